package fr.iprofessionnel.compte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The one field of the sign-in: a password, or a password followed by six digits. */
class PasscodeTest {

    @Test
    void le_code_est_ce_qui_finit_par_six_chiffres() {
        assertEquals(
                Optional.of(new Passcode("trois randonneurs", "012345")), Passcode.lire("trois randonneurs012345"));
        assertEquals(Optional.of(new Passcode("secret1", "234567")), Passcode.lire("secret1234567"));
    }

    @Test
    void sans_six_chiffres_a_la_fin_ou_sans_rien_devant_il_n_y_en_a_pas() {
        assertTrue(Passcode.lire("trois randonneurs").isEmpty());
        assertTrue(Passcode.lire("mot de passe 12345").isEmpty());
        assertTrue(Passcode.lire("123456").isEmpty());
        assertTrue(Passcode.lire("").isEmpty());
    }
}
