package fr.iprofessionnel.moncompte;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser and its device in plain words. */
class AppareilTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0|Firefox sur Windows",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36|Chrome sur Linux",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0|Edge sur Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Safari/604.1|Safari sur iPhone",
                "Java-http-client/17|Appareil inconnu"
            })
    void un_navigateur_se_nomme_en_mots_simples(String declare, String nom) {
        assertEquals(nom, Appareil.nommer(declare));
    }

    @Test
    void un_navigateur_qui_ne_dit_rien_est_inconnu() {
        assertEquals("Appareil inconnu", Appareil.nommer(null));
    }
}
