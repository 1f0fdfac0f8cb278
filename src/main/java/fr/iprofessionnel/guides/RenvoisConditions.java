package fr.iprofessionnel.guides;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.explication.Critere;
import java.util.EnumMap;
import java.util.Map;

/** For the explanations of a verdict: where the guide tells of each condition. */
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

    /** Article that tells of the other conditions of a promotion, by its code; these articles ship. */
    static final Map<CodePromotion, String> PROMOTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(CodePromotion.HORS_CLASSE, "hors-classe"),
            Map.entry(CodePromotion.CLASSE_EXCEPTIONNELLE, "classe-exceptionnelle"),
            Map.entry(CodePromotion.CLASSE_EXCEPTIONNELLE_VIVIER_1, "viviers-2022-2023"),
            Map.entry(CodePromotion.CLASSE_EXCEPTIONNELLE_VIVIER_2, "viviers-2022-2023"),
            Map.entry(CodePromotion.ECHELON_SPECIAL, "echelon-special"),
            Map.entry(CodePromotion.LISTE_APTITUDE_PE, "liste-aptitude-pe"),
            Map.entry(CodePromotion.CONCOURS_INTERNE_PE, "concours-interne-instituteurs"),
            Map.entry(CodePromotion.LISTE_APTITUDE_CERTIFIE, "liste-aptitude-integration"),
            Map.entry(CodePromotion.LISTE_APTITUDE_PLP, "liste-aptitude-integration"),
            Map.entry(CodePromotion.LISTE_APTITUDE_PEPS, "liste-aptitude-integration"),
            Map.entry(CodePromotion.LISTE_APTITUDE_CERTIFIE_TOUR_EXTERIEUR, "tour-exterieur"),
            Map.entry(CodePromotion.LISTE_APTITUDE_PEPS_TOUR_EXTERIEUR, "tour-exterieur"),
            Map.entry(CodePromotion.LISTE_APTITUDE_AGREGE, "liste-aptitude-agrege"),
            Map.entry(CodePromotion.ADMISSIBLE_AGREGATION_CERTIFIE, "admissible-agregation"),
            Map.entry(CodePromotion.CHANGEMENT_ECHELLE, "changer-echelle"),
            Map.entry(CodePromotion.AVANCEMENT_ACCELERE_6, "avancement-accelere"),
            Map.entry(CodePromotion.AVANCEMENT_ACCELERE_8, "avancement-accelere")));

    private RenvoisConditions() {}

    /**
     * Address of the article that tells of a condition.
     *
     * @param promotion the promotion that it is a condition of; null for what is no promotion
     * @return null when no article tells of it
     */
    public static String adresse(Critere critere, CodePromotion promotion) {
        String slug = ARTICLES.getOrDefault(critere, promotion == null ? null : PROMOTIONS.get(promotion));
        return slug == null ? null : Adresses.GUIDES + "/" + slug;
    }
}
