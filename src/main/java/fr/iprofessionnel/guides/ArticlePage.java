package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Chapitre;
import fr.iprofessionnel.guides.texte.Corps;
import fr.iprofessionnel.guides.texte.Regles;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.affichage.LienPage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * An article, as it is or as it was on a day. Parameter: {@code au}, a day; what cannot be read and what is to come are read as
 * today.
 */
@Named
@RequestScoped
public class ArticlePage {

    /** Under so many headings, the article needs no table of contents. */
    private static final int TITRES = 4;

    private static final int PROCHES = 5;

    @Inject
    private Guides guides;

    @Inject
    private HttpServletRequest requete;

    private Edition edition;
    private Article article;
    private LocalDate jour;
    private Corps corps;

    /** Finds the article; before anything is written of the page. */
    @PostConstruct
    void ouvrir() {
        edition = guides.edition();
        String slug = String.valueOf(requete.getAttribute(ArticleServlet.SLUG));
        jour = Jour.lu(requete.getParameter("au"))
                .filter(j -> j.isBefore(edition.jour()))
                .orElse(edition.jour());
        article = edition.enPlace(slug, jour).orElseThrow(() -> new Introuvable("article"));
    }

    public Article getArticle() {
        return article;
    }

    public Chapitre getChapitre() {
        return edition.chapitre(article.chapitre());
    }

    /** The day it is read for. */
    public LocalDate getJour() {
        return jour;
    }

    /** Whether it is read as it was on a day before today. */
    public boolean isPasse() {
        return jour.isBefore(edition.jour());
    }

    /** Whether what it says holds on the day it is read for. */
    public boolean isEnVigueur() {
        return article.vautLe(jour);
    }

    /** Whether what it says held before that day. */
    public boolean isRevolu() {
        return article.estRevolu(jour);
    }

    /** The body with the figures of the day; for a past article, those of its last day. */
    public Corps getCorps() {
        if (corps == null) {
            corps = isPasse()
                    ? edition.dessiner(article, article.dernierJour(jour), edition.destinations(getSuite()), "")
                    : edition.corps(article.slug());
        }
        return corps;
    }

    /** What keeps the day in the address of another article; empty for today. */
    public String getSuite() {
        return isPasse() ? "?au=" + jour : "";
    }

    /** Table of contents; empty for a short article. */
    public List<LienPage> getSommaire() {
        List<LienPage> titres = getCorps().titres().stream()
                .filter(t -> t.niveau() == 2)
                .map(t -> new LienPage(t.texte(), "#" + t.ancre(), false))
                .toList();
        return titres.size() < TITRES ? List.of() : titres;
    }

    private List<Article> duChapitre() {
        return edition.le(jour).stream()
                .filter(a -> a.chapitre() == article.chapitre())
                .toList();
    }

    /** The article before this one in its chapter; null for the first. */
    public LienPage getPrecedent() {
        return voisin(-1);
    }

    /** The article after this one in its chapter; null for the last. */
    public LienPage getSuivant() {
        return voisin(1);
    }

    private LienPage voisin(int ecart) {
        List<Article> articles = duChapitre();
        int ici = articles.indexOf(article);
        int place = ici + ecart;
        return ici < 0 || place < 0 || place >= articles.size() ? null : lien(articles.get(place));
    }

    /** Articles on the same rules, or on the same rubrics of the file; the nearest first. */
    public List<LienPage> getProches() {
        return edition.le(jour).stream()
                .filter(a -> !a.slug().equals(article.slug()) && proximite(a) > 1)
                .sorted(Comparator.comparingInt(this::proximite).reversed())
                .limit(PROCHES)
                .map(this::lien)
                .toList();
    }

    private int proximite(Article autre) {
        return 2 * communs(article.regles(), autre.regles())
                + communs(article.rubriques(), autre.rubriques())
                + (autre.chapitre() == article.chapitre() ? 1 : 0);
    }

    private static int communs(List<String> ici, List<String> la) {
        return (int) ici.stream().filter(la::contains).count();
    }

    private LienPage lien(Article autre) {
        return new LienPage(autre.titre(), Adresses.GUIDES + "/" + autre.slug() + getSuite(), false);
    }

    /** The tables and promotions that the engine applies and that this article explains. */
    public List<LienPage> getRegles() {
        return article.regles().stream()
                .map(r -> new LienPage(Regles.libelle(r), Adresses.GUIDES + "/recherche?regle=" + r, false))
                .toList();
    }
}
