package fr.iprofessionnel.statut.bareme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the statute against published figures, on both sides of each border. */
class BaremeTest {

    private final Bareme bareme = Bareme.courant();

    @ParameterizedTest(name = "{0} {1} {2} {3} au {4} : {5}")
    @CsvFileSource(resources = "/statut/indices.csv", numLinesToSkip = 1, delimiter = ';')
    void lIndiceEstCeluiDeLaGrillePubliee(
            Echelle echelle, Grade grade, String rang, String chevron, LocalDate jour, Integer attendu, String source) {
        assertEquals(
                Optional.ofNullable(attendu),
                bareme.indice(new Echelon(echelle, grade, rang, chevron), jour).map(Valeur::valeur),
                source);
    }

    @ParameterizedTest(name = "au {0} : {1} €")
    @CsvSource({
        // Décrets 2010-761, 2016-670, 2022-994, 2023-519
        "2010-07-01, 5556.35",
        "2016-06-30, 5556.35",
        "2016-07-01, 5589.69",
        "2017-01-31, 5589.69",
        "2017-02-01, 5623.23",
        "2022-06-30, 5623.23",
        "2022-07-01, 5820.04",
        "2023-06-30, 5820.04",
        "2023-07-01, 5907.34",
        "2026-11-24, 5907.34",
    })
    void laValeurDuPointEstCelleDesDecrets(LocalDate jour, BigDecimal attendue) {
        assertEquals(Optional.of(attendue), bareme.valeurPoint(jour).map(Valeur::valeur));
    }

    @Test
    void avantLaPremiereDateConnueIlNYAPasDeValeurPlutotQuUneFausse() {
        LocalDate avant = LocalDate.of(2010, 6, 30);
        assertEquals(Optional.empty(), bareme.valeurPoint(avant));
        assertEquals(Optional.empty(), bareme.traitementMensuelBrut(500, avant));
        assertEquals(Optional.empty(), bareme.indiceMinimum(LocalDate.of(2012, 12, 31)));
        assertEquals(
                Optional.empty(),
                bareme.indice(Echelon.of(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, "1"), LocalDate.of(2016, 12, 31)));
    }

    @ParameterizedTest(name = "indice {0} au {1} : {2} €")
    @CsvSource({
        // Index × value of index 100 / 1,200, rounded to the cent
        "395, 2024-01-01, 1944.50",
        "678, 2024-01-01, 3337.65",
        "835, 2024-01-01, 4110.52",
        "673, 2022-06-30, 3153.69",
        "673, 2022-07-01, 3264.07",
        "673, 2023-07-01, 3313.03",
        "1000, 2026-11-24, 4922.78",
        // Under the lowest index that may be paid, that one is: 366 since 1 January 2024 (décret 85-1148, article 8)
        "350, 2024-01-01, 1801.74",
        "366, 2024-01-01, 1801.74",
        "367, 2024-01-01, 1806.66",
        "321, 2021-12-31, 1593.25",
        "321, 2021-09-30, 1504.21",
    })
    void leTraitementBrutSuitLIndiceLePointEtLePlancher(int indice, LocalDate jour, BigDecimal attendu) {
        assertEquals(Optional.of(attendu), bareme.traitementMensuelBrut(indice, jour));
    }

