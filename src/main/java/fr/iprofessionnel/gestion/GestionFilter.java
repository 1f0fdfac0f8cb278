package fr.iprofessionnel.gestion;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.CadreFilter;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.affichage.Contenu;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** A manager's list of files; that of a head or an inspector, who also see the CVs that they were given, is left to the page. */
@WebFilter("/gestion")
public class GestionFilter extends CadreFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GestionPage page;

    @Inject
    private transient Appelant appelant;

    @Override
    protected Set<String> parametres() {
        return GestionPage.PARAMETRES;
    }

    @Override
    protected Optional<?> variante(HttpServletRequest requete) {
        AgentConnecte agent = appelant.exiger();
        return agent.est(Role.GESTIONNAIRE) && !agent.est(Role.CHEF_ETABLISSEMENT) && !agent.est(Role.INSPECTEUR)
                ? Optional.of(page.variante())
                : Optional.empty();
    }

    @Override
    protected void remplir(HttpServletRequest requete, Contenu contenu) {
        page.ouvrirAdresse();
        contenu.texte(GestionPage.NOM, page.getNom())
                .texte(GestionPage.ETABLISSEMENT, page.getEtablissement())
                .blocs("resultats", page.getResultats());
    }
}
