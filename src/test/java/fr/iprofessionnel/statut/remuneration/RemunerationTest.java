package fr.iprofessionnel.statut.remuneration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an index is paid: salary, residence allowance, family supplement. */
class RemunerationTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 25);

    private final Bareme bareme = Bareme.courant();

    @ParameterizedTest(name = "{0} à {1} % ({2}), zone {3}, {4} enfants, le {5} : {10}")
    @CsvFileSource(resources = "/statut/cas/remunerations.csv", numLinesToSkip = 1, delimiter = ';')
    void chaquePartEstCelleDuCalcul(
            int indice,
            BigDecimal quotite,
            Service.Modalite modalite,
            Integer zone,
            Integer enfants,
            LocalDate jour,
            int indicePaye,
            BigDecimal traitement,
            BigDecimal residence,
            BigDecimal supplement,
            String calcul) {
        Remuneration paye = Remuneration.calculer(bareme, indice, new Service(quotite, modalite), zone, enfants, jour)
                .orElseThrow();
        assertEquals(indicePaye, paye.indicePaye(), calcul);
        assertEquals(traitement, paye.traitement(), calcul);
        assertEquals(residence, paye.residence(), calcul);
        assertEquals(supplement, paye.supplementFamilial(), calcul);
    }

    @Test
    void avantLaPremiereValeurDuPointRienNEstCalcule() {
        assertEquals(
                Optional.empty(), Remuneration.calculer(bareme, 500, Service.COMPLET, 1, 2, LocalDate.of(2010, 6, 30)));
    }

    @Test
    void uneZoneInconnueNeDonnePasZero() {
        Remuneration paye = Remuneration.calculer(bareme, 500, Service.COMPLET, 4, null, JOUR)
                .orElseThrow();
        assertEquals(null, paye.residence());
        assertEquals(paye.traitement(), paye.total());
    }

    @Test
    void leTotalAjouteCeQuiEstConnu() {
        Remuneration paye =
                Remuneration.calculer(bareme, 500, Service.COMPLET, 1, 1, JOUR).orElseThrow();
        // 2461.39 + 73.84 + 2.29
        assertEquals(new BigDecimal("2537.52"), paye.total());
    }

    @Test
    void lesChiffresLusSontCitesDansLOrdreDuCalcul() {
        Remuneration paye = Remuneration.calculer(bareme, 320, Service.partiel(80), 1, 2, JOUR)
                .orElseThrow();
        assertEquals(
                List.of(
                        "valeur_point.csv",
                        "quotites.csv",
                        "indice_minimum.csv",
                        "residence.csv",
                        "supplement_familial.csv"),
                paye.parametres().stream().map(Valeur::table).toList());
        assertTrue(paye.estAConfirmer(), "la rémunération entre 80 et 90 % est à confirmer");
        assertFalse(Remuneration.calculer(bareme, 500, Service.COMPLET, 1, 2, JOUR)
                .orElseThrow()
                .estAConfirmer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01"})
    void uneQuotiteImpossibleEstRefusee(BigDecimal quotite) {
        assertThrows(IllegalArgumentException.class, () -> new Service(quotite, Service.Modalite.PARTIEL));
    }

    @Test
    void centPourCentEstUnTempsComplet() {
        assertEquals(Service.COMPLET, Service.partiel(100));
    }
}
