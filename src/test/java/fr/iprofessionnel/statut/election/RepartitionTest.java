package fr.iprofessionnel.statut.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Seats by quotient then highest average, against the published results. */
class RepartitionTest {

    private static Map<String, Integer> lire(String texte) {
        Map<String, Integer> lu = new LinkedHashMap<>();
        if (texte != null) {
            for (String element : texte.split(",", -1)) {
                String[] moities = element.split("=", -1);
                lu.put(moities[0], Integer.valueOf(moities[1]));
            }
        }
        return lu;
    }

    @ParameterizedTest(name = "{0} sièges, {1} : {2} ({5})")
    @CsvFileSource(resources = "/statut/cas/elections.csv", numLinesToSkip = 1, delimiter = ';')
    void lesSiegesVontAuQuotientPuisALaPlusForteMoyenne(
            int sieges, String voix, String attendu, int aTirer, String aDepartager, String source) {
        Map<String, Integer> listes = lire(voix);
        Map<String, Integer> complet = new LinkedHashMap<>();
        listes.keySet().forEach(l -> complet.put(l, lire(attendu).getOrDefault(l, 0)));
        List<String> departages = aDepartager == null ? List.of() : List.of(aDepartager.split(",", -1));
        assertEquals(new Repartition(complet, aTirer, departages), Repartition.calculer(sieges, listes), source);
    }

    @Test
    void sansVoixOuSansSiegeIlNYARienARepartir() {
        Map<String, Integer> uneVoix = Map.of("A", 1);
        Map<String, Integer> aucune = Map.of("A", 0);
        Map<String, Integer> negative = Map.of("A", 5, "B", -1);
        assertThrows(IllegalArgumentException.class, () -> Repartition.calculer(0, uneVoix));
        assertThrows(IllegalArgumentException.class, () -> Repartition.calculer(1, aucune));
        assertThrows(IllegalArgumentException.class, () -> Repartition.calculer(1, negative));
        assertThrows(IllegalArgumentException.class, () -> Repartition.calculer(1, Map.of()));
    }

    @ParameterizedTest(name = "{0} maîtres : {1}")
    @CsvSource({
        "0, ",
        "1, 1",
        "70, 1",
        "71, 2",
        "250, 2",
        "251, 3",
        "750, 3",
        "751, 4",
        "1500, 4",
        "1501, 5",
        "2500, 5",
        "2501, 6",
        "90000, 6",
    })
    void leNombreDeSiegesSuitLEffectif(int effectif, Integer sieges) {
        assertEquals(
                Optional.ofNullable(sieges),
                Bareme.courant()
                        .siegesCommission(effectif, LocalDate.of(2026, 12, 3))
                        .map(Valeur::valeur));
    }
}
