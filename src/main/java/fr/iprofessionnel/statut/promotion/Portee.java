package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.ConditionPromotion;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.promotion.Promotion.Motif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which promotions concern which scale, and why there is no rule where there is none. */
final class Portee {

    private final Map<Echelle, Map<CodePromotion, List<Valeur<ConditionPromotion>>>> histoires =
            new EnumMap<>(Echelle.class);
    private final Bareme bareme;

    Portee(Bareme bareme) {
        this.bareme = bareme;
        for (Echelle echelle : Echelle.values()) {
            Map<CodePromotion, List<Valeur<ConditionPromotion>>> codes = new EnumMap<>(CodePromotion.class);
            for (CodePromotion code : CodePromotion.values()) {
                codes.put(code, bareme.histoire(code, echelle, gradeOrigine(code, echelle)));
            }
            histoires.put(echelle, codes);
        }
    }

    /** Grade from which a promotion is made; null when any will do. */
    Grade gradeOrigine(CodePromotion code, Echelle echelle) {
        return switch (code) {
            case HORS_CLASSE -> Grade.CLASSE_NORMALE;
            case CLASSE_EXCEPTIONNELLE, CLASSE_EXCEPTIONNELLE_VIVIER_1, CLASSE_EXCEPTIONNELLE_VIVIER_2 ->
                Grade.HORS_CLASSE;
            case ECHELON_SPECIAL -> Grade.CLASSE_EXCEPTIONNELLE;
            case AVANCEMENT_ACCELERE_6, AVANCEMENT_ACCELERE_8 ->
                bareme.connaitGrade(echelle, Grade.CLASSE_UNIQUE) ? Grade.CLASSE_UNIQUE : Grade.CLASSE_NORMALE;
            default -> null;
        };
    }

    /** Whether a promotion leads to a higher grade of the same scale. */
    boolean changeDeGrade(CodePromotion code) {
        return code.estDeGrade() && code != CodePromotion.ECHELON_SPECIAL;
    }

    /** Promotions and lists to answer about; accelerated advancement goes with the next step. */
    List<CodePromotion> codes(Echelle echelle, LocalDate au) {
        List<CodePromotion> codes = new ArrayList<>();
        for (CodePromotion code : CodePromotion.values()) {
            if (code != CodePromotion.AVANCEMENT_ACCELERE_6
                    && code != CodePromotion.AVANCEMENT_ACCELERE_8
                    && concerne(code, echelle, au)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Whether a rule of this promotion holds for the scale on that date, or should but is not known. */
    boolean concerne(CodePromotion code, Echelle echelle, LocalDate au) {
        if (bareme.condition(code, echelle, gradeOrigine(code, echelle), au).isPresent()) {
            return true;
        }
        boolean vivier = code == CodePromotion.CLASSE_EXCEPTIONNELLE_VIVIER_1
                || code == CodePromotion.CLASSE_EXCEPTIONNELLE_VIVIER_2;
        boolean remplacee = code == CodePromotion.CLASSE_EXCEPTIONNELLE
                && bareme.condition(CodePromotion.CLASSE_EXCEPTIONNELLE_VIVIER_1, echelle, Grade.HORS_CLASSE, au)
                        .isPresent();
        return !vivier && !remplacee && motif(code, echelle, au) == Motif.REGLE_INCONNUE;
    }

    /** Why no rule holds on that date. */
    Motif motif(CodePromotion code, Echelle echelle, LocalDate au) {
        List<Valeur<ConditionPromotion>> histoire = histoires.get(echelle).get(code);
        if (histoire.isEmpty()) {
            return grilleSansRegle(code, echelle) ? Motif.REGLE_INCONNUE : Motif.SANS_OBJET;
        }
        for (Valeur<ConditionPromotion> regle : histoire) {
            if (regle.au() == null || !regle.au().isBefore(au)) {
                return Motif.REGLE_INCONNUE;
            }
        }
        return Motif.REGLE_ABROGEE;
    }

    /** Whether the scale has the grade, though no condition is known. */
    private boolean grilleSansRegle(CodePromotion code, Echelle echelle) {
        return switch (code) {
            case HORS_CLASSE -> bareme.connaitGrade(echelle, Grade.HORS_CLASSE);
            case CLASSE_EXCEPTIONNELLE -> bareme.connaitGrade(echelle, Grade.CLASSE_EXCEPTIONNELLE);
            default -> false;
        };
    }
}
