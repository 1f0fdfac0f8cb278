package fr.iprofessionnel.statut.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions have a meaning for a career: those of its scale, of that day, and of a grade that is not behind. */
class PromotionPoseeTest {

    private final Moteur moteur = new Moteur(Bareme.courant());

    @ParameterizedTest
    @CsvSource({
        // The grade is ahead, held, behind.
        "HORS_CLASSE,                    CERTIFIE, CLASSE_NORMALE,        9, 2026-08-31, true",
        "HORS_CLASSE,                    CERTIFIE, HORS_CLASSE,           2, 2026-08-31, false",
        "HORS_CLASSE,                    CERTIFIE, CLASSE_EXCEPTIONNELLE, 2, 2026-08-31, false",
        "CLASSE_EXCEPTIONNELLE,          CERTIFIE, CLASSE_NORMALE,        9, 2026-08-31, true",
        "CLASSE_EXCEPTIONNELLE,          CERTIFIE, HORS_CLASSE,           6, 2026-08-31, true",
        "CLASSE_EXCEPTIONNELLE,          CERTIFIE, CLASSE_EXCEPTIONNELLE, 2, 2026-08-31, false",
        // The two viviers held from 2017 to 2023, in the place of the class as such.
        "CLASSE_EXCEPTIONNELLE_VIVIER_1, CERTIFIE, HORS_CLASSE,           6, 2022-08-31, true",
        "CLASSE_EXCEPTIONNELLE_VIVIER_2, CERTIFIE, HORS_CLASSE,           6, 2022-08-31, true",
        "CLASSE_EXCEPTIONNELLE,          CERTIFIE, HORS_CLASSE,           6, 2022-08-31, false",
        "CLASSE_EXCEPTIONNELLE_VIVIER_1, CERTIFIE, CLASSE_EXCEPTIONNELLE, 2, 2022-08-31, false",
        "CLASSE_EXCEPTIONNELLE_VIVIER_2, CERTIFIE, CLASSE_EXCEPTIONNELLE, 2, 2022-08-31, false",
        "CLASSE_EXCEPTIONNELLE_VIVIER_1, CERTIFIE, HORS_CLASSE,           6, 2026-08-31, false",
        // A scale without such a promotion; a list that is another scale's.
        "HORS_CLASSE,                    MA2,      CATEGORIE_2,           8, 2026-08-31, false",
        "LISTE_APTITUDE_PE,              CERTIFIE, CLASSE_NORMALE,        9, 2026-08-31, false",
        "LISTE_APTITUDE_AGREGE,          CERTIFIE, CLASSE_NORMALE,        9, 2026-08-31, true",
        // Accelerated advancement is asked by its own name.
        "AVANCEMENT_ACCELERE_6,          CERTIFIE, CLASSE_NORMALE,        6, 2026-08-31, true",
        "AVANCEMENT_ACCELERE_6,          MA2,      CATEGORIE_2,           6, 2026-08-31, false"
    })
    void uneQuestionEstPoseeQuandElleAUnSens(
            CodePromotion code, Echelle echelle, Grade grade, String rang, LocalDate au, boolean posee) {
        SituationStatutaire situation =
                SituationStatutaire.de(Echelon.of(echelle, grade, rang)).faite();
        assertEquals(posee, moteur.promotionPosee(code, situation, au).isPresent());
    }
}
