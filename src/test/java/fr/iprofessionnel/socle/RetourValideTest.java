package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After a sign-in, nobody is sent to another site. */
class RetourValideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/dossier", "/dossier/conges?page=2&tri=nom", "/dossier?vers=https://exemple.org", "/é"})
    void uneAdresseDuPortailEstSuivie(String retour) {
        assertEquals(retour, RetourValide.ou(retour, "/accueil"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "accueil",
                "https://exemple.org",
                "HTTPS://exemple.org/",
                "//exemple.org",
                "///exemple.org",
                "/\\exemple.org",
                "\\\\exemple.org",
                "/dossier\\..\\x",
                "javascript:alert(1)",
                "data:text/html,x",
                " //exemple.org",
                "/\t/exemple.org",
                "/dossier\r\nSet-Cookie: a=b",
                "/\u0000",
                "\n//exemple.org"
            })
    void uneAdresseDAilleursEstRemplacee(String retour) {
        assertEquals("/accueil", RetourValide.ou(retour, "/accueil"));
    }
}
