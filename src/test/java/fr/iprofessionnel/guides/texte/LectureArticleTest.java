package fr.iprofessionnel.guides.texte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.guides.texte.Article.Origine;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in an article is told all at once, with its line, in French. */
class LectureArticleTest {

    private static final Bareme BAREME = Bareme.livre();
    private static final String JUSTE = """
            ---
            titre: Un titre
            chapitre: 5
            ordre: 10
            resume: Une phrase.
            du: 2017-09-01
            verifie: 2026-11-23
            fiabilite: CONFIRME
            textes:
              - Un texte
            ---

            ## Un intertitre

            Un paragraphe.
            """;

    private static List<String> fautes(String texte) {
        return LectureArticle.lire("a.md", "a", texte, Origine.LIVRE, BAREME).fautes().stream()
                .map(Faute::toString)
                .toList();
    }

    @Test
    void unArticleJusteNAAucuneFaute() {
        assertEquals(List.of(), fautes(JUSTE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chapitre: 5 | chapitre: 99 | a.md, ligne 3 : « chapitre » : aucun chapitre n'a ce numéro",
                "ordre: 10 | ordre: dix | a.md, ligne 4 : « ordre » : nombre attendu, pas « dix »",
                "du: 2017-09-01 | du: 1er septembre | a.md, ligne 6 : « du » : date AAAA-MM-JJ attendue, pas « 1er septembre »",
                "fiabilite: CONFIRME | fiabilite: SUR | a.md, ligne 8 : « fiabilite » : CONFIRME ou A_CONFIRMER attendu",
                "ordre: 10 | ordre: 10\\nauteur: moi | a.md, ligne 5 : clé inconnue « auteur »",
                "ordre: 10 | ordre: 10\\nregles:\\n  - rien | a.md, ligne 5 : « regles » : « rien » est inconnu",
                "ordre: 10 | ordre: 10\\nrubriques:\\n  - rien | a.md, ligne 5 : « rubriques » : « rien » est inconnu",
                "ordre: 10 | ordre: 10\\nau: 2016-01-01 | a.md, ligne 5 : « au » précède « du »",
                "titre: Un titre | titre: | a.md, ligne 2 : la clé « titre » doit avoir une valeur",
                "Un paragraphe. | {{inconnue}} | a.md, ligne 15 : directive inconnue « inconnue »",
                "Un paragraphe. | {{table rien}} | a.md, ligne 15 : table inconnue « rien »",
                "Un paragraphe. | Un {{table conges}} | a.md, ligne 15 : « table » doit être seule sur sa ligne",
                "Un paragraphe. | {{duree PE CLASSE_NORMALE 15}} | a.md, ligne 15 : aucune grille n'a l'échelon « duree PE CLASSE_NORMALE 15 »",
                "Un paragraphe. | {{valeur-point 3}} | a.md, ligne 15 : « valeur-point » attend 0 mots après elle, pas 1",
                "Un paragraphe. | {{residence 9}} | a.md, ligne 15 : « residence 9 » n'a aucune valeur le 2026-11-23",
                "Un paragraphe. | {{service | a.md, ligne 15 : accolades qui ne vont pas par deux",
                "Un paragraphe. | <b>gras</b> | a.md, ligne 15 : le HTML n'est pas permis",
                "Un paragraphe. | ![image](a.png) | a.md, ligne 15 : les images ne sont pas permises",
                "## Un intertitre | # Un intertitre | a.md, ligne 13 : titre de niveau 1 après un niveau 1",
            })
    void uneFauteEstDiteAvecSaLigne(String juste, String faux, String faute) {
        List<String> fautes = fautes(JUSTE.replace(juste, faux.replace("\\n", "\n")));
        assertTrue(fautes.contains(faute), fautes::toString);
    }

    @Test
    void toutesLesFautesSontDitesALaFois() {
        String faux = JUSTE.replace("chapitre: 5", "chapitre: 99")
                .replace("ordre: 10", "ordre: dix")
                .replace("Un paragraphe.", "{{inconnue}} et [lien](javascript:alert)");
        assertEquals(4, fautes(faux).size(), fautes(faux)::toString);
    }

    @Test
    void unArticleSansEnTeteEstRefuse() {
        assertEquals(
                List.of("a.md, ligne 1 : l'en-tête manque : il commence et finit par une ligne « --- »"),
                fautes("# a"));
    }

    @Test
    void uneAdresseReserveeOuMalFaiteEstRefusee() {
        for (String slug : List.of("recherche", "Majuscule", "avec espace", "../chemin", "a".repeat(81))) {
            assertTrue(LectureArticle.refuse(slug, ""), slug);
        }
        assertTrue(LectureArticle.refuse("a", "x".repeat(LectureArticle.TAILLE + 1)));
    }

    @Test
    void unDossierDonneSesArticlesEtSesFautes(@TempDir Path dossier) throws Exception {
        Files.writeString(dossier.resolve("juste.md"), JUSTE);
        Files.writeString(dossier.resolve("faux.md"), "rien");
        Files.write(dossier.resolve("latin.md"), "é".getBytes(StandardCharsets.ISO_8859_1));
        Source source = Source.dans(dossier, BAREME);
        assertEquals(
                List.of("juste"), source.articles().stream().map(Article::slug).toList());
        assertEquals(2, source.fautes().size(), source.fautes()::toString);
        assertEquals(1, Source.dans(dossier.resolve("absent"), BAREME).fautes().size());
    }
}
