package fr.iprofessionnel.promouvables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandePromouvablesTest {

    private static Criteres lire(Map<String, String> parametres, LocalDate aujourdhui) {
        return DemandePromouvables.lire(parametres::get, aujourdhui);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31,2026-08-31", "2026-09-01,2027-08-31", "2027-01-01,2027-08-31"})
    void sansDateLaReferenceEstCelleDeLaCampagneAVenir(LocalDate aujourdhui, LocalDate reference) {
        assertEquals(Criteres.de(CodePromotion.HORS_CLASSE, reference), lire(Map.of(), aujourdhui), "liste par défaut");
    }

    @Test
    void ceQuiNeSeLitPasEstCommeAbsent() {
        Map<String, String> illisibles = Map.of(
                "promotion", "ROI",
                "date", "31/08/2027",
                "verdict", "PEUT_ETRE",
                "nom", "  ",
                "etablissement", "x".repeat(101),
                "echelle", "certifie",
                "tri", "hasard",
                "page", "-3");
        LocalDate jour = LocalDate.of(2026, 11, 25);
        assertEquals(lire(Map.of(), jour), lire(illisibles, jour));
    }

    @Test
    void uneAdresseRedonneLaListeQuiLaFaite() {
        Criteres criteres = new Criteres(
                CodePromotion.CLASSE_EXCEPTIONNELLE,
                LocalDate.of(2025, 8, 31),
                Verdict.INDETERMINE,
                "d’Été & fils",
                "muret",
                Echelle.CERTIFIE,
                Tri.POINTS,
                3);
        String adresse = DemandePromouvables.adresse(criteres);
        Map<String, String> lus = new java.util.HashMap<>();
        for (String parametre : adresse.substring(1).split("&", -1)) {
            String[] parts = parametre.split("=", 2);
            lus.put(parts[0], java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
        }
        assertEquals(criteres, lire(lus, LocalDate.of(2026, 11, 25)));
        assertEquals(
                "?promotion=HORS_CLASSE&date=2027-08-31&verdict=TOUS",
                DemandePromouvables.adresse(Criteres.de(CodePromotion.HORS_CLASSE, LocalDate.of(2027, 8, 31))
                        .avecVerdict(null)));
    }
}
