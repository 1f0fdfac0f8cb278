package fr.iprofessionnel.socle.affichage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The page of a search, filled. */
class CadreRechercheTest {

    private static final CadreRecherche CADRE = new CadreRecherche("<title>" + CadreRecherche.TITRE
            + " – Portail</title><h1>"
            + CadreRecherche.TITRE + "</h1><input value=\"" + CadreRecherche.QUESTION + "\"/>" + CadreRecherche.REPONSE
            + "</main>");

    @Test
    void chaquePlaceRecoitSaValeurEtLesTextesSontEchappes() {
        assertEquals(
                "<title>a &lt; b – Portail</title><h1>a &lt; b</h1><input value=\"&quot;b&quot;\"/><p>x</p></main>",
                CADRE.remplir("a < b", "\"b\"", "<p>x</p>"));
    }

    @Test
    void uneQuestionQuiPorteUneMarqueNeLaFaitPasRemplir() {
        assertEquals(
                "<title>t – Portail</title><h1>t</h1><input value=\"" + CadreRecherche.REPONSE + "\"/>r</main>",
                CADRE.remplir("t", CadreRecherche.REPONSE, "r"));
    }
}
