package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.socle.Adresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** For the other pages: where the guide explains what they show. Null when it does not. */
@Named
@RequestScoped
public class RenvoisPage {

    @Inject
    private Guides guides;

    /**
     * Where a rubric of the file, or a part of the perspectives, is explained.
     *
     * @param nom its name, in capitals or not
     */
    public String rubrique(String nom) {
        String rubrique = nom.toLowerCase(Locale.ROOT);
        return adresse(a -> a.rubriques().contains(rubrique), "rubrique=" + rubrique);
    }

    /**
     * Where a promotion or a table is explained.
     *
     * @param nom code of the promotion or name of the table, as written or as an anchor: {@code hors-classe}
     */
    public String regle(String nom) {
        String ancre = nom.replace('_', '-').toLowerCase(Locale.ROOT);
        return adresse(
                a -> a.regles().stream()
                        .anyMatch(r ->
                                r.replace('_', '-').toLowerCase(Locale.ROOT).equals(ancre)),
                null);
    }

    /** The one article, or the list of them; the first one where there is no list. */
    private String adresse(Predicate<Article> explique, String liste) {
        List<Article> articles =
                guides.edition().articles().stream().filter(explique).toList();
        if (articles.isEmpty()) {
            return null;
        }
        return articles.size() == 1 || liste == null
                ? Adresses.GUIDES + "/" + articles.get(0).slug()
                : Adresses.GUIDES + "/recherche?" + liste;
    }
}
