package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Article.Origine;
import fr.iprofessionnel.guides.texte.Corps;
import fr.iprofessionnel.guides.texte.Faute;
import fr.iprofessionnel.guides.texte.LectureArticle;
import fr.iprofessionnel.guides.texte.Source;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Administration: an article of the academy is written, tried, published, withdrawn. Parameters: {@code slug} (absent for a
 * new one), {@code version} (number of the one to begin from; the last one if absent).
 */
@Named
@RequestScoped
public class RedactionPage {

    private static final String ADRESSE = "/administration/guides/article";

    @Inject
    private RedactionService service;

    @Inject
    private Guides guides;

    @Inject
    private HttpServletRequest requete;

    private String slug;
    private String texte;
    private String du;
    private List<Version> versions = List.of();
    private LectureArticle lecture;

    /** Takes up what was last written; a form that comes back then puts its own in its place. */
    @PostConstruct
    void ouvrir() {
        slug = requete.getParameter("slug");
        versions = slug == null ? List.of() : service.versions(slug);
        du = guides.edition().jour().toString();
        texte = depart();
    }

    private String depart() {
        if (slug == null) {
            return Source.modele(guides.edition().jour());
        }
        String demandee = requete.getParameter("version");
        return versions.stream()
                .filter(v -> demandee == null
                        ? v.genre() != Version.Genre.RETRAIT
                        : Integer.toString(v.numero()).equals(demandee))
                .findFirst()
                .map(v -> service.lire(slug, v.numero()).texte())
                .or(() -> guides.edition().article(slug).map(Article::texte))
                .orElseGet(() -> Source.modele(guides.edition().jour()));
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String saisi) {
        slug = saisi == null ? "" : saisi.strip();
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String saisi) {
        texte = saisi == null ? "" : saisi.replace("\r\n", "\n");
    }

    public String getDu() {
        return du;
    }

    public void setDu(String saisi) {
        du = saisi == null ? "" : saisi;
    }

    /** Whether it is an article that does not have an address yet. */
    public boolean isNouveau() {
        return requete.getParameter("slug") == null;
    }

    /** Every version, the last one first. */
    public List<Version> getVersions() {
        return versions;
    }

    /** Number of the last version that the author has seen; 0 when there was none. */
    public int getBase() {
        String vue = requete.getParameter("base");
        return vue != null && vue.matches("\\d{1,6}")
                ? Integer.parseInt(vue)
                : versions.stream().mapToInt(Version::numero).max().orElse(0);
    }

    /** Reads what was written, to show it as it would be, or what is wrong in it. */
    public void previsualiser() {
        lecture = LectureArticle.lire(slug, slug, texte, Origine.ACADEMIE, Bareme.courant());
    }

    /** Whether what was written has been read. */
    public boolean isLue() {
        return lecture != null;
    }

    /** What is wrong in it. */
    public List<Faute> getFautes() {
        return lecture.fautes();
    }

    /** The article, as it would be; null when something is wrong in it. */
    public Article getArticle() {
        return lecture.article().orElse(null);
    }

    /** Its body. */
    public Corps getCorps() {
        Edition edition = guides.edition();
        return edition.dessiner(
                getArticle(),
                getArticle().dernierJour(edition.jour()),
                edition.destinations(requete.getContextPath(), ""),
                "apercu-");
    }

    /** Keeps a draft. */
    public void enregistrer() throws IOException {
        service.enregistrer(slug, texte, getBase());
        revenir("guide-brouillon");
    }

    /** Publishes from the day chosen. */
    public void publier() throws IOException {
        previsualiser();
        service.publier(slug, texte, jour(), getBase());
        guides.actualiser();
        revenir("guide-publie");
    }

    /** Withdraws the article of the academy from the day chosen. */
    public void retirer() throws IOException {
        service.retirer(slug, jour(), getBase());
        guides.actualiser();
        revenir("guide-retire");
    }

    private LocalDate jour() {
        return Jour.lu(du).orElseThrow(() -> new Refus("guides.refus.jour"));
    }

    private void revenir(String fait) throws IOException {
        Redirection.vers(ADRESSE + "?slug=" + slug + "&fait=" + fait);
    }

    /** A version, in words. */
    public String phrase(Version version) {
        return Textes.phrase(
                "guides.version.phrase",
                version.numero(),
                Textes.phrase(version.cle()),
                Formats.jour(version.du()),
                version.auteur(),
                Formats.moment(version.le()));
    }
}
