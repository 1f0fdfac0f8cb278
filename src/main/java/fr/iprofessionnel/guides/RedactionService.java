package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.Version.Genre;
import fr.iprofessionnel.guides.texte.Article.Origine;
import fr.iprofessionnel.guides.texte.LectureArticle;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What an academy writes in the guide: for its administrators alone. Every publication and withdrawal leaves a line in the
 * journal. {@link Guides#actualiser()} makes it seen.
 */
@Stateless
public class RedactionService {

    @Inject
    private Appelant appelant;

    @Inject
    private VersionRepository depot;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /** The last version of each article of the academy, without its text. */
    public List<Version> lister() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return depot.dernieres();
    }

    /** Every version of an article, the last one first, without its text. */
    public List<Version> versions(String slug) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return depot.versions(slug);
    }

    /** A version, with its text. */
    public Version lire(String slug, int numero) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return depot.lire(slug, numero).orElseThrow(() -> new Introuvable("version d'article"));
    }

    /**
     * Keeps a draft. It may have faults: nobody else sees it.
     *
     * @param base number of the last version that the author had seen; 0 when there was none
     * @throws Refus when somebody wrote another one meanwhile, or the address or the length is not permitted
     */
    public void enregistrer(String slug, String texte, int base) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        if (LectureArticle.refuse(slug, texte)) {
            throw new Refus("guides.refus.adresse", LectureArticle.TAILLE);
        }
        ajouter(auteur, slug, Genre.BROUILLON, horloge.aujourdhui(), texte, base);
    }

    /**
     * Publishes an article.
     *
     * @param du first day when it takes the place of what was there
     * @param base as for {@link #enregistrer}
     * @throws Refus when something is wrong in it, or somebody wrote another version meanwhile
     */
    public void publier(String slug, String texte, LocalDate du, int base) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        if (!LectureArticle.lire(slug, slug, texte, Origine.ACADEMIE, Bareme.courant())
                .fautes()
                .isEmpty()) {
            throw new Refus("guides.refus.fautes");
        }
        ajouter(auteur, slug, Genre.PUBLICATION, du, texte, base);
        journal.noter("GUIDE_PUBLICATION", auteur.compteId(), null, null, slug + " à partir du " + du);
    }

    /**
     * Takes the academy's article away from a day on.
     *
     * @param base as for {@link #enregistrer}
     * @throws Refus when the academy has published none, or somebody wrote another version meanwhile
     */
    public void retirer(String slug, LocalDate du, int base) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        boolean publie = depot.versions(slug).stream()
                .filter(v -> v.genre() != Genre.BROUILLON)
                .findFirst()
                .filter(v -> v.genre() == Genre.PUBLICATION)
                .isPresent();
        if (!publie) {
            throw new Refus("guides.refus.rien-a-retirer");
        }
        ajouter(auteur, slug, Genre.RETRAIT, du, "", base);
        journal.noter("GUIDE_RETRAIT", auteur.compteId(), null, null, slug + " à partir du " + du);
    }

    private void ajouter(AgentConnecte auteur, String slug, Genre genre, LocalDate du, String texte, int base) {
        int derniere =
                depot.versions(slug).stream().mapToInt(Version::numero).max().orElse(0);
        if (derniere != base) {
            throw new Refus("guides.refus.entre-temps");
        }
        depot.ajouter(new Version(slug, derniere + 1, genre, du, texte, auteur.nomComplet(), horloge.maintenant()));
    }
}
