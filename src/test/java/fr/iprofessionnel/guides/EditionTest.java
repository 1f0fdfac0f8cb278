package fr.iprofessionnel.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.guides.Version.Genre;
import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Source;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which article is in place on a day, of ours and of the academy's. */
class EditionTest {

    private static final LocalDate JOUR = EditionDEssai.JOUR;
    private static final String TEXTE = Source.modele(LocalDate.of(2017, 9, 1)).replace("Titre de l’article", "%s");

    private static Version version(String slug, int numero, Genre genre, String du, String titre) {
        return new Version(
                slug,
                numero,
                genre,
                LocalDate.parse(du),
                genre == Genre.RETRAIT ? "" : TEXTE.formatted(titre),
                "Une administratrice",
                Instant.EPOCH);
    }

    private static Edition avec(Version... versions) {
        return new Edition(
                Bareme.livre(), JOUR, new Source(List.of(livre()), List.of()), Source.VIDE, List.of(versions));
    }

    private static Article livre() {
        return EditionDEssai.LIVREE.article("hors-classe").orElseThrow();
    }

    private static String titreLe(Edition edition, String jour) {
        return edition.enPlace("hors-classe", LocalDate.parse(jour))
                .map(Article::titre)
                .orElse("");
    }

    @Test
    void ceQueLAcademiePublieRemplaceLeNotreAPartirDeSonJour() {
        Edition edition = avec(
                version("hors-classe", 1, Genre.PUBLICATION, "2024-01-01", "Première"),
                version("hors-classe", 2, Genre.PUBLICATION, "2025-01-01", "Seconde"),
                version("hors-classe", 3, Genre.RETRAIT, "2026-01-01", ""),
                version("hors-classe", 4, Genre.PUBLICATION, "2027-01-01", "À venir"));
        assertEquals(livre().titre(), titreLe(edition, "2023-12-31"));
        assertEquals("Première", titreLe(edition, "2024-01-01"));
        assertEquals("Seconde", titreLe(edition, "2025-06-01"));
        assertEquals(livre().titre(), titreLe(edition, "2026-06-01"));
        assertEquals(
                livre().titre(), edition.article("hors-classe").orElseThrow().titre());
        assertEquals("À venir", titreLe(edition, "2027-01-01"));
    }

    @Test
    void unRetraitAnnuleCeQuiDevaitParaitreEnsuite() {
        Edition edition = avec(
                version("hors-classe", 1, Genre.PUBLICATION, "2024-01-01", "Première"),
                version("hors-classe", 2, Genre.PUBLICATION, "2027-01-01", "À venir"),
                version("hors-classe", 3, Genre.RETRAIT, "2026-01-01", ""));
        assertEquals("Première", titreLe(edition, "2025-12-31"));
        assertEquals(livre().titre(), titreLe(edition, "2026-06-01"));
        assertEquals(livre().titre(), titreLe(edition, "2027-06-01"));
    }

    @Test
    void chaqueConditionMeneAUnArticleLivre() {
        RenvoisConditions.ARTICLES
                .values()
                .forEach(slug -> assertTrue(EditionDEssai.LIVREE.article(slug).isPresent(), slug));
    }

    @Test
    void chaquePromotionMeneALArticleQuiMontreSesConditions() {
        for (CodePromotion promotion : CodePromotion.values()) {
            String adresse = EditionDEssai.LIVREE.adresseDeLaPromotion(promotion.name());
            assertNotNull(adresse, promotion.name());
            String texte = EditionDEssai.LIVREE
                    .article(adresse.substring("/guides/".length()))
                    .orElseThrow()
                    .texte();
            assertTrue(texte.contains("{{table conditions " + promotion + "}}"), promotion + " : " + adresse);
        }
        assertNull(EditionDEssai.LIVREE.adresseDeLaPromotion("INCONNUE"));
    }

    @Test
    void unBrouillonNEstVuDePersonne() {
        assertTrue(avec(version("nouveau", 1, Genre.BROUILLON, "2024-01-01", "Brouillon"))
                .article("nouveau")
                .isEmpty());
    }

    @Test
    void unArticleAjouteEstTrouveParLaRecherche() {
        Edition edition = avec(version("cantine", 1, Genre.PUBLICATION, "2024-01-01", "La cantine du rectorat"));
        assertEquals(
                "cantine",
                edition.index()
                        .chercher("cantine", null)
                        .resultats()
                        .get(0)
                        .article()
                        .slug());
    }

    @Test
    void uneVersionFautiveEstLaisseeDeCoteEtDite() {
        Version fautive =
                new Version("hors-classe", 1, Genre.PUBLICATION, LocalDate.of(2024, 1, 1), "rien", "", Instant.EPOCH);
        Edition edition = avec(fautive);
        assertEquals(
                livre().titre(), edition.article("hors-classe").orElseThrow().titre());
        assertFalse(edition.fautes().isEmpty());
    }

    @Test
    void unArticleRevoluSeLitEncore() {
        Article revolu = EditionDEssai.LIVREE.article("viviers-2017-2021").orElseThrow();
        assertTrue(revolu.estRevolu(JOUR));
        assertFalse(EditionDEssai.LIVREE.le(LocalDate.of(2024, 1, 1)).contains(revolu));
        assertTrue(EditionDEssai.LIVREE.le(LocalDate.of(2019, 1, 1)).contains(revolu));
    }

    @Test
    void chaqueCarteDesPerspectivesMeneAUnArticleQuiExiste() {
        for (String slug : RenvoisPage.CARTES.values()) {
            assertTrue(EditionDEssai.LIVREE.article(slug).isPresent(), slug);
        }
    }

    @Test
    void lesChangementsDUneAnneeViennentDesTables() {
        List<Nouveautes.Nouveaute> deux = Nouveautes.de(EditionDEssai.LIVREE, 2023);
        assertTrue(
                deux.stream()
                        .anyMatch(n -> n.jour().equals(LocalDate.of(2023, 7, 1))
                                && n.texte().contains("point d'indice")),
                deux::toString);
        assertFalse(Nouveautes.dernieres(EditionDEssai.LIVREE).isEmpty());
    }
}
