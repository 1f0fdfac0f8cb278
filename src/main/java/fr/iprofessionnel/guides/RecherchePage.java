package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Regles;
import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Cadre;
import fr.iprofessionnel.socle.affichage.ReponseAffichee;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The search of the guide: parameters of {@link Reponse}; or {@code rubrique} or {@code regle}, for the articles that explain a
 * rubric of the file, a table or a promotion.
 */
@Named
@RequestScoped
public class RecherchePage {

    /** Place of the title, in the page that {@link GuidesFilter} fills. */
    static final String TITRE = "titre";

    /** Place of the question. */
    static final String QUESTION = "question";

    @Inject
    private Guides guides;

    @Inject
    private HttpServletRequest requete;

    @Inject
    private Portail portail;

    private Edition edition;
    private boolean dessin;
    private Reponse reponse;

    /** Searches as soon as the page is built: what it shows depends on it. */
    @PostConstruct
    void chercher() {
        edition = guides.edition();
        dessin = portail.estUnDessin();
        reponse = dessin ? null : Reponse.a(requete, edition);
    }

    /** What was asked; empty when nothing was. */
    public String getQuestion() {
        return dessin ? Cadre.place(QUESTION) : reponse.question();
    }

    /** The answer; null when nothing was asked. */
    public ReponseAffichee getReponse() {
        return reponse.question().isEmpty() ? null : reponse.affichee();
    }

    /** Title of the page. */
    public String getTitre() {
        if (dessin) {
            return Cadre.place(TITRE);
        }
        if (!reponse.question().isEmpty()) {
            return reponse.titre();
        }
        return isDeListe()
                ? Textes.phrase("guides.recherche.titre.liste", sujet())
                : Textes.phrase("guides.recherche.titre");
    }

    /** Whether the articles of a rubric, of a table or of a promotion are wanted. */
    public boolean isDeListe() {
        return !dessin
                && reponse.question().isEmpty()
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

    private String parametre(String nom) {
        return Reponse.parametre(requete, nom);
    }
}
