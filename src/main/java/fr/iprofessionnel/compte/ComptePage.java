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
    private static final String MENU = "compte.menu";

    /** Keys of the entries; what follows the first of them is their address. */
    private static final List<String> ENTREES = List.of(
            MENU,
            "compte.menu.retrouver",
            "compte.menu.reinitialiser",
            "compte.menu.modifier",
            "compte.menu.assistance");

    @Inject
    private Portail portail;

    /** The five entries. */
    public List<LienPage> getMenu() {
        return ENTREES.stream().map(this::lien).toList();
    }

    private LienPage lien(String cle) {
        String adresse = RACINE + cle.substring(MENU.length()).replace('.', '/');
        String page = portail.getChemin();
        boolean dessous = !cle.equals(MENU) && page.startsWith(adresse + "/");
        return new LienPage(Textes.phrase(cle), adresse, page.equals(adresse) || dessous);
    }
}
