package fr.iprofessionnel.gestion;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.statut.Echelle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The list of the files that one may open: parameters {@code nom}, {@code etablissement}, {@code echelle}, {@code tri},
 * {@code page}. A search by NUMEN is posted and leads to the file: the NUMEN is in no address.
 */
@Named
@RequestScoped
public class GestionPage {

    private static final int DERNIERE = 100_000;

    @Inject
    private GestionService gestion;

    @Inject
    private Appelant appelant;

    @Inject
    private HttpServletRequest requete;

    private String nom;
    private String etablissement;
    private String echelle;
    private String numen;
    private Liste liste;

    /** Reads the list; before anything is written of the page. */
    public void ouvrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            nom = parametre("nom");
            etablissement = parametre("etablissement");
            echelle = Arrays.stream(Echelle.values())
                    .map(Echelle::name)
                    .filter(e -> e.equals(parametre("echelle")))
                    .findFirst()
                    .orElse(null);
        }
        liste = gestion.lister(new Criteres(nom, etablissement, echelle, getTri(), page()));
    }

    /** Goes to the list that is asked for, or to the file of the NUMEN. */
    public void chercher() throws IOException {
        if (numen != null) {
            String reference = gestion.parNumen(numen).orElseThrow(() -> new Refus("gestion.numen.inconnu"));
            Redirection.vers("/dossier?dossier=" + reference);
        } else {
            Redirection.vers("/gestion" + adresse(getTri(), 1));
        }
    }

    /** Schools to choose from while one types. */
    public List<String> suggerer(String saisie) {
        return gestion.ecoles(saisie);
    }

    private String parametre(String cle) {
        String valeur = requete.getParameter(cle);
        return valeur == null || valeur.isBlank() || valeur.length() > 100 ? null : valeur.strip();
    }

    private int page() {
        return Feuillet.numero(requete.getParameter("page"), DERNIERE);
    }

    /** The list with the same criteria, in another order. */
    public String parTri(Tri autre) {
        return adresse(autre, 1);
    }

    /** Another page of the list. */
    public String aLaPage(long page) {
        return adresse(getTri(), page);
    }

    private String adresse(Tri ordre, long page) {
        StringBuilder adresse = new StringBuilder("?tri=").append(ordre.parametre());
        ajouter(adresse, "nom", nom);
        ajouter(adresse, "etablissement", etablissement);
        ajouter(adresse, "echelle", echelle);
        return page == 1 ? adresse.toString() : adresse + "&page=" + page;
    }

    private static void ajouter(StringBuilder adresse, String cle, String valeur) {
        if (valeur != null) {
            adresse.append('&').append(cle).append('=').append(URLEncoder.encode(valeur, StandardCharsets.UTF_8));
        }
    }

    public Liste getListe() {
        return liste;
    }

    /** The files of the page, as they are drawn. */
    public TableauAffiche getTableau() {
        return new TableauAffiche(
                Textes.phrase("gestion.tableau"),
                List.of(
                        Textes.phrase("gestion.colonne.nom"),
                        Textes.phrase("gestion.colonne.etablissement"),
                        Textes.phrase("gestion.colonne.echelle")),
                liste.lignes().stream().map(GestionPage::affichee).toList());
    }

    private static TableauAffiche.Ligne affichee(LigneListe ligne) {
        return new TableauAffiche.Ligne(
                false,
                List.of(
                        TableauAffiche.Cellule.entete(
                                Partie.lien(
                                        ligne.nom() + " " + ligne.prenom(), "/dossier?dossier=" + ligne.reference()),
                                ligne.absentDepuis() == null
                                        ? null
                                        : Partie.alerte(
                                                Textes.phrase("gestion.absent", Formats.date(ligne.absentDepuis())))),
                        TableauAffiche.Cellule.de(Partie.texte(ligne.ecole())),
                        TableauAffiche.Cellule.de(Partie.texte(ligne.echelle()), Partie.mention(ligne.echelon()))));
    }

    /** How many files there are, and which of them the page shows. */
    public String getCompte() {
        if (liste.total() == 1) {
            return Textes.phrase("gestion.un");
        }
        String nombre = liste.plafonnee()
                ? Textes.phrase("gestion.nombre.plafonne", Formats.nombre(liste.total() - 1))
                : Textes.phrase("gestion.nombre", Formats.nombre(liste.total()));
        return Textes.phrase(
                "gestion.affiches", nombre, Formats.nombre(liste.premier()), Formats.nombre(liste.dernier()));
    }

    /** The number of the page, and of the last one where it is known. */
    public String getNumero() {
        return liste.plafonnee()
                ? Textes.phrase("gestion.page.plafonnee", liste.page())
                : Textes.phrase("gestion.page", liste.page(), liste.dernierePage());
    }

    public Tri getTri() {
        return Tri.lire(requete.getParameter("tri"));
    }

    /** The orders. */
    public List<Tri> getTris() {
        return Arrays.asList(Tri.values());
    }

    /** The scales. */
    public List<Echelle> getEchelles() {
        return Arrays.asList(Echelle.values());
    }

    /** Whether the caller searches by NUMEN. */
    public boolean isGestionnaire() {
        return agent().est(Role.GESTIONNAIRE);
    }

    /** Whether the caller is only an inspector, and has no list yet. */
    public boolean isInspecteurSeul() {
        return !agent().est(Role.GESTIONNAIRE) && !agent().est(Role.CHEF_ETABLISSEMENT);
    }

    /** Whether something is searched. */
    public boolean isRecherche() {
        return nom != null || etablissement != null || echelle != null;
    }

    private AgentConnecte agent() {
        return appelant.exiger();
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getEtablissement() {
        return etablissement;
    }

    public void setEtablissement(String etablissement) {
        this.etablissement = etablissement;
    }

    public String getEchelle() {
        return echelle;
    }

    public void setEchelle(String echelle) {
        this.echelle = echelle;
    }

    public String getNumen() {
        return numen;
    }

    public void setNumen(String numen) {
        this.numen = numen;
    }
}