    @ParameterizedTest(name = "au {0} : {1}")
    @CsvSource({
        "2013-01-01, 309",
        "2021-09-30, 309",
        "2021-10-01, 340",
        "2022-01-01, 343",
        "2022-05-01, 352",
        "2023-01-01, 353",
        "2023-05-01, 361",
        "2024-01-01, 366",
    })
    void lIndiceMinimumMonteAuxDatesDesDecrets(LocalDate jour, int attendu) {
        assertEquals(Optional.of(attendu), bareme.indiceMinimum(jour).map(Valeur::valeur));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} au {4} : {5} mois, accéléré {6}")
    @CsvSource({
        // Since 1 September 2017: the same for certifiés, professeurs des écoles, PLP and PEPS (décret 90-680, art. 24)
        "PE,       CLASSE_NORMALE,        1,  ,   2017-09-01, 12, ",
        "PE,       CLASSE_NORMALE,        6,  ,   2026-11-24, 36, 24",
        "CERTIFIE, CLASSE_NORMALE,        8,  ,   2026-11-24, 42, 30",
        "PLP,      CLASSE_NORMALE,        9,  ,   2026-11-24, 48, ",
        "PEPS,     CLASSE_NORMALE,        10, ,   2026-11-24, 48, ",
        "CERTIFIE, HORS_CLASSE,           3,  ,   2026-11-24, 30, ",
        "CERTIFIE, HORS_CLASSE,           6,  ,   2021-01-01, 36, ",
        "PE,       CLASSE_EXCEPTIONNELLE, 4,  ,   2023-08-06, 36, ",
        "PE,       CLASSE_EXCEPTIONNELLE, 5,  A1, 2023-08-06, 12, ",
        "AGREGE,   HORS_CLASSE,           3,  ,   2026-11-24, 36, ",
        // Before: three speeds
        "CERTIFIE, CLASSE_NORMALE,        1,  ,   2017-08-31, 3,  ",
        "CERTIFIE, CLASSE_NORMALE,        10, ,   2017-08-31, 66, 36",
    })
    void leTempsAPasserDansUnEchelonEstCeluiDesDecrets(
            Echelle echelle, Grade grade, String rang, String chevron, LocalDate jour, int mois, Integer accelere) {
        assertEquals(
                Optional.of(new Duree(mois, accelere)),
                bareme.duree(new Echelon(echelle, grade, rang, chevron), jour).map(Valeur::valeur));
    }

    @Test
    void unDernierEchelonNAPasDeDuree() {
        Echelon dernier = Echelon.of(Echelle.CERTIFIE, Grade.HORS_CLASSE, "6");
        assertEquals(
                new Duree(null, null),
                bareme.duree(dernier, LocalDate.of(2020, 12, 31)).orElseThrow().valeur(),
                "le 6e échelon était le dernier avant 2021");
        assertEquals(
                new Duree(null, null),
                bareme.duree(Echelon.of(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, "11"), LocalDate.of(2026, 9, 1))
                        .orElseThrow()
                        .valeur());
    }

    @Test
    void ceQuiEstAConfirmerSeDitTel() {
        LocalDate jour = LocalDate.of(2018, 1, 1);
        assertTrue(bareme.indice(Echelon.of(Echelle.PE, Grade.CLASSE_EXCEPTIONNELLE, "1"), jour)
                .orElseThrow()
                .estAConfirmer());
        assertFalse(bareme.indice(Echelon.of(Echelle.PE, Grade.CLASSE_NORMALE, "1"), jour)
                .orElseThrow()
                .estAConfirmer());
    }

