package fr.iprofessionnel.bench;

import java.util.List;

/**
 * The pages that are measured. A page that is new is added here, with the account of the demonstration that sees it; one
 * that the application does not have yet is told to be absent and left out.
 */
final class Catalogue {

    static final PageMesuree TRIVIALE = PageMesuree.reference("page Facelets triviale", "/triviale.xhtml");
    static final PageMesuree TABLEAU = PageMesuree.reference("tableau PrimeFaces de 25 lignes", "/tableau.xhtml");
    static final PageMesuree SYNTHESE = PageMesuree.connectee("dossier : synthèse", "/dossier", "fdurand");

    static final PageMesuree LISTE = PageMesuree.connectee("gestion : liste", "/gestion", "bpages");

    static final PageMesuree LISTE_CHERCHEE = PageMesuree.connectee(
            "gestion : liste, nom en « du », par établissement", "/gestion?nom=du&tri=etablissement", "bpages");

    static final PageMesuree PROMOUVABLES = PageMesuree.connectee(
            "gestion : promouvables", "/gestion/promouvables?promotion=HORS_CLASSE&date=2027-08-31", "bpages");

    static final PageMesuree COURRIER = PageMesuree.connectee("courrier : liste", "/courrier", "fdurand");
    static final PageMesuree COURRIER_CHERCHE =
            PageMesuree.connectee("courrier : recherche", "/courrier?q=traitement+dernier", "fdurand");
    static final PageMesuree FILE = PageMesuree.connectee("gestion : courrier", "/gestion/courrier", "bpages");
    static final PageMesuree FILE_CHERCHEE =
            PageMesuree.connectee("gestion : courrier, recherche", "/gestion/courrier?q=mirabelle", "bpages");
    static final PageMesuree FILE_MOT_COURANT =
            PageMesuree.connectee("gestion : courrier, mot courant", "/gestion/courrier?q=traitement", "bpages");
    static final PageMesuree FIL = PageMesuree.connectee(
            "courrier : conversation de 50 messages",
            "/courrier/fil?fil=" + MessagesGeneres.longueConversation(),
            "fdurand");
    static final PageMesuree ECRITURE = PageMesuree.acte("courrier : écriture", "ccastelnau", PageMesuree.Acte.ECRIRE);
    static final PageMesuree ENVOI = PageMesuree.acte("courrier : envoi", "ccastelnau", PageMesuree.Acte.ENVOYER);

    static final PageMesuree RECHERCHE_JSON = PageMesuree.publique(
            "guides : recherche, JSON", "/api/guides/recherche?q=partir+a+la+retraite+avant+l%27age");

    static final PageMesuree RECHERCHE =
            PageMesuree.publique("guides : recherche", "/guides/recherche?q=partir+a+la+retraite+avant+l%27age");

    static final PageMesuree RECHERCHE_NOUVELLE = PageMesuree.publique(
            "guides : recherche jamais faite", "/guides/recherche?q=retraite+avant+l%27age+de+" + PageMesuree.NUMERO);

    static final PageMesuree RECHERCHE_CONNECTEE = PageMesuree.connectee(
            "guides : recherche d’un enseignant", "/guides/recherche?q=partir+a+la+retraite+avant+l%27age", "fdurand");

    static final PageMesuree CV_PDF = PageMesuree.connectee("CV : PDF de deux pages", "/cv/pdf", "fdurand");

    private static final String ENSEIGNANT = "fdurand";
    private static final String ADMINISTRATEUR = "administrateur";

    private Catalogue() {}

    static List<PageMesuree> pages() {
        return List.of(
                PageMesuree.reference("fichier statique", "/fichier.html"),
                PageMesuree.reference("servlet nue", "/servlet"),
                TRIVIALE,
                TABLEAU,
                PageMesuree.publique("connexion", "/connexion"),
                PageMesuree.connectee("accueil", "/accueil", ENSEIGNANT),
                SYNTHESE,
                rubrique("identification"),
                rubrique("coordonnees"),
                rubrique("contrat"),
                rubrique("carriere"),
                rubrique("frise"),
                rubrique("positions"),
                rubrique("conges"),
                rubrique("modalites"),
                rubrique("affectations"),
                rubrique("evaluations"),
                rubrique("diplomes"),
                rubrique("anterieurs"),
                rubrique("historique"),
                rubrique("consultations"),
                PageMesuree.connectee("perspectives", "/perspectives", ENSEIGNANT),
                PageMesuree.publique("simulateur", "/simulateur"),
                PageMesuree.publique("guides", "/guides"),
                PageMesuree.publique("guides : article", "/guides/durees-echelon"),
                RECHERCHE,
                RECHERCHE_NOUVELLE,
                RECHERCHE_CONNECTEE,
                PageMesuree.connectee("services", "/services", ENSEIGNANT),
                RECHERCHE_JSON,
                COURRIER,
                COURRIER_CHERCHE,
                FILE,
                FILE_CHERCHEE,
                FILE_MOT_COURANT,
                FIL,
                ECRITURE,
                ENVOI,
                PageMesuree.connectee("CV", "/cv", ENSEIGNANT),
                PageMesuree.connectee("CV : éditer", "/cv/editer", ENSEIGNANT),
                CV_PDF,
                LISTE,
                LISTE_CHERCHEE,
                PROMOUVABLES,
                PageMesuree.connectee("administration", "/administration", ADMINISTRATEUR),
                PageMesuree.connectee("administration : imports", "/administration/imports", ADMINISTRATEUR),
                PageMesuree.connectee("administration : services", "/administration/services", ADMINISTRATEUR));
    }

    /**
     * A bar: a page that may cost so many times another one.
     *
     * @param nom what it says
     */
    record Borne(String nom, PageMesuree page, PageMesuree reference, double maximum) {}

    static List<Borne> bornes() {
        return List.of(
                new Borne("Synthesis / trivial page", SYNTHESE, TRIVIALE, 3),
                new Borne("Search of the guide / trivial page", RECHERCHE, TRIVIALE, 2),
                new Borne("A question never asked before / trivial page", RECHERCHE_NOUVELLE, TRIVIALE, 2),
                new Borne("Search by a teacher who is signed in / trivial page", RECHERCHE_CONNECTEE, TRIVIALE, 2),
                new Borne("Search as JSON / trivial page", RECHERCHE_JSON, TRIVIALE, 2),
                new Borne("Teacher's conversations / bare table", COURRIER, TABLEAU, 1),
                new Borne("The same, searched / bare table", COURRIER_CHERCHE, TABLEAU, 1),
                new Borne("Manager's work list / bare table", FILE, TABLEAU, 1),
                new Borne("The same, searched / bare table", FILE_CHERCHEE, TABLEAU, 1),
                new Borne("Conversation of 50 messages / bare table", FIL, TABLEAU, 2),
                new Borne("Sending a message / trivial page", ENVOI, TRIVIALE, 6),
                new Borne("CV of two pages as PDF / trivial page", CV_PDF, TRIVIALE, 20),
                new Borne("Manager's list / bare table", LISTE, TABLEAU, 1),
                new Borne("The same, searched and sorted / bare table", LISTE_CHERCHEE, TABLEAU, 1));
    }

    private static PageMesuree rubrique(String nom) {
        return PageMesuree.connectee("dossier : " + nom, "/dossier/" + nom, ENSEIGNANT);
    }
}
