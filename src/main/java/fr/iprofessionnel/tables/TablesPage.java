package fr.iprofessionnel.tables;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Difference;
import fr.iprofessionnel.statut.bareme.Refus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The sets of tables; parameter {@code empreinte} for one of them. */
@Named
@RequestScoped
public class TablesPage {

    private static final String PAGE = "/administration/tables";

    /** Lines shown of what changes. */
    private static final int MONTREES = 200;

    @Inject
    private TablesService tables;

    @Inject
    private HttpServletRequest requete;

    private String nom;
    private List<JeuDepose> deposes;
    private List<JeuRecu> recus;
    private List<Difference> differences;

    /** Reads the sets; before anything is written of the page. */
    public void ouvrir() {
        recus = tables.recus();
        getDeposes();
    }

    /** Reads one set; before anything is written of the page. */
    public void ouvrirJeu() {
        nom = tables.nom(getEmpreinte());
        differences();
    }

    /** Receives the set that is named, and goes to what it changes. */
    public void recevoir() throws IOException {
        aller("/jeu?empreinte=" + tables.recevoir(requete.getParameter("jeu")));
    }

    /** Puts the set in force. */
    public void activer() throws IOException {
        tables.activer(getEmpreinte());
        aller("?fait=tables");
    }

    private static void aller(String suite) throws IOException {
        var externe = FacesContext.getCurrentInstance().getExternalContext();
        externe.redirect(externe.getRequestContextPath() + PAGE + suite);
    }

    /** Fingerprint of the set that the address names. */
    public String getEmpreinte() {
        String empreinte = requete.getParameter("empreinte");
        return empreinte == null
                        || empreinte.length() != Bareme.courant().empreinte().length()
                ? ""
                : empreinte;
    }

    /** The beginning of a fingerprint, for the eye. */
    public String court(String empreinte) {
        return empreinte.substring(0, 12);
    }

    /** The set in force on this server. */
    public Bareme getEnVigueur() {
        return Bareme.courant();
    }

    /** Whether this is the set in force. */
    public boolean enVigueur(String empreinte) {
        return Bareme.courant().empreinte().equals(empreinte);
    }

    public String getDossier() {
        return tables.dossier();
    }

    /** The sets found in the folder, read once for the page. */
    public List<JeuDepose> getDeposes() {
        if (deposes == null) {
            deposes = tables.deposes();
        }
        return deposes;
    }

    /** The sets that may be put in force. */
    public TableauAffiche getTableauRecus() {
        return new TableauAffiche(
                Textes.phrase("tables.recus.tableau"),
                colonnes("nom", "recu", "active", "suite"),
                recus.stream().map(this::ligne).toList());
    }

    private TableauAffiche.Ligne ligne(JeuRecu jeu) {
        boolean actuel = enVigueur(jeu.empreinte());
        return new TableauAffiche.Ligne(
                actuel,
                List.of(
                        Cellule.entete(Partie.texte(jeu.nom()), Partie.mention(court(jeu.empreinte()))),
                        Cellule.de(Partie.texte(moment(jeu.recuLe(), jeu.recuPar(), "tables.livre"))),
                        Cellule.de(Partie.texte(moment(jeu.activeLe(), jeu.activePar(), "tables.jamais"))),
                        Cellule.de(
                                actuel
                                        ? Partie.etiquette(Textes.phrase("tables.actuel"))
                                        : Partie.lien(
                                                Textes.phrase("tables.examiner.lien"),
                                                PAGE + "/jeu?empreinte=" + jeu.empreinte()))));
    }

    private static String moment(Instant le, String par, String sinon) {
        return le == null ? Textes.phrase(sinon) : Textes.phrase("tables.par", Formats.moment(le), par);
    }

    /** How many of the changes are shown at most. */
    public int getMontrees() {
        return MONTREES;
    }

    /** Name of the set that is looked at. */
    public String getNom() {
        return nom;
    }

    private List<Difference> differences() {
        if (differences == null) {
            differences = tables.differences(getEmpreinte());
        }
        return differences;
    }

    /** How many lines change. */
    public int getNombre() {
        return differences().size();
    }

    /** What is wrong in a set. */
    public TableauAffiche fautes(JeuDepose jeu) {
        return new TableauAffiche(
                Textes.phrase("tables.fautes", jeu.nom()),
                colonnes("table", "ligne", "raison"),
                jeu.fautes().stream().map(TablesPage::ligne).toList());
    }

    private static TableauAffiche.Ligne ligne(Refus refus) {
        return new TableauAffiche.Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.texte(refus.table())),
                        Cellule.nombre(Partie.texte(
                                refus.ligne() == 0
                                        ? Textes.phrase("tables.fichier-entier")
                                        : Formats.nombre(refus.ligne()))),
                        Cellule.de(Partie.texte(refus.raison()))));
    }

    /** Which figures change, the first of them when there are many. */
    public TableauAffiche getDifferences() {
        return new TableauAffiche(
                Textes.phrase("tables.differences"),
                colonnes("table", "objet", "du", "avant", "apres"),
                differences().stream().limit(MONTREES).map(TablesPage::ligne).toList());
    }

    private static TableauAffiche.Ligne ligne(Difference difference) {
        return new TableauAffiche.Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.texte(difference.table())),
                        Cellule.de(Partie.texte(difference.cle())),
                        Cellule.de(Partie.texte(Formats.jour(difference.du()))),
                        Cellule.de(Partie.texte(valeur(difference.ancien()))),
                        Cellule.de(Partie.texte(valeur(difference.nouveau())))));
    }

    private static String valeur(String texte) {
        return texte == null ? Textes.phrase("tables.aucune-valeur") : texte;
    }

    /** Whether there are more changes than are shown. */
    public boolean isTronquee() {
        return differences().size() > MONTREES;
    }

    private static List<String> colonnes(String... noms) {
        return Arrays.stream(noms)
                .map(n -> Textes.phrase("tables.colonne." + n))
                .toList();
    }
}
