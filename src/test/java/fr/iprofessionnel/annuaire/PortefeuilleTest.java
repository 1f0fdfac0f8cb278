package fr.iprofessionnel.annuaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.annuaire.Portefeuille.Critere;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files fall to a manager: no test of the database here, only the rule. */
class PortefeuilleTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    private static final Critere DOSSIER = new Critere(2, "CERTIFIE", "0312746J", "031", "D");

    /** A portfolio as the database would give it: an import writes the rows, no code builds one. */
    private static Portefeuille portefeuille(Map<String, Object> criteres) {
        Portefeuille portefeuille = new Portefeuille();
        poser(portefeuille, "du", LocalDate.of(2020, 9, 1));
        criteres.forEach((nom, valeur) -> poser(portefeuille, nom, valeur));
        return portefeuille;
    }

    private static void poser(Portefeuille portefeuille, String nom, Object valeur) {
        try {
            Field champ = Portefeuille.class.getDeclaredField(nom);
            champ.setAccessible(true);
            champ.set(portefeuille, valeur);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void unPortefeuilleSansCriterePrendTousLesDossiers() {
        assertTrue(portefeuille(Map.of()).prend(DOSSIER, JOUR));
    }

    @Test
    void tousLesCriteresPosesDoiventConvenir() {
        Map<String, Object> tous = Map.of(
                "degre", (short) 2,
                "echelle", "CERTIFIE",
                "uai", "0312746J",
                "departementCode", "031",
                "lettreDebut", "A",
                "lettreFin", "F");
        assertTrue(portefeuille(tous).prend(DOSSIER, JOUR));
    }

    @ParameterizedTest
    @CsvSource({"echelle, PE", "uai, 0310001X", "departementCode, 081", "lettreDebut, E", "lettreFin, C"})
    void unSeulCritereQuiNeConvientPasSuffitAEcarterUnDossier(String nom, String valeur) {
        assertFalse(portefeuille(Map.of(nom, valeur)).prend(DOSSIER, JOUR));
    }

    @Test
    void leDegreDoitEtreLeMeme() {
        assertTrue(portefeuille(Map.of("degre", (short) 2)).prend(DOSSIER, JOUR));
        assertFalse(portefeuille(Map.of("degre", (short) 1)).prend(DOSSIER, JOUR));
    }

    @Test
    void lesLettresExtremesSontComprises() {
        assertTrue(portefeuille(Map.of("lettreDebut", "D", "lettreFin", "D")).prend(DOSSIER, JOUR));
    }

    @ParameterizedTest
    @CsvSource({"2020-08-31, false", "2020-09-01, true", "2026-08-31, true", "2026-09-01, false"})
    void unPortefeuilleNePrendQuAuxJoursOuIlVaut(LocalDate jour, boolean attendu) {
        assertEquals(
                attendu, portefeuille(Map.of("au", LocalDate.of(2026, 8, 31))).prend(DOSSIER, jour));
    }

    @Test
    void unEtablissementNommeLEmporteSurTousLesAutresCriteresEnsemble() {
        long parEtablissement = portefeuille(Map.of("uai", "0312746J")).precision();
        long parLeReste = portefeuille(
                        Map.of("degre", (short) 2, "echelle", "CERTIFIE", "departementCode", "031", "lettreDebut", "A"))
                .precision();
        assertTrue(parEtablissement > parLeReste);
        assertTrue(parLeReste > portefeuille(Map.of()).precision());
    }
}
