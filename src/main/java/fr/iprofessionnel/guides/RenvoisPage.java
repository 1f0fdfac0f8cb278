package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.socle.Adresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For the other pages: where the guide explains what they show. Null when it does not. */
@Named
@RequestScoped
public class RenvoisPage {

    /** Article of each card that is no promotion, by its anchor. */
    static final Map<String, String> CARTES = Map.of(
            "prochain-echelon", "durees-echelon",
            "rendez-vous", "rendez-vous-de-carriere",
            "depart-demission", "demission",
            "depart-rupture", "rupture-conventionnelle",
            "depart-inaptitude", "inaptitude-reclassement",
            "depart-etablissement", "perte-heures-poste",
            "depart-resiliation", "resiliation-retrait-contrat",
            "depart-insuffisance", "insuffisance-professionnelle",
            "depart-discipline", "sanctions-disciplinaires",
            "depart-suspension", "suspension");

    @Inject
    private Guides guides;

    /**
     * Where a rubric of the file is explained: the one article, or the list of them.
     *
     * @param nom its name, in capitals or not
     */
    public String rubrique(String nom) {
        String rubrique = nom.toLowerCase(Locale.ROOT);
        List<Article> articles = guides.edition().articles().stream()
                .filter(a -> a.rubriques().contains(rubrique))
                .toList();
        if (articles.size() > 1) {
            return Adresses.GUIDES + "/recherche?rubrique=" + rubrique;
        }
        return articles.isEmpty() ? null : adresse(articles.get(0));
    }

    /**
     * Where a card of the perspectives is explained.
     *
     * @param ancre anchor of the card in its page: that of a promotion is its code
     */
    public String carte(String ancre) {
        String slug = CARTES.get(ancre.replaceAll("-\\d$", ""));
        return slug == null
                ? promotion(ancre.replace('-', '_').toUpperCase(Locale.ROOT))
                : guides.edition().article(slug).map(RenvoisPage::adresse).orElse(null);
    }

    /**
     * Where a promotion is explained.
     *
     * @param code code of the promotion
     */
    public String promotion(String code) {
        return guides.edition().adresseDeLaPromotion(code);
    }

    private static String adresse(Article article) {
        return Adresses.GUIDES + "/" + article.slug();
    }
}
