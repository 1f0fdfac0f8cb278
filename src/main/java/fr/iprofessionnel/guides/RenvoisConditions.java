package fr.iprofessionnel.guides;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.statut.explication.Critere;
import java.util.Map;

/** For the explanations of a verdict: where the guide tells of each condition, apart from the article of the promotion. */
public final class RenvoisConditions {

    /** Article of each condition that has one of its own; these articles ship. */
    static final Map<Critere, String> ARTICLES = Map.of(
            Critere.GRADE, "echelle-grade-echelon",
            Critere.ECHELON, "durees-echelon",
            Critere.ANCIENNETE_ECHELON, "anciennete-echelon",
            Critere.ACTIVITE, "anciennete-echelon",
            Critere.FONCTIONS, "viviers-2017-2021",
            Critere.CONTRAT_DEFINITIF, "contrat-definitif",
            Critere.LYCEE_PROFESSIONNEL, "liste-aptitude-integration",
            Critere.ADMISSIBILITE, "admissible-agregation");

    private RenvoisConditions() {}

    /** Address of the article; null when only that of the promotion tells of it. */
    public static String adresse(Critere critere) {
        String slug = ARTICLES.get(critere);
        return slug == null ? null : Adresses.GUIDES + "/" + slug;
    }
}
