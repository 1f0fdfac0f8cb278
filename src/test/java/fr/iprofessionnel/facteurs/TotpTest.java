package fr.iprofessionnel.facteurs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes that change with time: the vectors of RFC 6238, appendix B, and what is accepted around our clock. */
class TotpTest {

    private static final String GRAINE = "1234567890".repeat(7);

    private static byte[] secret(int octets) {
        return GRAINE.substring(0, octets).getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void M1_les_vecteurs_de_la_rfc_6238_sont_retrouves(long seconde, String sha1, String sha256, String sha512) {
        long pas = Totp.pas(Instant.ofEpochSecond(seconde));
        assertEquals(sha1, Totp.code("HmacSHA1", secret(20), pas, 8));
        assertEquals(sha256, Totp.code("HmacSHA256", secret(32), pas, 8));
        assertEquals(sha512, Totp.code("HmacSHA512", secret(64), pas, 8));
    }

    @Test
    void M1_M3_un_code_vaut_a_un_pas_de_trente_secondes_pres_et_pas_a_deux() {
        Instant midi = Instant.parse("2026-11-26T12:00:15Z");
        long pas = Totp.pas(midi);
        for (long ecart = -1; ecart <= 1; ecart++) {
            assertEquals(
                    OptionalLong.of(pas + ecart),
                    Totp.reconnaitre(secret(20), Totp.code(secret(20), pas + ecart), midi));
        }
        for (long ecart : new long[] {-2, 2}) {
            assertTrue(Totp.reconnaitre(secret(20), Totp.code(secret(20), pas + ecart), midi)
                    .isEmpty());
        }
    }

    @Test
    void la_base_32_se_relit_et_refuse_les_autres_signes() {
        assertEquals("GEZDGNBVGY3TQOJQ", Base32.ecrire("1234567890".getBytes(StandardCharsets.US_ASCII)));
        for (int taille = 1; taille <= 20; taille++) {
            byte[] octets = secret(taille);
            assertArrayEquals(octets, Base32.lire(Base32.ecrire(octets)));
        }
        assertThrows(IllegalArgumentException.class, () -> Base32.lire("ABC1"));
    }

    @Test
    void M7_un_code_de_secours_se_tape_comme_on_le_lit() {
        assertEquals("ABCDEFGHIJKLMNOP", VerificationService.nettoyer(" abcd-efgh ijkl-mnop "));
        assertEquals("OIOI", VerificationService.nettoyer("01-01"));
    }

    @Test
    void M5_le_code_qr_est_une_image_sans_script() {
        String image = QrCode.image("otpauth://totp/Acad%C3%A9mie:fdurand?secret=GEZDGNBVGY3TQOJQ");
        assertTrue(image.startsWith("data:image/svg+xml;base64,"), image);
    }
}
