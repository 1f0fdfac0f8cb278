package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeChampTest {

    private static void refuse(TypeChamp type, String cellule, int longueur, String motif) {
        var refus = assertThrows(
                TypeChamp.ValeurRefusee.class, () -> type.lire(cellule, longueur), type + " « " + cellule + " »");
        assertEquals(
                motif,
                refus.getMessage()
                        .substring(
                                0, Math.min(motif.length(), refus.getMessage().length())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-01",
        "01/09/2026, 2026-09-01",
        "29/02/2024, 2024-02-29",
        "2000-02-29, 2000-02-29",
        "1957-12-31, 1957-12-31"
    })
    void uneDateSEcritALaFrancaiseOuALaMachine(String cellule, LocalDate attendue) {
        assertEquals(attendue, TypeChamp.DATE.lire(cellule, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/2026", "29/02/2026", "29/02/1900", "2026-02-30", "00/01/2026", "01/13/2026", "2026-04-31"
            })
    void uneDateQuiNExistePasEstRefusee(String cellule) {
        refuse(TypeChamp.DATE, cellule, 10, "cette date n'existe pas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/9/2026", "01/09/26", "2026/09/01", "01-09-2026", "2026-09", "hier", "2026-09-01T00:00"})
    void uneDateEcriteAutrementEstRefusee(String cellule) {
        refuse(TypeChamp.DATE, cellule, 10, "date attendue");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "007, 7", "999, 999"})
    void unEntierEstFaitDeChiffres(String cellule, int attendu) {
        assertEquals(attendu, TypeChamp.ENTIER.lire(cellule, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1,5", "1.0", "un", " 1", "1000", "99999999999999", "٣"})
    void ceQuiNEstPasUnEntierDeLaBonneTailleEstRefuse(String cellule) {
        refuse(TypeChamp.ENTIER, cellule, 3, "nombre entier attendu");
    }

    @ParameterizedTest
    @CsvSource({"'17,5', 17.5", "17.50, 17.5", "100, 1E+2", "0, 0", "'12,25', 12.25"})
    void unNombrePrendUneVirguleOuUnPoint(String cellule, BigDecimal attendu) {
        assertEquals(attendu, TypeChamp.DECIMAL.lire(cellule, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1 000", "1,", ",5", "1e3", "NaN", "12345", "1,23456"})
    void ceQuiNEstPasUnNombreEstRefuse(String cellule) {
        refuse(TypeChamp.DECIMAL, cellule, 6, "nombre attendu");
    }

    @ParameterizedTest
    @CsvSource({"oui, true", "O, true", "1, true", "non, false", "N, false", "0, false"})
    void ouiEtNonSEcriventDePlusieursFacons(String cellule, boolean attendu) {
        assertEquals(attendu, TypeChamp.OUI_NON.lire(cellule, 3));
    }

    @Test
    void niOuiNiNonEstRefuse() {
        refuse(TypeChamp.OUI_NON, "peut-être", 3, "oui ou non attendu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6", "-2", "@SUM(A1)"})
    void unTexteQuUnTableurLiraitCommeUneFormuleEstRefuse(String cellule) {
        refuse(TypeChamp.TEXTE, cellule, 200, "commence par «");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "a > b", "deux\nlignes", "nul\u0000", "retour\u2424ligne", "cloche\u0007"})
    void unTexteAvecUnSigneDangereuxEstRefuse(String cellule) {
        refuse(TypeChamp.TEXTE, cellule, 200, "contient un retour");
    }

    @Test
    void unTexteTropLongEstRefuseEnDisantLaLimite() {
        assertEquals("abcde", TypeChamp.TEXTE.lire("abcde", 5));
        refuse(TypeChamp.TEXTE, "abcdef", 5, "trop long : 5 caractères au plus");
    }

    @Test
    void unNomPorteAccentsTiretsEtApostrophes() {
        assertEquals("L’Héritier-d'Arc", TypeChamp.TEXTE.lire("L’Héritier-d'Arc", 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"certifie", "CLASSE NORMALE", "ÉCOLE", "A-B", "CODE_TROP_LONG"})
    void unCodeEstEnCapitalesSansEspaceNiAccent(String cellule) {
        refuse(TypeChamp.CODE, cellule, 10, "code illisible");
    }

    @Test
    void uneLettreDeControleFausseDitLaBonne() {
        assertEquals("0310083X", TypeChamp.UAI.lire("0310083X", 8));
        refuse(TypeChamp.UAI, "0310083A", 8, "lettre de contrôle de l'UAI fausse : « X » attendue");
        refuse(TypeChamp.UAI, "310083X", 8, "UAI mal formé");
    }

    @Test
    void unNumenMalFormeEstRefuse() {
        assertEquals("16P1200001DEM", TypeChamp.NUMEN.lire("16P1200001DEM", 13));
        refuse(TypeChamp.NUMEN, "16P1200001DE", 13, "NUMEN mal formé");
    }

    @Test
    void uneAncienneteSEcritEnAnneesMoisEtJours() {
        assertEquals(1272, TypeChamp.ANCIENNETE.lire("03A06M12J", 9));
        refuse(TypeChamp.ANCIENNETE, "03A12M00J", 9, "ancienneté attendue");
        refuse(TypeChamp.ANCIENNETE, "3 ans", 9, "ancienneté attendue");
    }

    @Test
    void uneAnneeScolaireVaDUneAnneeALaSuivante() {
        assertEquals("2015-2016", TypeChamp.ANNEE_SCOLAIRE.lire("2015-2016", 9));
        refuse(TypeChamp.ANNEE_SCOLAIRE, "2015-2017", 9, "année scolaire attendue");
        refuse(TypeChamp.ANNEE_SCOLAIRE, "2015", 9, "année scolaire attendue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05 61 00 00 00", "+33 5 61 00 00 00", "0561000000", "05.61.00.00.00"})
    void unTelephoneSEcritDePlusieursFacons(String cellule) {
        assertEquals(cellule, TypeChamp.TELEPHONE.lire(cellule, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "appelez-moi", "05 61 00 00 00 poste 12", "=0561000000"})
    void unTelephoneIllisibleEstRefuse(String cellule) {
        refuse(TypeChamp.TELEPHONE, cellule, 20, "téléphone illisible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe.pages@ac-exemple.fr", "o'neil+ecole@exemple.org"})
    void uneAdresseElectroniqueEstLue(String cellule) {
        assertEquals(cellule, TypeChamp.COURRIEL.lire(cellule, 254));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe.pages",
                "zoe@exemple",
                "zoe pages@exemple.org",
                "zoe@exemple.org, x@y.fr",
                "=zoe@exemple.org",
                "<z@exemple.org>",
                "zoé@exemple.org",
                "zoe@exemple..org"
            })
    void uneAdresseElectroniqueIllisibleEstRefusee(String cellule) {
        refuse(TypeChamp.COURRIEL, cellule, 254, "adresse électronique illisible");
    }
}
