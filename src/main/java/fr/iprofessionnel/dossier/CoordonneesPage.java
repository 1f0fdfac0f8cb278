package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.SaisieService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The change of one's contact details, in two steps: typing, then reading again before it is recorded. The second step
 * carries in its form what was typed in the first.
 */
@Named
@RequestScoped
public class CoordonneesPage {

    private static final String CHEMIN = "/dossier/coordonnees/modifier";

    @Inject
    private CoordonneesService coordonnees;

    @Inject
    private SaisieService saisies;

    @Inject
    private HttpServletRequest requete;

    private String adresse;
    private String codePostal;
    private String commune;
    private String pays;
    private String telephone;
    private String courriel;
    private String version;
    private boolean relecture;
    private boolean reprise;
    private boolean refusee;
    private CoordonneesService.Connues connues;

    /** A form that arrives is of the step that its name tells. */
    @PostConstruct
    void reconnaitreEtape() {
        relecture = requete.getParameter("relecture") != null;
        version = requete.getParameter("version");
    }

    /** Reads what is known, or what was typed before the session ended; before anything is written of the page. */
    public void ouvrir() {
        connues = coordonnees.lire();
        if (refusee && connues.version() != null) {
            version = connues.version().toString();
        }
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        remplir(connues.saisies());
        version = connues.version() == null ? "" : connues.version().toString();
        if ("oui".equals(requete.getParameter("reprise"))) {
            reprendre(saisies.reprendre(CHEMIN));
        }
    }

    private void remplir(CoordonneesSaisies valeurs) {
        adresse = valeurs.adresse();
        codePostal = valeurs.codePostal();
        commune = valeurs.commune();
        pays = valeurs.pays();
        telephone = valeurs.telephone();
        courriel = valeurs.courriel();
    }

    private void reprendre(Map<String, String> saisie) {
        if (saisie.isEmpty()) {
            return;
        }
        String formulaire = saisie.containsKey("coordonnees") ? "coordonnees:" : "relecture:";
        remplir(new CoordonneesSaisies(
                saisie.get(formulaire + "adresse"),
                saisie.get(formulaire + "codePostal"),
                saisie.get(formulaire + "commune"),
                saisie.get(formulaire + "pays"),
                saisie.get(formulaire + "telephone"),
                saisie.get(formulaire + "courriel")));
        version = saisie.getOrDefault("version", version);
        reprise = true;
    }

    /** Goes on to the second step. */
    public void relire() {
        relecture = true;
    }

    /** Comes back to the first step with what was typed. */
    public void corriger() {
        relecture = false;
    }

    /** Records the change. */
    public void confirmer() throws IOException {
        boolean change;
        try {
            change = coordonnees.modifier(saisies(), numero());
        } catch (Refus refus) {
            // What is shown again is compared with what is recorded now: the next confirmation is about that.
            refusee = true;
            throw refus;
        }
        Redirection.vers("/dossier/coordonnees?fait=" + (change ? "coordonnees" : "coordonnees-inchangees"));
    }

    private Long numero() {
        return version == null || !version.matches("[0-9]{1,18}") ? null : Long.valueOf(version);
    }

    private CoordonneesSaisies saisies() {
        return new CoordonneesSaisies(adresse, codePostal, commune, pays, telephone, courriel).nettoyees();
    }

    /** Whether the form of the second step is the one that was sent, then the one to show. */
    public boolean isRelecture() {
        return relecture;
    }

    /** Whether what is shown was typed before the session ended. */
    public boolean isReprise() {
        return reprise;
    }

    /** Whether there is something to record: known once the page is shown, and held true while a form arrives. */
    public boolean isAEnregistrer() {
        return connues == null || !getChangements().isEmpty();
    }

    /** What would change: name of the field, present value, wanted value; nothing while a form arrives. */
    public List<Correction.Changement> getChangements() {
        if (connues == null) {
            return List.of();
        }
        CoordonneesSaisies avant = connues.saisies();
        CoordonneesSaisies apres = saisies();
        return Stream.of(
                        changement("adresse", avant.adresse(), apres.adresse()),
                        changement("code-postal", avant.codePostal(), apres.codePostal()),
                        changement("commune", avant.commune(), apres.commune()),
                        changement("pays", avant.pays(), apres.pays()),
                        changement("telephone", avant.telephone(), apres.telephone()),
                        changement("courriel", avant.courriel(), apres.courriel()))
                .filter(c -> !Objects.equals(c.avant(), c.apres()))
                .toList();
    }

    private static Correction.Changement changement(String champ, String avant, String apres) {
        return new Correction.Changement("champ." + champ, avant, apres);
    }

    public String getFormeTexte() {
        return CoordonneesSaisies.FORME_TEXTE;
    }

    public String getFormeCodePostal() {
        return CoordonneesSaisies.FORME_CODE_POSTAL;
    }

    public String getFormeTelephone() {
        return CoordonneesSaisies.FORME_TELEPHONE;
    }

    public String getFormeCourriel() {
        return CoordonneesSaisies.FORME_COURRIEL;
    }

    /** Number of what the form replaces. */
    public String getVersion() {
        return version;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public void setCodePostal(String codePostal) {
        this.codePostal = codePostal;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getPays() {
        return pays;
    }

    public void setPays(String pays) {
        this.pays = pays;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }
}
