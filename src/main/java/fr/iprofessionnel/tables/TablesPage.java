package fr.iprofessionnel.tables;

import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Difference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The sets of tables; parameter {@code empreinte} for one of them. */
@Named
@RequestScoped
public class TablesPage {

    static final String PAGE = "/administration/tables";

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
        Redirection.vers(PAGE + suite);
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
        return TableauxTables.court(empreinte);
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
        return TableauxTables.recus(recus);
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

    /** All that is wrong in a set. */
    public TableauAffiche fautes(JeuDepose jeu) {
        return TableauxTables.fautes(jeu);
    }

    /** Which figures change, the first of them when there are many. */
    public TableauAffiche getDifferences() {
        return TableauxTables.differences(differences().stream().limit(MONTREES).toList());
    }

    /** Whether there are more changes than are shown. */
    public boolean isTronquee() {
        return differences().size() > MONTREES;
    }
}
