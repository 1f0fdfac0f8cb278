package fr.iprofessionnel.socle.affichage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A page that was drawn once, filled. */
class CadreTest {

    private static final Cadre CADRE = new Cadre("<title>" + Cadre.place("titre")
            + " – Portail</title><h1>"
            + Cadre.place("titre") + "</h1><input value=\"" + Cadre.place("question") + "\"/>"
            + Cadre.place("reponse")
            + "</main>");

    private static String remplir(String titre, String question, String reponse) {
        Contenu contenu = new Contenu("/i-professionnel")
                .texte("titre", titre)
                .texte("question", question)
                .balisage("reponse", reponse);
        return new String(CADRE.remplir(contenu::valeur), StandardCharsets.UTF_8);
    }

    @Test
    void chaquePlaceRecoitSaValeurEtLesTextesSontEchappes() {
        assertEquals(
                "<title>a &lt; b – Portail</title><h1>a &lt; b</h1><input value=\"&quot;b&quot;\"/><p>x</p></main>",
                remplir("a < b", "\"b\"", "<p>x</p>"));
    }

    @Test
    void uneQuestionQuiPorteUneMarqueNeLaFaitPasRemplir() {
        assertEquals(
                "<title>t – Portail</title><h1>t</h1><input value=\"" + Cadre.place("reponse") + "\"/>r</main>",
                remplir("t", Cadre.place("reponse"), "r"));
    }

    @Test
    void unePlaceSansValeurEstUneErreurEtNonUnVide() {
        assertThrows(IllegalStateException.class, () -> CADRE.remplir(new Contenu("")::valeur));
    }

    @Test
    void unTexteAbsentNEcritRien() {
        assertEquals("<title> – Portail</title><h1></h1><input value=\"\"/>r</main>", remplir(null, null, "r"));
    }
}