    @Test
    void unEchelonQuiNExistePasNEstPasConnu() {
        assertFalse(bareme.connaitEchelon(Echelon.of(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, "12")));
        assertTrue(bareme.connaitEchelon(Echelon.of(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, "11")));
        assertFalse(bareme.connaitGrade(Echelle.CERTIFIE, Grade.CATEGORIE_1));
        assertTrue(bareme.connaitGrade(Echelle.CERTIFIE, Grade.CLASSE_EXCEPTIONNELLE));
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({"PE, 27", "CERTIFIE, 18", "PLP, 18", "AGREGE, 15", "PEPS, 20"})
    void lesObligationsDeServiceSontCellesDuCode(Echelle echelle, BigDecimal heures) {
        assertEquals(
                heures,
                bareme.obligationService(echelle, LocalDate.of(2026, 9, 1))
                        .orElseThrow()
                        .valeur()
                        .heures());
    }

    @Test
    void unDelegueNAPasDObligationDansLaTable() {
        assertEquals(Optional.empty(), bareme.obligationService(Echelle.DELEGUE, LocalDate.of(2026, 9, 1)));
    }

    @Test
    void leCongeDeMaladieOrdinaireSePaieMoinsDepuisMars2025() {
        assertTrue(bareme.conge("CMO", LocalDate.of(2025, 2, 28))
                .orElseThrow()
                .valeur()
                .remuneration()
                .contains("plein traitement"));
        assertTrue(bareme.conge("CMO", LocalDate.of(2025, 3, 1))
                .orElseThrow()
                .valeur()
                .remuneration()
                .contains("90 %"));
    }

    @Test
    void seulsLesCongesDeSanteDisentQuelqueChoseDeLaSante() {
        LocalDate jour = LocalDate.of(2026, 11, 24);
        List<String> sante = bareme.codesConge().stream()
                .filter(code -> bareme.conge(code, jour).orElseThrow().valeur().sante())
                .toList();
        assertEquals(List.of("CGM", "CITIS", "CLD", "CLM", "CMO", "TPT"), sante);
        assertFalse(bareme.conge("CLD", jour).orElseThrow().valeur().posteProtege(), "le poste est perdu en CLD");
        assertTrue(bareme.conge("CLM", jour).orElseThrow().valeur().posteProtege(), "le poste est gardé en CLM");
    }

    @Test
    void unCodeInconnuNAPasDEffet() {
        assertEquals(Optional.empty(), bareme.conge("VACANCES", LocalDate.of(2026, 9, 1)));
        assertEquals(Optional.empty(), bareme.position("VACANCES", LocalDate.of(2026, 9, 1)));
    }

    @ParameterizedTest(name = "PE classe normale {0}, {1} mois : hors classe {2}, ancienneté conservée {3}")
    @CsvSource({
        // snes.edu, « Après la promotion, le reclassement » ; décret 90-680, article 25
        "10, 0,  3, true",
        "10, 29, 3, true",
        "10, 30, 4, false",
        "11, 0,  4, true",
        "11, 29, 4, true",
    })
    void unePromotionALaHorsClasseReclasseSelonLAnciennete(String rang, int mois, String cible, boolean conservee) {
        assertEquals(
                Optional.of(new Reclassement(Grade.HORS_CLASSE, cible, conservee)),
                bareme.reclassement(
                                Reclassement.Operation.PROMOTION,
                                Echelon.of(Echelle.PE, Grade.CLASSE_NORMALE, rang),
                                mois,
                                LocalDate.of(2026, 9, 1))
                        .map(Valeur::valeur));
    }

    @Test
    void onNeReclassePasDepuisUnEchelonQuiNePermetPasLaPromotion() {
        assertEquals(
                Optional.empty(),
                bareme.reclassement(
                        Reclassement.Operation.PROMOTION,
                        Echelon.of(Echelle.PE, Grade.CLASSE_NORMALE, "3"),
                        12,
                        LocalDate.of(2026, 9, 1)));
    }

    @Test
    void unEchelonPlusHautNEstJamaisMoinsPaye() {
        List<String> fautes = new ArrayList<>();
        for (Echelle echelle : Echelle.values()) {
            for (Grade grade : Grade.values()) {
                for (LocalDate jour : List.of(
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2019, 9, 1),
                        LocalDate.of(2021, 9, 1),
                        LocalDate.of(2026, 9, 1))) {
                    comparer(echelle, grade, jour, fautes);
                }
            }
        }
        assertEquals(List.of(), fautes);
    }

    private void comparer(Echelle echelle, Grade grade, LocalDate jour, List<String> fautes) {
        for (int rang = 1; rang < 12; rang++) {
            Optional<Integer> bas =
                    bareme.indice(Echelon.of(echelle, grade, "" + rang), jour).map(Valeur::valeur);
            Optional<Integer> haut = bareme.indice(Echelon.of(echelle, grade, "" + (rang + 1)), jour)
                    .map(Valeur::valeur);
            if (bas.isPresent() && haut.isPresent() && haut.get() < bas.get()) {
                fautes.add("%s %s %d au %s : %d puis %d".formatted(echelle, grade, rang, jour, bas.get(), haut.get()));
            }
        }
    }
}
