package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.recherche.Index;
import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Article.Origine;
import fr.iprofessionnel.guides.texte.Chapitre;
import fr.iprofessionnel.guides.texte.Corps;
import fr.iprofessionnel.guides.texte.Faute;
import fr.iprofessionnel.guides.texte.LectureArticle;
import fr.iprofessionnel.guides.texte.MiseEnPage;
import fr.iprofessionnel.guides.texte.MiseEnPage.Destinations;
import fr.iprofessionnel.guides.texte.Regles;
import fr.iprofessionnel.guides.texte.Source;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole guide at one moment: chapters, each article in all its versions, the search index of the day. Immutable.
 *
 * <p>For one address, what the academy published on the page wins over its folder, which wins over what we ship.
 */
public final class Edition {

    private static final Comparator<Article> ORDRE = Comparator.comparingInt(Article::chapitre)
            .thenComparingInt(Article::ordre)
            .thenComparing(Article::titre);

    private final Bareme bareme;
    private final LocalDate jour;
    private final List<Chapitre> chapitres = Regles.chapitres();
    private final Map<String, Article> fixes = new LinkedHashMap<>();
    private final Map<String, List<Parution>> parutions = new LinkedHashMap<>();
    private final List<Faute> fautes = new ArrayList<>();
    private final Map<String, Article> duJour;
    private final Map<String, Corps> corps;
    private final Index index;
    private final Map<String, String> promotions;

    /** From when an article of the academy is the one; null when it is withdrawn. */
    private record Parution(LocalDate du, Article article) {}

