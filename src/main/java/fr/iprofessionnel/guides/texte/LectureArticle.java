package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.guides.texte.Article.Origine;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Makes an article of a file, or tells all that is wrong in it, with the line. */
public final class LectureArticle {

    /** Longest file, in signs: what a version kept in the database can hold. */
    public static final int TAILLE = 32_000;

    /** Addresses under {@code /guides} that are no article. */
    private static final Set<String> RESERVES = Set.of("recherche", "imprimer", "nouveautes", "suggestions", "article");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SLUG_MAXIMUM = 80;

    private final String fichier;
    private final String slug;
    private final String texte;
    private final Bareme bareme;
    private final List<Faute> fautes = new ArrayList<>();
    private Article article;

    private LectureArticle(String fichier, String slug, String texte, Bareme bareme) {
        this.fichier = fichier;
        this.slug = slug;
        this.texte = texte;
        this.bareme = bareme;
    }

    /**
     * Reads an article.
     *
     * @param fichier what its faults call it
     * @param slug end of its address
     * @param texte the whole file
     * @param bareme tables that its figures are drawn from
     */
    public static LectureArticle lire(String fichier, String slug, String texte, Origine origine, Bareme bareme) {
        LectureArticle lecture = new LectureArticle(fichier, slug, texte.replace("\r\n", "\n"), bareme);
        lecture.lire(origine);
        return lecture;
    }

    /** Whether an article of this address or of this length could not even be kept as a draft. */
    public static boolean refuse(String slug, String texte) {
        return !estPermis(slug) || texte.length() > TAILLE;
    }

    private static boolean estPermis(String slug) {
        return slug.length() <= SLUG_MAXIMUM && SLUG.matcher(slug).matches() && !RESERVES.contains(slug);
    }

    /** The article; empty when something is wrong in it. */
    public Optional<Article> article() {
        return fautes.isEmpty() ? Optional.of(article) : Optional.empty();
    }

    /** All that is wrong, in the order of the lines. */
    public List<Faute> fautes() {
        return fautes.stream().sorted(Comparator.comparingInt(Faute::ligne)).toList();
    }

    private void lire(Origine origine) {
        if (!estPermis(slug)) {
            fauter(
                    0,
                    "l'adresse « " + slug + " » n'est pas permise : minuscules, chiffres et tirets, " + SLUG_MAXIMUM
                            + " signes au plus, hors "
                            + RESERVES.stream().sorted().toList());
        }
        if (texte.length() > TAILLE) {
            fauter(0, "l'article dépasse " + TAILLE + " signes");
        }
        Node document = Markdown.lire(texte);
        EnTete tete = new EnTete(document, (cle, raison) -> fauter(ligneDe(cle), raison));
        if (tete.estAbsent()) {
            fauter(1, "l'en-tête manque : il commence et finit par une ligne « --- »");
            return;
        }
        article = article(tete, origine);
        verifierDates();
        if (article.du() != null) {
            new Verification(bareme, jourDeReference(), this::fauter).verifier(document);
        }
    }

    private Article article(EnTete tete, Origine origine) {
        int chapitre = tete.entier("chapitre");
        if (Regles.chapitres().stream().noneMatch(c -> c.numero() == chapitre)) {
            fauter(ligneDe("chapitre"), "« chapitre » : aucun chapitre n'a ce numéro");
        }
        if (tete.liste("textes").isEmpty()) {
            fauter(ligneDe("textes"), "« textes » : au moins un texte doit être cité");
        }
        return new Article(
                slug,
                tete.texte("titre"),
                chapitre,
                tete.entier("ordre"),
                tete.texte("resume"),
                tete.jour("du", true),
                tete.jour("au", false),
                tete.jour("verifie", true),
                tete.fiabilite(),
                tete.liste("textes"),
                tete.liste("synonymes"),
                tete.codes("regles", Regles::connait),
                tete.codes("rubriques", Regles.RUBRIQUES::contains),
                origine,
                texte);
    }

    private void verifierDates() {
        LocalDate au = article.au();
        if (au != null && article.du() != null && au.isBefore(article.du())) {
            fauter(ligneDe("au"), "« au » précède « du »");
        }
    }

    /** A day on which what the article says holds: that of its last check, or its last one. */
    private LocalDate jourDeReference() {
        LocalDate verifie = article.verifie() == null ? article.du() : article.verifie();
        return article.au() != null && article.au().isBefore(verifie) ? article.au() : verifie;
    }

    /** Line of a key of the front matter; 1 when it is not there. */
    private int ligneDe(String cle) {
        List<String> lignes = texte.lines().toList();
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i).startsWith(cle + ":")) {
                return i + 1;
            }
        }
        return 1;
    }

    private void fauter(int ligne, String raison) {
        fautes.add(new Faute(fichier, ligne, raison));
    }
}
