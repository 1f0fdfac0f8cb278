package fr.iprofessionnel.gestion;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Bloc;
import fr.iprofessionnel.socle.affichage.LienPage;
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
import java.util.Set;

/**
 * The list of the files that one may open: parameters {@code nom}, {@code etablissement}, {@code echelle}, {@code tri},
 * {@code page}. A search by NUMEN is posted and leads to the file: the NUMEN is in no address.
 */
@Named
@RequestScoped
public class GestionPage {

    /** Place of the name that is searched. */
    static final String NOM = "nom";

    /** Place of the school that is searched. */
    static final String ETABLISSEMENT = "etablissement";

    static final Set<String> PARAMETRES = Set.of(NOM, ETABLISSEMENT, "echelle", "tri", "page");

    private static final int DERNIERE = 100_000;

    @Inject
    private GestionService gestion;

    @Inject
    private Appelant appelant;

    @Inject
    private HttpServletRequest requete;

    @Inject
    private Portail portail;

    private String nom;
    private String etablissement;
    private String echelle;
    private String numen;
    private Liste liste;

    /** Reads the list; before anything is written of the page. */
    public void ouvrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            lireCriteres();
        }
        if (!portail.estUnDessin()) {
            lister();
        }
    }

    /** Reads the list of a request that is no form. */
    void ouvrirAdresse() {
        lireCriteres();
        lister();
    }

    private void lister() {
        liste = gestion.lister(new Criteres(nom, etablissement, echelle, tri(), page()));
    }

    private void lireCriteres() {
        nom = parametre(NOM);
        etablissement = parametre(ETABLISSEMENT);
        echelle = Arrays.stream(Echelle.values())
                .map(Echelle::name)
                .filter(e -> e.equals(parametre("echelle")))
                .findFirst()
                .orElse(null);
    }

    /** What the page depends on besides what stands in its places: the scale that is chosen, and whether there is something to clear. */
    List<Object> variante() {
        lireCriteres();
        return List.of(echelle == null ? "" : echelle, isRecherche());
    }

    /** Goes to the list that is asked for, or to the file of the NUMEN. */
    public void chercher() throws IOException {
        if (numen != null) {
            String reference = gestion.parNumen(numen).orElseThrow(() -> new Refus("gestion.numen.inconnu"));
            Redirection.vers("/dossier?dossier=" + reference);
        } else {
            Redirection.vers("/gestion" + adresse(tri(), 1));
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

    private String adresse(Tri ordre, long page) {
        StringBuilder adresse = new StringBuilder("?tri=").append(ordre.parametre());
        ajouter(adresse, NOM, nom);
        ajouter(adresse, ETABLISSEMENT, etablissement);
        ajouter(adresse, "echelle", echelle);
        return page == 1 ? adresse.toString() : adresse + "&page=" + page;
    }

    private static void ajouter(StringBuilder adresse, String cle, String valeur) {
        if (valeur != null) {
            adresse.append('&').append(cle).append('=').append(URLEncoder.encode(valeur, StandardCharsets.UTF_8));
        }
    }

    /** What was found. */
    public List<Bloc> getResultats() {
        if (liste.total() == 0) {
            return List.of(Bloc.etat(Partie.texte(Textes.phrase(isRecherche() ? "gestion.rien" : "gestion.vide"))));
        }
        return List.of(
                Bloc.etat(
                        Partie.texte(compte()),
                        liste.parNaissance() ? Partie.texte(Textes.phrase("gestion.naissance")) : null),
                Bloc.choix(Textes.phrase("gestion.trier"), tris()),
                Bloc.tableau(tableau()),
                Bloc.feuillets(
                        Textes.phrase("gestion.pages"),
                        liste.page() > 1 ? adresse(tri(), liste.page() - 1L) : null,
                        numero(),
                        liste.page() < liste.dernierePage() ? adresse(tri(), liste.page() + 1L) : null));
    }

    private List<LienPage> tris() {
        return Arrays.stream(Tri.values())
                .map(t -> new LienPage(Textes.phrase("gestion.tri." + t.parametre()), adresse(t, 1), t == tri()))
                .toList();
    }

    private TableauAffiche tableau() {
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
    private String compte() {
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
    private String numero() {
        return liste.plafonnee()
                ? Textes.phrase("gestion.page.plafonnee", liste.page())
                : Textes.phrase("gestion.page", liste.page(), liste.dernierePage());
    }

    private Tri tri() {
        return Tri.lire(requete.getParameter("tri"));
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
        return portail.place(NOM, nom);
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getEtablissement() {
        return portail.place(ETABLISSEMENT, etablissement);
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