    /**
     * Makes an edition.
     *
     * @param jour today
     * @param livree what ships
     * @param dossier the folder of the academy
     * @param versions what was published or withdrawn on the page, in the order in which it was
     */
    public Edition(Bareme bareme, LocalDate jour, Source livree, Source dossier, List<Version> versions) {
        this.bareme = bareme;
        this.jour = jour;
        livree.articles().forEach(a -> fixes.put(a.slug(), a));
        dossier.articles().forEach(a -> fixes.put(a.slug(), a));
        fautes.addAll(livree.fautes());
        fautes.addAll(dossier.fautes());
        versions.stream().filter(v -> v.genre() != Version.Genre.BROUILLON).forEach(this::paraitre);
        duJour = enPlace(jour)
                .filter(a -> !a.du().isAfter(jour))
                .sorted(ORDRE)
                .collect(Collectors.toMap(Article::slug, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Destinations relatives = destinations("");
        corps = duJour.values().stream()
                .collect(Collectors.toMap(Article::slug, a -> dessiner(a, a.dernierJour(jour), relatives, "")));
        index = Index.de(duJour.values(), chapitres, corps);
        promotions = Arrays.stream(CodePromotion.values())
                .flatMap(p -> expliquant(p).map(a -> Map.entry(p.name(), a.slug())).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Article> expliquant(CodePromotion promotion) {
        String conditions = "{{table conditions " + promotion + "}}";
        return duJour.values().stream()
                .filter(a -> a.regles().contains(promotion.name()))
                .min(Comparator.comparing((Article a) -> !a.texte().contains(conditions))
                        .thenComparing(a -> a.regles().size()));
    }

    /**
     * Address where a promotion is explained today: the article that shows its conditions, or else that which explains the
     * fewest other rules.
     *
     * @param code code of the promotion
     * @return null when no article tells of it
     */
    public String adresseDeLaPromotion(String code) {
        String slug = promotions.get(code);
        return slug == null ? null : Adresses.GUIDES + "/" + slug;
    }

    /** A withdrawal also cancels what was to be published later. */
    private void paraitre(Version version) {
        List<Parution> lesSiennes = parutions.computeIfAbsent(version.slug(), slug -> new ArrayList<>());
        if (version.genre() == Version.Genre.RETRAIT) {
            lesSiennes.removeIf(p -> p.du().isAfter(version.du()));
        }
        lesSiennes.add(parution(version));
    }

    private Parution parution(Version version) {
        if (version.genre() == Version.Genre.RETRAIT) {
            return new Parution(version.du(), null);
        }
        LectureArticle lecture = LectureArticle.lire(
                version.slug() + ", version " + version.numero(),
                version.slug(),
                version.texte(),
                Origine.ACADEMIE,
                bareme);
        fautes.addAll(lecture.fautes());
        return new Parution(version.du(), lecture.article().orElse(null));
    }

    /** The day of the search and of what is shown when no other is asked for. */
    public LocalDate jour() {
        return jour;
    }

    public List<Chapitre> chapitres() {
        return chapitres;
    }

    /** A chapter by its number. */
    public Chapitre chapitre(int numero) {
        return chapitres.stream().filter(c -> c.numero() == numero).findFirst().orElseThrow();
    }

    /** All that is wrong in what was read. */
    public List<Faute> fautes() {
        return List.copyOf(fautes);
    }

    /** The articles that may be read today, in the order of the guide; what some of them say no longer holds. */
    public List<Article> articles() {
        return List.copyOf(duJour.values());
    }

    /** The articles that could be read on a day, of which what they say held, in order; for today, all of them. */
    public List<Article> le(LocalDate autre) {
        return autre.equals(jour)
                ? articles()
                : enPlace(autre).filter(a -> a.vautLe(autre)).sorted(ORDRE).toList();
    }

    private Stream<Article> enPlace(LocalDate autre) {
        return Stream.concat(fixes.keySet().stream(), parutions.keySet().stream())
                .distinct()
                .map(slug -> enPlace(slug, autre))
                .flatMap(Optional::stream);
    }

    /** The article of this address that was in place on a day, whether or not what it says held on that day. */
    public Optional<Article> enPlace(String slug, LocalDate autre) {
        Article fixe = fixes.get(slug);
        Article enPlace = fixe;
        LocalDate depuis = LocalDate.MIN;
        for (Parution parution : parutions.getOrDefault(slug, List.of())) {
            if (!parution.du().isAfter(autre) && !parution.du().isBefore(depuis)) {
                enPlace = parution.article() == null ? fixe : parution.article();
                depuis = parution.du();
            }
        }
        return Optional.ofNullable(enPlace);
    }

    /** The article of this address that may be read today. */
    public Optional<Article> article(String slug) {
        return Optional.ofNullable(duJour.get(slug));
    }

    /** The body of an article that may be read today, drawn once; its links are relative to another article. */
    public Corps corps(String slug) {
        return corps.get(slug);
    }

    /**
     * Draws an article with the figures of a day.
     *
     * @param prefixe what its anchors begin with
     */
    public Corps dessiner(Article article, LocalDate autre, Destinations destinations, String prefixe) {
        return new MiseEnPage(bareme, autre, destinations).dessiner(article, prefixe);
    }

    /**
     * Links relative to the page of an article.
     *
     * @param suite what follows the address of another article: {@code ?au=2022-09-01}; empty for today
     */
    public Destinations destinations(String suite) {
        return destinations("..", suite);
    }

    /**
     * Links from a page.
     *
     * @param racine path of the application, absolute or from the page
     * @param suite what follows the address of an article
     */
    public Destinations destinations(String racine, String suite) {
        return new Destinations() {
            @Override
            public String article(String slug) {
                return existe(slug) ? racine + Adresses.GUIDES + "/" + slug + suite : null;
            }

            @Override
            public String portail(String chemin) {
                return racine + chemin;
            }
        };
    }

    private boolean existe(String slug) {
        return fixes.containsKey(slug) || parutions.containsKey(slug);
    }

    /** The lines of a table of the statute, by its name without {@code .csv}. */
    List<Valeur<Map<String, String>>> lignes(String table) {
        return bareme.lignes(table + ".csv");
    }

    /** What answers the questions. */
    public Index index() {
        return index;
    }
}
