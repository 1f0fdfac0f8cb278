package fr.iprofessionnel.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a simulation may be asked for, field by field. */
class LectureDemandeTest {

    private static final Map<String, String> EXEMPLE = Map.ofEntries(
            Map.entry("echelle", "CERTIFIE"),
            Map.entry("grade", "CLASSE_NORMALE"),
            Map.entry("echelon", "9"),
            Map.entry("dateAccesEchelon", "2022-10-01"),
            Map.entry("dateReference", "2025-08-31"),
            Map.entry("degre", "SECOND"),
            Map.entry("quotite", "100"),
            Map.entry("nombreEnfants", "0"),
            Map.entry("zoneResidence", "3"),
            Map.entry("dateNaissance", "1980-05-12"),
            Map.entry("appreciation", "EXCELLENT"));

    private static Demande lire(Map<String, String> champs) {
        Map<String, List<String>> valeurs =
                champs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
        return LectureDemande.lireStrictement(new SaisieTexte(valeurs), Bareme.courant());
    }

    /** The example with some fields changed, {@code champ=valeur}; without value, the field is taken away. */
    private static Map<String, String> avec(String changements) {
        Map<String, String> champs = new LinkedHashMap<>(EXEMPLE);
        for (String changement : changements.split(" ", -1)) {
            String[] paire = changement.split("=", 2);
            champs.put(paire[0], paire[1]);
        }
        return champs;
    }

    private static Map<String, String> fautes(String changements) {
        return assertThrows(SaisieInvalide.class, () -> lire(avec(changements))).fautes();
    }

    @Test
    void lExempleEstLuEnEntier() {
        Demande demande = lire(EXEMPLE);
        SituationStatutaire situation = demande.situation();
        assertEquals(LocalDate.of(2025, 8, 31), demande.dateReference());
        assertEquals(Echelon.of(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, "9"), situation.echelon());
        assertEquals(LocalDate.of(2022, 10, 1), situation.dateAccesEchelon());
        assertNull(situation.ancienneteConservee());
        assertEquals(Degre.SECOND, situation.degre());
        assertEquals(new BigDecimal("100"), situation.quotite());
        assertEquals(0, situation.nombreEnfants());
        assertEquals(3, situation.zoneResidence());
        assertEquals(LocalDate.of(1980, 5, 12), situation.dateNaissance());
        assertEquals(
                List.of(new AppreciationFinale(AppreciationFinale.Niveau.EXCELLENT, null, null)),
                situation.appreciations());
    }

    @Test
    void ceQuiNestPasDonneResteInconnuSaufLeTempsComplet() {
        SituationStatutaire situation = lire(Map.of(
                        "echelle", "PE",
                        "grade", "CLASSE_NORMALE",
                        "echelon", "6",
                        "ancienneteConservee", "P1Y6M",
                        "dateReference", "2026-09-01"))
                .situation();
        assertEquals(new Anciennete(540), situation.ancienneteConservee());
        assertNull(situation.dateAccesEchelon());
        assertNull(situation.nombreEnfants());
        assertNull(situation.zoneResidence());
        assertNull(situation.dateNaissance());
        assertNull(situation.appreciations());
        assertNull(situation.interruptions());
        assertEquals(Degre.PREMIER, situation.degre());
        assertEquals(new BigDecimal("100"), situation.quotite());
    }

