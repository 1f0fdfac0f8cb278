package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.CadreFilter;
import fr.iprofessionnel.socle.affichage.Contenu;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** The lists of conversations, a teacher's and a manager's. */
@WebFilter(urlPatterns = {"/courrier", CourrierFilter.FILE})
public class CourrierFilter extends CadreFilter {

    static final String FILE = ActeCourrierServlet.GESTION + "/courrier";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CourrierPage page;

    @Override
    protected Set<String> parametres() {
        return CourrierPage.PARAMETRES;
    }

    @Override
    protected Optional<?> variante(HttpServletRequest requete) {
        return Optional.of(new Variante(page.isArchives(), page.isRecherche()));
    }

    /** What the empty page depends on. */
    private record Variante(boolean archives, boolean recherche) {}

    @Override
    protected void remplir(HttpServletRequest requete, Contenu contenu) {
        if (requete.getServletPath().equals(FILE)) {
            page.ouvrirGestion();
            contenu.texte("a-traiter", page.getAttendus())
                    .texte("en-retard", page.getEnRetard())
                    .texte("signales", page.getSignales())
                    .blocs("liens", page.getLiens());
        } else {
            page.ouvrir();
            contenu.texte("interlocuteur", page.getInterlocuteur());
        }
        contenu.blocs("brouillons", page.getBrouillons())
                .texte("q", page.getQ())
                .options("attentes", page.getAttentes())
                .options("objets", page.getObjets())
                .blocs("liste", page.getListe());
    }
}
