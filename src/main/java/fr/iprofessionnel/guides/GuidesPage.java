package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Chapitre;
import fr.iprofessionnel.guides.texte.Corps;
import fr.iprofessionnel.guides.texte.MiseEnPage.Destinations;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.affichage.LienPage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The first page of the guide: its chapters with their articles; and the whole of it, for the PDF. */
@Named
@RequestScoped
public class GuidesPage {

    /** What the anchors of an article begin with where all of them stand in one document. */
    private static final String ANCRE = "article-";

    @Inject
    private Guides guides;

    private Edition edition;

    @PostConstruct
    void ouvrir() {
        edition = guides.edition();
    }

    /**
     * A chapter and what it holds.
     *
     * @param chapitre the chapter
     * @param articles its articles that hold today, in order
     */
    public record ChapitreRempli(Chapitre chapitre, List<Article> articles) {

        /** The same as links. */
        public List<LienPage> liens() {
            return articles.stream()
                    .map(a -> new LienPage(a.titre(), Adresses.GUIDES + "/" + a.slug(), false))
                    .toList();
        }
    }

    /** The chapters that hold something. */
    public List<ChapitreRempli> getChapitres() {
        return edition.chapitres().stream()
                .map(c -> new ChapitreRempli(
                        c,
                        edition.articles().stream()
                                .filter(a -> a.chapitre() == c.numero())
                                .toList()))
                .filter(c -> !c.articles().isEmpty())
                .toList();
    }

    public LocalDate getJour() {
        return edition.jour();
    }

    /** What changed last. */
    public List<Nouveautes.Nouveaute> getQuoiDeNeuf() {
        return Nouveautes.dernieres(edition);
    }

    /** Year of what changed last. */
    public int getAnnee() {
        return edition.jour().getYear();
    }

    /** Anchor of an article in the whole guide. */
    public String ancre(Article article) {
        return ANCRE + article.slug();
    }

    /** An article drawn to stand among all the others in one document. */
    public Corps imprime(Article article) {
        return edition.dessiner(
                article,
                article.dernierJour(edition.jour()),
                new Destinations() {
                    @Override
                    public String article(String slug) {
                        return edition.article(slug).isPresent() ? "#" + ANCRE + slug : null;
                    }

                    @Override
                    public String portail(String chemin) {
                        return null;
                    }
                },
                article.slug() + "-");
    }
}