    @ParameterizedTest
    @CsvSource({
        "echelle=, echelle",
        "echelle=PROF, echelle",
        "echelle=certifie, echelle",
        "echelle=DELEGUE, echelle",
        "grade=, grade",
        "grade=CLASSE_UNIQUE, grade",
        "grade=CATEGORIE_1, grade",
        "echelon=, echelon",
        "echelon=0, echelon",
        "echelon=12, echelon",
        "echelon=neuf, echelon",
        "echelon=ES, echelon",
        "grade=HORS_CLASSE echelon=8, echelon",
        "grade=CLASSE_EXCEPTIONNELLE echelon=5 dateReference=2023-08-05, echelon",
        "grade=CLASSE_EXCEPTIONNELLE echelon=ES dateReference=2023-08-06, echelon",
        "chevron=A1, chevron",
        "grade=CLASSE_EXCEPTIONNELLE echelon=5 chevron=A4, chevron",
        "dateReference=, dateReference",
        "dateReference=2017-08-31 dateAccesEchelon=2016-01-01, dateReference",
        "dateReference=2100-01-01, dateReference",
        "dateReference=2025-02-31, dateReference",
        "dateAccesEchelon=, dateAccesEchelon",
        "dateAccesEchelon=2025-09-01, dateAccesEchelon",
        "dateAccesEchelon=1949-12-31, dateAccesEchelon",
        "ancienneteConservee=P51Y, ancienneteConservee",
        "ancienneteConservee=01A00M00J, ancienneteConservee",
        "degre=PREMIER, degre",
        "degre=2, degre",
        "quotite=49, quotite",
        "quotite=101, quotite",
        "nombreEnfants=-1, nombreEnfants",
        "nombreEnfants=21, nombreEnfants",
        "zoneResidence=0, zoneResidence",
        "zoneResidence=4, zoneResidence",
        "dateNaissance=2010-01-01, dateNaissance",
        "dateNaissance=1900-01-01, dateNaissance",
        "appreciation=BON, appreciation",
        "numen=16P0000008DEM, numen"
    })
    void unChampFautifEstNomme(String changements, String champ) {
        assertEquals(Set.of(champ), fautes(changements).keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "quotite=50",
        "quotite=77.5",
        "grade=HORS_CLASSE echelon=7",
        "grade=CLASSE_EXCEPTIONNELLE echelon=ES dateReference=2023-08-05",
        "grade=CLASSE_EXCEPTIONNELLE echelon=5 dateReference=2023-08-06",
        "grade=CLASSE_EXCEPTIONNELLE echelon=5 chevron=A3",
        "dateReference=2017-09-01 dateAccesEchelon=2017-09-01",
        "dateAccesEchelon=2025-08-31",
        "dateAccesEchelon= ancienneteConservee=P0D",
        "ancienneteConservee=P2Y6M"
    })
    void laBorneElleMemeEstAdmise(String changements) {
        assertTrue(lire(avec(changements)) != null);
    }

    @Test
    void laClasseUniqueSeNommeAussiClasseNormale() {
        for (String grade : List.of("CLASSE_NORMALE", "CLASSE_UNIQUE")) {
            assertEquals(
                    Echelon.of(Echelle.AE, Grade.CLASSE_UNIQUE, "6"),
                    lire(avec("echelle=AE echelon=6 grade=" + grade))
                            .situation()
                            .echelon());
        }
        assertEquals(
                Set.of("grade"),
                fautes("echelle=AE echelon=6 grade=HORS_CLASSE").keySet());
    }

    @Test
    void toutesLesFautesSontDitesALaFois() {
        assertEquals(
                Set.of("echelle", "echelon", "dateReference", "quotite", "zoneResidence", "inconnu"),
                fautes("echelle=X echelon=neuf dateReference=hier quotite=0 zoneResidence=9 inconnu=1")
                        .keySet());
    }

    @Test
    void lesValeursAdmisesSontDites() {
        assertEquals(
                "Valeurs admises : 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.",
                fautes("echelon=12").get("echelon"));
        assertEquals(
                "Valeurs admises : 1, 2, 3, 4, ES.",
                fautes("grade=CLASSE_EXCEPTIONNELLE echelon=5 dateReference=2023-08-05")
                        .get("echelon"));
        assertEquals(
                "Valeurs admises : CLASSE_NORMALE, HORS_CLASSE, CLASSE_EXCEPTIONNELLE.",
                fautes("grade=AUTRE").get("grade"));
    }
}
