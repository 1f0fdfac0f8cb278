package fr.iprofessionnel.socle;

import java.util.Map;
import java.util.Set;

/**
 * Which addresses are open to whom. What is not named here is for people who are signed in, and the services then
 * decide.
 */
public final class Adresses {

    /** Address of the sign-in page. */
    public static final String CONNEXION = "/connexion";

    /** Address of the choice of a password, the only one open after a first sign-in. */
    public static final String CHOIX_MOT_DE_PASSE = "/connexion/mot-de-passe";

    /** Address of the first page after sign-in. */
    public static final String ACCUEIL = "/accueil";

    /** Address that ends the session. */
    public static final String DECONNEXION = "/deconnexion";

    /** Address by which a passkey opens a session. */
    public static final String CLE_CONNEXION = "/connexion/cle";

    /** Address where a person shows once more who they are; what is under it serves that page. */
    public static final String PREUVE = "/moncompte/preuve";

    /** Address by which a sign-in goes to the academy's portal. */
    public static final String PORTAIL = "/connexion/academie";

    /** Address where the browser comes back from it. */
    public static final String PORTAIL_RETOUR = "/connexion/academie/retour";

    /** Address by which it says that a session of its own has ended. */
    public static final String PORTAIL_FIN = "/connexion/academie/fin";

    /** Address where the browser comes back once it has ended its session there. */
    public static final String PORTAIL_SORTIE = "/connexion/sortie";

    /** Page that leads a browser to the academy's portal. */
    public static final String PORTAIL_DEPART = "/connexion/depart";

    /** Page that tells why the portal has opened nothing. */
    public static final String PORTAIL_ECHEC = "/connexion/echec";

    /** Address of the guide; everything under it is open to everybody too. */
    public static final String GUIDES = "/guides";

    /** Address where a person says how to be reached if they lose their access. */
    public static final String COORDONNEES = "/moncompte/adresses";

    /** Address that says until when sensitive acts are put off. */
    static final String DELAI = "/moncompte/delai";

    /** The calendars that software reads by a secret address stand under it. */
    public static final String AGENDA = "/agenda";

    /** Addresses open to everybody. */
    public static final Set<String> PUBLIQUES = Set.of(
            CONNEXION,
            CLE_CONNEXION,
            PORTAIL,
            PORTAIL_RETOUR,
            PORTAIL_FIN,
            PORTAIL_SORTIE,
            PORTAIL_DEPART,
            PORTAIL_ECHEC,
            "/compte",
            "/compte/retrouver",
            "/compte/reinitialiser",
            "/compte/reinitialiser/code",
            "/compte/reinitialiser/lettre",
            "/compte/modifier",
            "/compte/force",
            "/compte/assistance",
            "/defi/image",
            "/defi/son",
            "/accessibilite",
            "/mentions-legales",
            "/donnees-personnelles",
            "/plan",
            "/glossaire",
            "/simulateur",
            "/verifier",
            GUIDES,
            "/theme.css",
            "/logo");

    private static final String API = "/api";

    private static final Map<String, Set<Role>> RESERVEES = Map.of(
            "/gestion", Set.of(Role.GESTIONNAIRE, Role.CHEF_ETABLISSEMENT, Role.INSPECTEUR),
            "/administration", Set.of(Role.ADMINISTRATEUR));

    /** Addresses, with all that is under them, that want a password or a factor given lately. */
    private static final Set<String> SENSIBLES = Set.of(
            "/dossier/coordonnees/modifier",
            "/courrier/avis",
            COORDONNEES,
            "/moncompte/donnees",
            "/moncompte/facteurs",
            "/moncompte/portail",
            "/gestion/facteurs",
            "/gestion/compte",
            "/administration/sessions");

    /** The one of them that is open during the delay too: a better protection is never put off. */
    private static final String FACTEURS = "/moncompte/facteurs";

    private Adresses() {}

    /** Whether this address wants a password or a factor given lately. */
    static boolean estSensible(String chemin) {
        return SENSIBLES.stream().anyMatch(s -> chemin.equals(s) || chemin.startsWith(s + "/"));
    }

    /** Whether this address is shut during the delay that follows a lost password or lost factors. */
    static boolean estDiffere(String chemin) {
        return estSensible(chemin) && !chemin.equals(FACTEURS) && !chemin.startsWith(FACTEURS + "/");
    }

    /** Whether anybody may open this address: a public page, or one where nobody is recognised. */
    public static boolean estPublique(String chemin) {
        return PUBLIQUES.contains(chemin) || estDuGuide(chemin) || estSansPersonne(chemin);
    }

    private static boolean estDuGuide(String chemin) {
        return chemin.startsWith(GUIDES + "/") && chemin.length() > GUIDES.length() + 1 && !nommeUnFichier(chemin);
    }

    /**
     * Whether nobody is ever recognised at this address, even with a session: the files that pages are dressed with, the
     * JSON interface, and the calendars, whose address is their key. Each caller gets the same answer there, so that no
     * other site gains anything by making a browser send a request.
     */
    public static boolean estSansPersonne(String chemin) {
        return estStatique(chemin)
                || chemin.equals(API)
                || chemin.startsWith(API + "/")
                || chemin.startsWith(AGENDA + "/");
    }

    /** Whether it is a file that pages are dressed with. */
    public static boolean estStatique(String chemin) {
        return chemin.startsWith("/statique/") || chemin.startsWith("/jakarta.faces.resource/");
    }

    /**
     * Whether it names a file of the WAR: the source of a page, a class of the command line. No page nor service has a
     * dot in its address.
     */
    static boolean nommeUnFichier(String chemin) {
        return chemin.indexOf('.') >= 0;
    }

    /** Whether somebody with these roles may open this address. */
    public static boolean estOuverteA(String chemin, AgentConnecte agent) {
        return RESERVEES.entrySet().stream()
                .filter(e -> chemin.equals(e.getKey()) || chemin.startsWith(e.getKey() + "/"))
                .allMatch(e -> e.getValue().stream().anyMatch(agent::est));
    }
}
