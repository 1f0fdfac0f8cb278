package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.LienPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the account screens share: their menu. */
@Named
@RequestScoped
public class ComptePage {

    private static final String RACINE = "/compte";

    private static final List<String> ENTREES = List.of("", "/retrouver", "/reinitialiser", "/modifier", "/assistance");

    @Inject
    private Portail portail;

    /** The five entries. */
    public List<LienPage> getMenu() {
        String page = portail.getChemin();
        return ENTREES.stream()
                .map(e -> new LienPage(
                        Textes.phrase("compte.menu" + e.replace('/', '.')),
                        RACINE + e,
                        page.equals(RACINE + e) || (!e.isEmpty() && page.startsWith(RACINE + e + "/"))))
                .toList();
    }
}
