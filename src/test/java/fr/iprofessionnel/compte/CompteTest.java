package fr.iprofessionnel.compte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.compte.Compte.Seuils;
import fr.iprofessionnel.socle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements T1 and T4 (waits after failures), and the activation of an account. */
class CompteTest {

    private static final Seuils SEUILS = new Seuils(
            5, Duration.ofMinutes(1), Duration.ofMinutes(15), 25, Duration.ofHours(12), 10, Duration.ofDays(90));
    private static final Instant DEBUT = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    private static final String EMPREINTE = "empreinte-du-code";

    private final Compte compte = new Compte("administrateur", Role.ADMINISTRATEUR, EMPREINTE, DEBUT);

    /** Fails so many times, two seconds apart; gives the moment of the last failure. */
    private Instant echouer(int fois, Instant premier) {
        Instant moment = premier;
        for (int i = 0; i < fois; i++) {
            moment = premier.plusSeconds(2L * i);
            compte.echouer(moment, JOUR, SEUILS);
        }
        return moment;
    }

    @Test
    void T1_quatreEchecsNeFontPasAttendre() {
        Instant dernier = echouer(4, DEBUT);
        assertFalse(compte.estSuspendu(dernier.plusMillis(1)));
    }

    @ParameterizedTest(name = "{0} échecs : {1} secondes")
    @CsvSource({"5, 60", "6, 120", "7, 240", "8, 480", "9, 900", "10, 900", "24, 900"})
    void T1_lAttenteDoubleAChaqueEchecJusquAUnQuartDHeure(int echecs, long secondes) {
        Instant dernier = echouer(echecs, DEBUT);
        assertTrue(compte.estSuspendu(dernier.plusSeconds(secondes).minusMillis(1)));
        assertFalse(compte.estSuspendu(dernier.plusSeconds(secondes)));
    }

    @Test
    void aucunNombreDEchecsNeFermeUnComptePourDeBon() {
        Instant dernier = echouer(5000, DEBUT);
        assertTrue(compte.estSuspendu(dernier.plusSeconds(899)));
        assertFalse(compte.estSuspendu(dernier.plusSeconds(900)));
    }

    @Test
    void uneConnexionReussieFaitOublierLesEchecs() {
        Instant dernier = echouer(5, DEBUT);
        compte.reussir(dernier.plusSeconds(61));
        Instant suivant = echouer(4, dernier.plusSeconds(62));
        assertFalse(compte.estSuspendu(suivant.plusMillis(1)));
    }

    @Test
    void T1_lesEchecsSOublientApresDouzeHeuresSansEchec() {
        Instant dernier = echouer(4, DEBUT);
        Instant pileDouzeHeures = dernier.plus(Duration.ofHours(12));
        compte.echouer(pileDouzeHeures, JOUR, SEUILS);
        assertTrue(compte.estSuspendu(pileDouzeHeures.plusSeconds(59)), "à douze heures pile, ils comptent encore");

        Instant plusTard = pileDouzeHeures.plus(Duration.ofHours(12)).plusSeconds(1);
        compte.echouer(plusTard, JOUR, SEUILS);
        assertFalse(compte.estSuspendu(plusTard.plusMillis(1)));
    }

    @Test
    void T4_deuxEnvoisDansLaMemeSecondeComptentPourUn() {
        Instant dernier = echouer(4, DEBUT);
        compte.echouer(dernier.plusMillis(999), JOUR, SEUILS);
        assertFalse(compte.estSuspendu(dernier.plusMillis(999)));
        compte.echouer(dernier.plusMillis(1000), JOUR, SEUILS);
        assertTrue(compte.estSuspendu(dernier.plusMillis(1001)));
    }

    @Test
    void T1_auVingtCinquiemeEchecDuJourLAttenteEstLaPlusLongueMemeApresDesReussites() {
        Instant moment = DEBUT;
        for (int i = 0; i < 6; i++) {
            moment = echouer(4, moment.plusSeconds(10));
            compte.reussir(moment.plusSeconds(2));
        }
        Instant vingtCinquieme = moment.plusSeconds(10);
        compte.echouer(vingtCinquieme, JOUR, SEUILS);
        assertTrue(compte.estSuspendu(vingtCinquieme.plusSeconds(899)));

        Instant lendemain = vingtCinquieme.plus(Duration.ofHours(13));
        compte.echouer(lendemain, JOUR.plusDays(1), SEUILS);
        assertFalse(compte.estSuspendu(lendemain.plusMillis(1)), "le compteur du jour repart");
    }

    @Test
    void leCodeOuvreLeChoixDuMotDePasseUneSeuleFois() {
        assertTrue(compte.sActiveAvec(EMPREINTE, SEUILS, false, DEBUT));
        assertFalse(compte.sActiveAvec("autre", SEUILS, false, DEBUT));
        compte.reussir(DEBUT);
        assertFalse(compte.sActiveAvec(EMPREINTE, SEUILS, false, DEBUT));
        assertTrue(compte.sActiveAvec(EMPREINTE, SEUILS, true, DEBUT), "sauf si l'administration l'a voulu durable");
    }

    @Test
    void auDixiemeEchecLeCodeNOuvrePlusRien() {
        echouer(9, DEBUT);
        assertTrue(compte.sActiveAvec(EMPREINTE, SEUILS, false, DEBUT));
        compte.echouer(DEBUT.plusSeconds(60), JOUR, SEUILS);
        assertFalse(compte.sActiveAvec(EMPREINTE, SEUILS, false, DEBUT));
        assertFalse(compte.sActiveAvec(EMPREINTE, SEUILS, true, DEBUT));
    }

    @Test
    void unMotDePasseChoisiFermeLActivationPourToujours() {
        compte.choisirMotDePasse("hache", DEBUT);
        assertEquals("hache", compte.getMotDePasse());
        assertFalse(compte.sActiveAvec(EMPREINTE, SEUILS, true, DEBUT));
        assertFalse(compte.rouvrirActivation());
    }

    @Test
    void uneActivationInterrompueSeRouvre() {
        compte.reussir(DEBUT);
        echouer(10, DEBUT.plusSeconds(10));
        assertTrue(compte.rouvrirActivation());
        assertTrue(compte.sActiveAvec(EMPREINTE, SEUILS, false, DEBUT));
    }

    @Test
    void leCodeDeLaLigneDeCommandeOuvreMemeQuandLePortailEstLaSeuleEntree() {
        assertTrue(compte.sOuvreEnUrgence(true));
        assertFalse(compte.sOuvreEnUrgence(false));
        compte.choisirMotDePasse("haché", DEBUT);
        assertFalse(compte.sOuvreEnUrgence(true), "une fois le mot de passe choisi, plus d'urgence");
        assertFalse(compte.estVole());
    }
}
