package fr.iprofessionnel.socle;

import fr.iprofessionnel.socle.affichage.Cadre;
import fr.iprofessionnel.socle.affichage.LienPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** What every page shows around its content: who is signed in, the name of the academy, the end of the session. */
@Named
@RequestScoped
public class Portail {

    private static final String COURRIER = "/courrier";

    /** The six tabs of the teacher. */
    private static final List<String> ENSEIGNANT =
            List.of(COURRIER, "/dossier", "/perspectives", "/cv", "/services", "/guides");

    static final String VERSION = Reference.nouvelle().substring(0, 8);

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private Cles cles;

    @Inject
    private HttpServletRequest requete;

    /** The person signed in, null on a public page. */
    public AgentConnecte getAgent() {
        return appelant.agent().orElse(null);
    }

    /** Whether the tabs of the teacher are shown. */
    public boolean isEnseignant() {
        return est(Role.ENSEIGNANT);
    }

    /** Whether the entry to the files of others is shown. */
    public boolean isGestion() {
        return est(Role.GESTIONNAIRE) || est(Role.CHEF_ETABLISSEMENT) || est(Role.INSPECTEUR);
    }

    /** Whether the entry to the mail of the teachers is shown. */
    public boolean isGestionnaire() {
        return est(Role.GESTIONNAIRE);
    }

    /** Whether the entry to the CVs that teachers give to read is shown. */
    public boolean isEvaluateur() {
        return est(Role.CHEF_ETABLISSEMENT) || est(Role.INSPECTEUR);
    }

    /** Whether the entry to the administration is shown. */
    public boolean isAdministrateur() {
        return est(Role.ADMINISTRATEUR);
    }

    private boolean est(Role role) {
        return appelant.agent().map(a -> a.est(role)).orElse(false);
    }

    /** Seconds before the session ends if nothing more is done. */
    public String getExpireDans() {
        return place(Personne.EXPIRE_DANS, personne().expireDans());
    }

    private Personne personne() {
        return new Personne(appelant.agent().orElse(null), requete, horloge.maintenant(), cles);
    }

    /**
     * Address of this page inside the application, such as {@code /dossier/conges}; for a page that a servlet draws, the
     * address of the servlet.
     */
    public String getChemin() {
        Object servlet = requete.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        return servlet != null && requete.getServletPath().startsWith("/WEB-INF/")
                ? servlet.toString()
                : requete.getServletPath();
    }

    /** Whether somebody is signed in and may open pages. */
    public boolean isOuvert() {
        return appelant.agent().map(a -> !a.estRetenu()).orElse(false);
    }

    /** The tabs that the person has; for nobody, the pages that lead in, the simulator and the guide. */
    public List<LienPage> getOnglets() {
        List<LienPage> onglets = new ArrayList<>();
        AgentConnecte agent = getAgent();
        if (agent == null) {
            onglet(onglets, "/connexion", "portail.connexion");
            onglet(onglets, "/compte", "onglet.compte");
            onglet(onglets, "/simulateur", "onglet.simulateur");
            onglet(onglets, Adresses.GUIDES, "onglet.guides");
        } else if (!agent.estRetenu()) {
            onglet(onglets, "/accueil", "portail.accueil");
            if (isEnseignant()) {
                ENSEIGNANT.forEach(chemin -> onglet(onglets, chemin, "onglet" + chemin.replace('/', '.')));
            }
            if (isGestion()) {
                onglet(onglets, "/gestion", "onglet.gestion");
            }
            if (isAdministrateur()) {
                onglet(onglets, "/administration", "onglet.administration");
            }
        }
        return onglets;
    }

    private void onglet(List<LienPage> onglets, String chemin, String cle) {
        String page = getChemin();
        onglets.add(new LienPage(nom(cle, chemin), chemin, page.equals(chemin) || page.startsWith(chemin + "/")));
    }

    /** How many conversations the person has to read. */
    public long getNonLus() {
        return personne().nonLus();
    }

    /** Whether the page is to follow the mail of the person: they write to a manager, or are one. */
    public boolean isCourrier() {
        return isOuvert() && (isEnseignant() || est(Role.GESTIONNAIRE));
    }

    /** Name of a tab: that of the mail tells how much there is to read. */
    private String nom(String cle, String chemin) {
        return chemin.equals(COURRIER) ? nomDuCourrier() : Textes.phrase(cle);
    }

    private String nomDuCourrier() {
        return place(Personne.ONGLET_COURRIER, personne().ongletCourrier());
    }

    /** Says whose form it is, should it arrive after its session. */
    public String getAuteur() {
        return place(Personne.AUTEUR, personne().auteur());
    }

    /** A value; its mark where the page is drawn to be filled. */
    public String place(String nom, String valeur) {
        return estUnDessin() ? Cadre.place(nom) : valeur;
    }

    /** Whether the page is drawn with nothing of anybody, to be filled for each request. */
    public boolean estUnDessin() {
        return requete.getAttribute(Cadre.DESSIN) != null;
    }

    /** Seconds of inactivity after which the session of this person ends. */
    public long getInactivite() {
        boolean gestion = isGestion() || isAdministrateur();
        return Configuration.courante()
                .minutes(gestion ? Parametre.SESSION_INACTIVITE_GESTION : Parametre.SESSION_INACTIVITE)
                .toSeconds();
    }

    /** Changes with each start, so that browsers take the new dress after an upgrade. */
    public String getVersion() {
        return VERSION;
    }

    public boolean isLogoChoisi() {
        return Configuration.courante().texte(Parametre.ACADEMIE_LOGO).isPresent();
    }

    public boolean isThemeChoisi() {
        return !Configuration.courante()
                .texte(Parametre.ACADEMIE_COULEUR)
                .orElse("")
                .equals(Parametre.ACADEMIE_COULEUR.defaut());
    }

    /** The value of a parameter by its key without prefix; empty when not set. */
    public String reglage(String suffixe) {
        return valeur(suffixe);
    }

    static String valeur(String suffixe) {
        for (Parametre parametre : Parametre.values()) {
            if (parametre.cle().equals(Parametre.PREFIXE + suffixe) && !parametre.estSecret()) {
                return Configuration.courante().texte(parametre).orElse("");
            }
        }
        throw new IllegalArgumentException("Réglage inconnu : " + suffixe);
    }

    public String getAcademie() {
        return Configuration.courante().texte(Parametre.ACADEMIE_NOM).orElse("");
    }

    /** Number of the incident, on the page that tells of one. */
    public String getIncident() {
        return (String) requete.getAttribute(Incident.ATTRIBUT);
    }

    /** A sentence with one value. */
    public String phrase(String cle, Object a) {
        return Textes.phrase(cle, a);
    }

    /** A sentence with two values. */
    public String phrase(String cle, Object a, Object b) {
        return Textes.phrase(cle, a, b);
    }

    /** A sentence with three values. */
    public String phrase(String cle, Object a, Object b, Object c) {
        return Textes.phrase(cle, a, b, c);
    }
}
