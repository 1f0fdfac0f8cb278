package fr.iprofessionnel.compte;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.compte.PolitiqueMotDePasse.Contexte;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements P1, P2, P4, P7 and P8. */
class PolitiqueMotDePasseTest {

    private static final Contexte FLORENT_DURAND = new Contexte(
            List.of(
                    "Durand",
                    "Florent",
                    "fdurand",
                    "16P1700007DEM",
                    "Collège Sainte-Marie des Champs",
                    "Saint-Gaudens"),
            LocalDate.of(1978, 9, 4));

    private static final PolitiqueMotDePasse POLITIQUE = new PolitiqueMotDePasse();

    private static Optional<String> refuser(String motDePasse) {
        return POLITIQUE.refuser(motDePasse, FLORENT_DURAND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trois randonneurs au lac",
                "girafe moteur olive",
                "quatrevoiliersmauves",
                "été ôté ñandú çà œuf",
                "Xk3!vv9$Lq2_rr7",
                "kolibri-7-tabouret"
            })
    void P4_unMotDePasseLongEtImprevisibleEstAccepteSansRegleDeSignes(String motDePasse) {
        assertEquals(Optional.empty(), refuser(motDePasse));
    }

    @Test
    void P1_quatorzeSignesSontRefusesEtQuinzeAcceptes() {
        assertEquals(Optional.of("motdepasse.trop-court"), refuser("pilou vexa dru"));
        assertEquals(Optional.empty(), refuser("pilou vexa drue"));
    }

    @Test
    void P1_unSigneComptePourUnQuelleQueSoitSaTailleEnMachine() {
        String quatorze = "🐘🦒🐢🦔🐙🦉🐝🦊🐋🦀🐌🦚🐎🦢";
        assertEquals(14, quatorze.codePointCount(0, quatorze.length()));
        assertEquals(Optional.of("motdepasse.trop-court"), refuser(quatorze));
        String decompose = "e\u0301".repeat(14);
        assertEquals(Optional.of("motdepasse.trop-court"), refuser(decompose), "un accent n'est pas un signe de plus");
    }

    @Test
    void P2_centVingtHuitSignesSontAcceptesEtCentVingtNeufRefuses() {
        String long128 = "un deux trois nous irons au bois quatre cinq six cueillir des cerises sept huit neuf dans mo"
                + "n panier neuf dix onze douze ah voil";
        assertEquals(128, long128.length());
        assertEquals(Optional.empty(), refuser(long128));
        assertEquals(Optional.of("motdepasse.trop-long"), refuser(long128 + "!"));
    }

    @ParameterizedTest
    @CsvSource({
        "motdepasse2026,    motdepasse.trop-court",
        "motdepasse2026!,   motdepasse.personnel",
        "MotDePasse-2026-!, motdepasse.personnel",
        "passwordpassword,  motdepasse.personnel",
        "azertyazerty1234,  motdepasse.personnel",
        "professeur 2026 !, motdepasse.personnel",
    })
    void P7_lesMotsDuMetierEtLesMotsDePasseClassiquesNeComptentPas(String motDePasse, String raison) {
        assertEquals(Optional.of(raison), refuser(motDePasse));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16P1700007DEM!!",
                "16p1700007dem2026",
                "FlorentDurand1978",
                "florent-durand-04091978",
                "durandflorent0409",
                "Saint-Gaudens 1978",
                "sainte marie des champs",
                "04/09/1978 durand",
                "1978-09-04 florent",
                "fdurand fdurand 12"
            })
    void P7_ceQueLOnSaitDeLaPersonneNeFaitPasUnMotDePasse(String motDePasse) {
        assertEquals(Optional.of("motdepasse.personnel"), refuser(motDePasse));
    }

    @Test
    void leNumenDUneAutrePersonneNEstPasConnuDElle() {
        assertEquals(Optional.of("motdepasse.personnel"), refuser("16P1700007DEM-16"));
        assertEquals(
                Optional.empty(),
                POLITIQUE.refuser("16P1700007DEM-16", new Contexte(List.of("Pagès", "Brigitte"), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaaaaaa", "123456789012345", "abcabcabcabcabcabc"})
    void P8_ceQuiSeDevineEstRefuse(String motDePasse) {
        assertEquals(Optional.of("motdepasse.devinable"), refuser(motDePasse));
    }

    @Test
    void sansDateDeNaissanceLeResteEstControle() {
        Contexte sansDate = new Contexte(List.of("Durand", "Florent"), null);
        assertEquals(Optional.of("motdepasse.personnel"), POLITIQUE.refuser("durand florent dur", sansDate));
    }
}
