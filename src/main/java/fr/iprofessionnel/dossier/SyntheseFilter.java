package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.CadreFilter;
import fr.iprofessionnel.socle.affichage.Contenu;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** The synthesis of the caller's own file today, which is what most people open; the page itself does the rest. */
@WebFilter("/dossier")
public class SyntheseFilter extends CadreFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierService dossiers;

    @Override
    protected Set<String> parametres() {
        return Set.of();
    }

    @Override
    protected Optional<?> variante(HttpServletRequest requete) {
        return Optional.of(Ecran.SYNTHESE);
    }

    @Override
    protected void remplir(HttpServletRequest requete, Contenu contenu) {
        DossierConsulte dossier = dossiers.consulter(null, Ecran.SYNTHESE, null, false);
        contenu.blocs("absence", dossier.getAbsence())
                .blocs("synthese", new FicheSynthese(dossier).getBlocs())
                .blocs("provenance", dossier.getProvenance());
    }
}
