package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.recherche.Index;
import fr.iprofessionnel.guides.recherche.Resultat;
import fr.iprofessionnel.guides.recherche.Resultats;
import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.LienPage;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.ReponseAffichee;
import fr.iprofessionnel.socle.affichage.ResultatAffiche;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the guide answers to the question of an address: parameters {@code q} (question) and {@code chapitre} (number of the only
 * chapter wanted).
 */
final class Reponse {

    private final Edition edition;
    private final String question;
    private final Integer chapitre;
    private final Resultats resultats;

    private Reponse(Edition edition, String question, Integer chapitre) {
        this.edition = edition;
        this.question = question;
        this.chapitre = chapitre;
        resultats = question.isEmpty() ? Resultats.AUCUN : edition.index().chercher(question, chapitre);
    }

    /** Searches; a chapter that does not exist is not asked for. */
    static Reponse a(HttpServletRequest requete, Edition edition) {
        String question = parametre(requete, "q");
        return new Reponse(
                edition,
                question.substring(0, Math.min(Index.QUESTION_MAXIMUM, question.length())),
                numero(parametre(requete, "chapitre"), edition));
    }

    static String parametre(HttpServletRequest requete, String nom) {
        String valeur = requete.getParameter(nom);
        return valeur == null ? "" : valeur.strip();
    }

    private static Integer numero(String saisi, Edition edition) {
        return edition.chapitres().stream()
                .map(c -> c.numero())
                .filter(n -> n.toString().equals(saisi))
                .findFirst()
                .orElse(null);
    }

    /** What was asked; empty when nothing was. */
    String question() {
        return question;
    }

    /** Title of its page: it names what was asked. */
    String titre() {
        return chapitre == null
                ? Textes.phrase("guides.recherche.titre.question", question)
                : Textes.phrase(
                        "guides.recherche.titre.chapitre",
                        question,
                        edition.chapitre(chapitre).titre());
    }

    /** The answer as it is drawn. */
    ReponseAffichee affichee() {
        return new ReponseAffichee(
                compte(),
                new ReponseAffichee.Menu(Textes.phrase("guides.recherche.facettes"), facettes()),
                resultats.resultats().stream().map(Reponse::affiche).toList(),
                new ReponseAffichee.Menu(
                        Textes.phrase("guides.recherche.aide.mots"),
                        List.of(
                                lien("guides.recherche.aide.chapitres", Adresses.GUIDES),
                                lien("guides.recherche.aide.glossaire", "/glossaire"),
                                lien("portail.assistance", "/compte/assistance"))),
                new ReponseAffichee.Menu(
                        Textes.phrase("guides.recherche.aussi"),
                        resultats.essayezAussi().stream()
                                .map(q -> new LienPage(q, adresse(q), false))
                                .toList()));
    }

    private static LienPage lien(String cle, String adresse) {
        return new LienPage(Textes.phrase(cle), adresse, false);
    }

    private static ResultatAffiche affiche(Resultat resultat) {
        Article article = resultat.article();
        return new ResultatAffiche(
                article.titre(),
                Adresses.GUIDES + "/" + article.slug(),
                Stream.of(Partie.texte(resultat.chapitre().titre()), Partie.aConfirmer(article.estAConfirmer()))
                        .filter(Objects::nonNull)
                        .toList(),
                resultat.extraitMarque());
    }

    /** How many answers there are, in a sentence. */
    private String compte() {
        int nombre = resultats.resultats().size();
        return switch (nombre) {
            case 0 -> Textes.phrase("guides.recherche.aucun");
            case 1 -> Textes.phrase("guides.recherche.un");
            default -> Textes.phrase("guides.recherche.nombre", nombre);
        };
    }

    /** The chapters that hold answers, the first one for all of them; empty where there is no choice. */
    private List<LienPage> facettes() {
        if (resultats.facettes().size() < 2 && chapitre == null) {
            return List.of();
        }
        List<LienPage> facettes = new ArrayList<>();
        int total = resultats.facettes().stream().mapToInt(f -> f.nombre()).sum();
        facettes.add(new LienPage(
                Textes.phrase("guides.recherche.facette", Textes.phrase("guides.recherche.tout"), total),
                adresse(question),
                chapitre == null));
        resultats
                .facettes()
                .forEach(f -> facettes.add(new LienPage(
                        Textes.phrase("guides.recherche.facette", f.chapitre().titre(), f.nombre()),
                        adresse(question) + "&chapitre=" + f.chapitre().numero(),
                        chapitre != null && chapitre == f.chapitre().numero())));
        return facettes;
    }

    private static String adresse(String question) {
        return Adresses.GUIDES + "/recherche?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
