package fr.iprofessionnel.guides.texte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.guides.texte.MiseEnPage.Destinations;
import fr.iprofessionnel.statut.Fiabilite;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article becomes when it is drawn: figures of the day, links, tables, and nothing that could run. */
class MiseEnPageTest {

    private static final Bareme BAREME = Bareme.livre();
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 25);
    private static final Destinations DESTINATIONS = new Destinations() {
        @Override
        public String article(String slug) {
            return slug.equals("absent") ? null : "/guides/" + slug;
        }

        @Override
        public String portail(String chemin) {
            return "/ctx" + chemin;
        }
    };

    private static Corps dessiner(String corps, LocalDate jour) {
        Article article = new Article(
                "a",
                "Titre",
                1,
                1,
                "Résumé.",
                LocalDate.of(2017, 9, 1),
                null,
                jour,
                Fiabilite.CONFIRME,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Article.Origine.ACADEMIE,
                "---\ntitre: a\n---\n\n" + corps);
        return new MiseEnPage(BAREME, jour, DESTINATIONS).dessiner(article, "");
    }

    private static String html(String corps) {
        return html(corps, JOUR);
    }

    private static String html(String corps, LocalDate jour) {
        return dessiner(corps, jour).blocs().get(0).html().replace("&#xa0;", "\u00a0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{duree PE CLASSE_NORMALE 7}} | 3 ans",
                "{{duree PE CLASSE_NORMALE 8}} | 3 ans et 6 mois",
                "{{duree-acceleree PE CLASSE_NORMALE 8}} | 2 ans et 6 mois",
                "{{parametre AVANCEMENT_ACCELERE_TAUX}} | 30 %",
                "{{parametre LIMITE_AGE_ANNEES}} | 67 ans",
                "{{service CERTIFIE}} | 18 heures",
                "{{residence 1}} | 3 %",
                "{{points-appreciation 1 EXCELLENT}} | 120",
                "{{indice PE CLASSE_NORMALE 1}} | 395"
            })
    void unChiffreVientDesTables(String directive, String attendu) {
        assertEquals(
                "<p>" + attendu.replace(' ', '\u00a0') + "</p>",
                html(directive).replace(" heures", "\u00a0heures").strip());
    }

    @Test
    void unChiffreEstCeluiDuJour() {
        String corps = "{{valeur-point}}";
        assertTrue(html(corps).contains("5\u00a0907,34\u00a0€"), html(corps));
        String avant = html(corps, LocalDate.of(2019, 9, 1));
        assertTrue(avant.contains("5\u00a0623,23\u00a0€"), avant);
        String inconnu = html(corps, LocalDate.of(1990, 1, 1));
        assertTrue(inconnu.contains("valeur inconnue à cette date"), inconnu);
    }

    @Test
    void lesDirectivesSeulesDeviennentDesBlocsALeurPlace() {
        String corps = """
                Avant.

                {{table conges}}

                Entre.

                {{exemple HORS_CLASSE CERTIFIE CLASSE_NORMALE 9 2022-10-01 2025-08-31}}

                {{votre-situation PROMOTIONS}}
                """;
        List<Bloc> blocs = dessiner(corps, JOUR).blocs();
        assertEquals(5, blocs.size());
        assertTrue(blocs.get(1).tableau().lignes().size() > 5);
        assertEquals("Oui", blocs.get(3).exemple().reponse());
        assertEquals(Bloc.Sujet.PROMOTIONS, blocs.get(4).situation());
    }

    @Test
    void rienDeCeQuiEstEcritNePeutSExecuter() {
        String html = html("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n"
                + "[a](javascript:alert(1)) [b](data:text/html,x) <b onclick=\"x\">c</b> ![d](https://ailleurs/x.png)");
        assertEquals(
                List.of(),
                Jsoup.parse(html)
                        .select("script, img, b, [onclick], [onerror], a[href]")
                        .eachText(),
                html);
    }

    @Test
    void unLienMeneAUnArticleAuPortailOuAilleurs() {
        String html = html("[a](hors-classe#suite) [b](/simulateur) [c](https://www.legifrance.gouv.fr/x) [d](absent)");
        assertTrue(html.contains("<a href=\"/guides/hors-classe#suite\">a</a>"), html);
        assertTrue(html.contains("<a href=\"/ctx/simulateur\">b</a>"), html);
        assertTrue(html.contains("rel=\"external\""), html);
        assertTrue(html.contains("autre site"), html);
        assertFalse(html.contains("absent"), html);
    }

    @Test
    void lesTitresOntDesAncresUniquesEtLesTableauxDesEntetes() {
        Corps corps = dessiner("## Délai\n\n## Délai\n\n| A | B |\n|---|---|\n| 1 | 2 |\n", JOUR);
        assertEquals(
                2, corps.titres().stream().map(Corps.Titre::ancre).distinct().count());
        String html = corps.blocs().get(0).html();
        assertTrue(html.contains("<th scope=\"col\">A</th>"), html);
        assertTrue(html.contains("data-titre=\"B\""), html);
    }
}
