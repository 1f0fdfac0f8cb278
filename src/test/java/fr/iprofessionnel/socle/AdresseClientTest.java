package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirement T7: only a configured proxy is believed. */
class AdresseClientTest {

    @BeforeEach
    void declarerUnMandataire() {
        System.setProperty(Parametre.PROXYS.cle(), "10.0.0.1,10.0.0.2");
    }

    @AfterEach
    void oublier() {
        System.clearProperty(Parametre.PROXYS.cle());
    }

    @Test
    void T7_lAdresseDUnInconnuEstLaSienneQuoiQuIlDise() {
        assertEquals(
                "192.0.2.9",
                AdresseClient.de(Requete.avec("X-Forwarded-For", "203.0.113.5")
                        .depuis("192.0.2.9")
                        .faite()));
    }

    @Test
    void T7_unMandataireDeclareDitPourQuiIlParle() {
        assertEquals(
                "203.0.113.5",
                AdresseClient.de(Requete.avec("X-Forwarded-For", "203.0.113.5, 10.0.0.2")
                        .depuis("10.0.0.1")
                        .faite()));
    }

    @Test
    void ceQuUnVisiteurAjouteDevantLaChaineNeComptePas() {
        assertEquals(
                "203.0.113.5",
                AdresseClient.de(Requete.avec("X-Forwarded-For", "1.2.3.4, 203.0.113.5")
                        .depuis("10.0.0.1")
                        .faite()));
    }

    @Test
    void uneAdresseDemesureeEstCoupee() {
        assertEquals(
                45,
                AdresseClient.de(Requete.avec("X-Forwarded-For", "9".repeat(500))
                                .depuis("10.0.0.1")
                                .faite())
                        .length());
    }

    @Test
    void leProtocoleNEstCruQueDUnMandataireDeclare() {
        Requete requete = Requete.avec("X-Forwarded-Proto", "https");
        assertTrue(AdresseClient.estSecurisee(requete.depuis("10.0.0.1").faite()));
        assertFalse(AdresseClient.estSecurisee(requete.depuis("192.0.2.9").faite()));
    }

    @Test
    void T2_uneAdresseIpv6CompteAvecSonReseau() {
        assertEquals("192.0.2.1", AdresseClient.reseau("192.0.2.1"));
        assertEquals("2001:db8:0:1::/64", AdresseClient.reseau("2001:db8:0:1:aaaa:bbbb:cccc:dddd"));
        assertEquals("2001:db8:0:1::/64", AdresseClient.reseau("2001:DB8::1:0:0:0:2"));
        assertEquals("0:0:0:0::/64", AdresseClient.reseau("::1"));
        assertEquals("fe80:0:0:0::/64", AdresseClient.reseau("fe80::1%eth0"));
    }
}
