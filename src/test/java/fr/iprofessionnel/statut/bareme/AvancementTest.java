package fr.iprofessionnel.statut.bareme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the next step comes, by seniority alone. */
class AvancementTest {

    private final Bareme bareme = Bareme.courant();

    private Optional<String> prochain(Echelon present, LocalDate du, String conservee) {
        return bareme.avancement(present, du, Anciennete.parse(conservee))
                .map(a -> a.echelon().rang()
                        + (a.echelon().chevron() == null
                                ? ""
                                : " " + a.echelon().chevron())
                        + " le " + a.date());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} depuis le {4}, {5} : {6}")
    @CsvSource({
        // The whole time needed (décret 90-680, article 24 and those of the other scales)
        "CERTIFIE, CLASSE_NORMALE,        1,  ,   2026-09-01, 00A00M00J, 2 le 2027-09-01",
        "CERTIFIE, CLASSE_NORMALE,        8,  ,   2024-09-01, 00A00M00J, 9 le 2028-03-01",
        "PE,       CLASSE_NORMALE,        10, ,   2023-01-15, 00A00M00J, 11 le 2027-01-15",
        "AGREGE,   HORS_CLASSE,           3,  ,   2023-09-01, 00A00M00J, 4 A1 le 2026-09-01",
        "AGREGE,   HORS_CLASSE,           4,  A1, 2025-09-01, 00A00M00J, 4 A2 le 2026-09-01",
        "PE,       CLASSE_EXCEPTIONNELLE, 4,  ,   2024-09-01, 00A00M00J, 5 A1 le 2027-09-01",
        // Seniority kept is taken off
        "CERTIFIE, CLASSE_NORMALE,        6,  ,   2024-09-01, 01A00M00J, 7 le 2026-09-01",
        "CERTIFIE, CLASSE_NORMALE,        6,  ,   2024-09-16, 00A06M10J, 7 le 2027-03-06",
        // More than needed: at once
        "CERTIFIE, CLASSE_NORMALE,        6,  ,   2024-09-01, 05A00M00J, 7 le 2024-09-01",
        // The end of a short month
        "CERTIFIE, CLASSE_NORMALE,        5,  ,   2023-08-31, 00A00M00J, 6 le 2026-02-28",
    })
    void leProchainEchelonVientQuandLeTempsVouluEstPasse(
            Echelle echelle, Grade grade, String rang, String chevron, LocalDate du, String conservee, String attendu) {
        assertEquals(Optional.of(attendu), prochain(new Echelon(echelle, grade, rang, chevron), du, conservee));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "CERTIFIE, CLASSE_NORMALE, 11, ",
        "CERTIFIE, HORS_CLASSE,    7,  ",
        "AGREGE,   HORS_CLASSE,    4,  A3",
        "DELEGUE,  CATEGORIE_2,    1,  ",
    })
    void dansUnDernierEchelonRienNeVientParAnciennete(Echelle echelle, Grade grade, String rang, String chevron) {
        assertEquals(
                Optional.empty(),
                prochain(new Echelon(echelle, grade, rang, chevron), LocalDate.of(2024, 9, 1), "00A00M00J"));
    }

    @Test
    void unDernierEchelonQuiCesseDeLEtreSePasseAvecLAncienneteAcquise() {
        // The 4th step of the exceptional class was the last until 5 August 2023, then 36 months lead to the 5th.
        Echelon quatrieme = Echelon.of(Echelle.PE, Grade.CLASSE_EXCEPTIONNELLE, "4");
        assertEquals(Optional.of("5 A1 le 2025-09-01"), prochain(quatrieme, LocalDate.of(2022, 9, 1), "00A00M00J"));
        assertEquals(
                Optional.of("5 A1 le 2023-08-06"),
                prochain(quatrieme, LocalDate.of(2019, 9, 1), "00A00M00J"),
                "le temps voulu était déjà passé quand le 5e échelon s'est ouvert");
        // The 6th step of the "hors classe" was the last until 2020.
        assertEquals(
                Optional.of("7 le 2022-09-01"),
                prochain(Echelon.of(Echelle.CERTIFIE, Grade.HORS_CLASSE, "6"), LocalDate.of(2019, 9, 1), "00A00M00J"));
    }

    @Test
    void sansDureeConnueLeJourDeLaNominationRienNEstDevine() {
        assertEquals(
                Optional.empty(),
                prochain(Echelon.of(Echelle.CERTIFIE, Grade.HORS_CLASSE, "3"), LocalDate.of(2015, 9, 1), "00A00M00J"));
    }
}
