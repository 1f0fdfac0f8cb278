package fr.iprofessionnel.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCvTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, 2019, 2019",
        "9/2019, 2019-09, 09/2019, septembre 2019",
        " 01/09/2019 , 2019-09-01, 01/09/2019, 1er septembre 2019",
        "2019-09, 2019-09, 09/2019, septembre 2019",
        "2020-02-29, 2020-02-29, 29/02/2020, 29 février 2020"
    })
    void une_date_se_lit_aussi_precise_qu_elle_est_ecrite(String saisie, String ecrite, String retapee, String lue) {
        DateCv date = DateCv.lire(saisie).orElseThrow();
        assertEquals(ecrite, date.ecrite());
        assertEquals(retapee, date.saisie());
        assertEquals(lue, date.texte().replace('\u00a0', ' '));
        assertEquals(date, DateCv.lire(date.ecrite()).orElseThrow());
        assertTrue(saisie.matches(DateCv.FORME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hier", "13/2019", "2019-13", "29/02/2019", "2019-02-30", "1939", "2101", "19", "2019/09"})
    void ce_qui_n_est_pas_une_date_n_en_est_pas_une(String saisie) {
        assertTrue(DateCv.lire(saisie).isEmpty());
    }

    @Test
    void une_annee_va_du_premier_au_dernier_jour() {
        DateCv annee = DateCv.lire("2019").orElseThrow();
        assertEquals("2019-01-01", annee.debut().toString());
        assertEquals("2019-12-31", annee.fin().toString());
        assertEquals("2020-02-29", DateCv.lire("02/2020").orElseThrow().fin().toString());
    }

    @Test
    void une_periode_dit_d_ou_a_ou() {
        DateCv debut = DateCv.lire("2019").orElseThrow();
        DateCv fin = DateCv.lire("2021").orElseThrow();
        assertEquals("de 2019 à 2021", Periode.texte(debut, fin, true));
        assertEquals("depuis 2019", Periode.texte(debut, null, true));
        assertEquals("2019", Periode.texte(debut, null, false));
        assertEquals("2019", Periode.texte(debut, debut, true));
        assertEquals("jusqu’à 2021", Periode.texte(null, fin, true));
        assertEquals("", Periode.texte(null, null, true));
        DateCv jour = DateCv.lire("2019-09-01").orElseThrow();
        assertEquals("du 01/09/2019 à 2021", Periode.texte(jour, fin, true));
        assertEquals("depuis le 01/09/2019", Periode.texte(jour, null, true));
        assertEquals("jusqu’au 01/09/2019", Periode.texte(null, jour, true));
        assertEquals("1er septembre 2019", Periode.texte(jour, null, false).replace('\u00a0', ' '));
    }
}
