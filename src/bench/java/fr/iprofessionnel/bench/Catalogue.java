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

    static final PageMesuree RECHERCHE =
            PageMesuree.publique("guides : recherche", "/guides/recherche?q=partir+a+la+retraite+avant+l%27age");

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
                PageMesuree.connectee("courrier", "/courrier", ENSEIGNANT),
                PageMesuree.connectee("CV", "/cv", ENSEIGNANT),
                PageMesuree.connectee("CV : éditer", "/cv/editer", ENSEIGNANT),
                CV_PDF,
                PageMesuree.connectee("gestion : courrier", "/gestion/courrier", "bpages"),
                LISTE,
                LISTE_CHERCHEE,
                PROMOUVABLES,
                PageMesuree.connectee("administration", "/administration", ADMINISTRATEUR),
                PageMesuree.connectee("administration : imports", "/administration/imports", ADMINISTRATEUR));
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
                new Borne("CV of two pages as PDF / trivial page", CV_PDF, TRIVIALE, 20),
                new Borne("Manager's list / bare table", LISTE, TABLEAU, 1),
                new Borne("The same, searched and sorted / bare table", LISTE_CHERCHEE, TABLEAU, 1));
    }

    private static PageMesuree rubrique(String nom) {
        return PageMesuree.connectee("dossier : " + nom, "/dossier/" + nom, ENSEIGNANT);
    }
}
