package fr.iprofessionnel.compte;

import fr.iprofessionnel.defi.DefiPage;
import fr.iprofessionnel.socle.AdresseClient;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** "Modifier mon mot de passe". */
@Named
@RequestScoped
public class ModifierPage extends NouveauMotDePassePage {

    @Inject
    private ModificationService modifications;

    @Inject
    private EntreeService entrees;

    @Inject
    private DefiPage defi;

    private String actuel;
    private Boolean avecDefi;

    /** Takes the new password; every session ends, this one too. */
    public void modifier() throws IOException {
        if (isDefi() && !defi.reussi("modifier")) {
            return;
        }
        faire(() -> {
            modifications.modifier(
                    getIdentifiant(), actuel, getNouveau(), getConfirmation(), CookieNavigateur.origine(requete()));
            CookieSession.effacer(requete(), reponse());
            return "/connexion?fait=motdepasse-modifie";
        });
    }

    /** Whether the image test is asked for, as at sign-in. */
    public boolean isDefi() {
        if (avecDefi == null) {
            avecDefi = entrees.demandeDefi(AdresseClient.de(requete()));
        }
        return avecDefi;
    }

    public String getActuel() {
        return actuel;
    }

    public void setActuel(String actuel) {
        this.actuel = actuel;
    }
}
