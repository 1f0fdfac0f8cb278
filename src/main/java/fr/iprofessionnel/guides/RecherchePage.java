package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.recherche.Index;
import fr.iprofessionnel.guides.recherche.Resultat;
import fr.iprofessionnel.guides.recherche.Resultats;
import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Regles;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.LienPage;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.ResultatAffiche;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The search of the guide. Parameters: {@code q} (question), {@code chapitre} (number of the only chapter wanted); or
 * {@code rubrique} or {@code regle}, for the articles that explain a rubric of the file, a table or a promotion.
 */
@Named
@RequestScoped
public class RecherchePage {

    @Inject
    private Guides guides;

    @Inject
    private HttpServletRequest requete;

    private Edition edition;
    private String question;
    private Integer chapitre;
    private Resultats resultats;

    /** Searches as soon as the page is built: what it shows depends on it. */
    @PostConstruct
    void chercher() {
        edition = guides.edition();
        question = parametre("q");
        question = question.substring(0, Math.min(Index.QUESTION_MAXIMUM, question.length()));
        chapitre = numero(parametre("chapitre"));
        resultats = question.isEmpty() ? Resultats.AUCUN : edition.index().chercher(question, chapitre);
    }

    private String parametre(String nom) {
        String valeur = requete.getParameter(nom);
        return valeur == null ? "" : valeur.strip();
    }

    private Integer numero(String saisi) {
        return edition.chapitres().stream()
                .map(c -> c.numero())
                .filter(n -> n.toString().equals(saisi))
                .findFirst()
                .orElse(null);
    }

    /** What was asked; empty when nothing was. */
    public String getQuestion() {
        return question;
    }

    /** Number of the only chapter wanted; null for all. */
    public Integer getChapitre() {
        return chapitre;
    }

    /** What was found, best first. */
    public List<ResultatAffiche> getResultats() {
        return resultats.resultats().stream().map(RecherchePage::affiche).toList();
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

    /** Title of the page: it names what was asked. */
    public String getTitre() {
        if (!question.isEmpty()) {
            return chapitre == null
                    ? Textes.phrase("guides.recherche.titre.question", question)
                    : Textes.phrase(
                            "guides.recherche.titre.chapitre",
                            question,
                            edition.chapitre(chapitre).titre());
        }
        return isDeListe()
                ? Textes.phrase("guides.recherche.titre.liste", sujet())
                : Textes.phrase("guides.recherche.titre");
    }

    /** How many answers there are, in a sentence. */
    public String getCompte() {
        int nombre = resultats.resultats().size();
        return switch (nombre) {
            case 0 -> Textes.phrase("guides.recherche.aucun");
            case 1 -> Textes.phrase("guides.recherche.un");
            default -> Textes.phrase("guides.recherche.nombre", nombre);
        };
    }

    /** The chapters that hold answers, the first one for all of them; empty where there is no choice. */
    public List<LienPage> getFacettes() {
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

    /** Other questions that may help. */
    public List<LienPage> getEssayezAussi() {
        return resultats.essayezAussi().stream()
                .map(q -> new LienPage(q, adresse(q), false))
                .toList();
    }

    private static String adresse(String question) {
        return Adresses.GUIDES + "/recherche?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /** Whether the articles of a rubric, of a table or of a promotion are wanted. */
    public boolean isDeListe() {
        return question.isEmpty()
                && (Regles.RUBRIQUES.contains(parametre("rubrique")) || Regles.libelle(parametre("regle")) != null);
    }

    /** The articles that explain the rubric, the table or the promotion asked for. */
    public List<Article> getListe() {
        return edition.articles().stream()
                .filter(a -> a.rubriques().contains(parametre("rubrique"))
                        || a.regles().contains(parametre("regle")))
                .toList();
    }

    private String sujet() {
        String regle = Regles.libelle(parametre("regle"));
        return regle == null ? Textes.phrase("guides.rubrique." + parametre("rubrique")) : regle;
    }
}
