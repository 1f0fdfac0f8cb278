package fr.iprofessionnel.compte;

import fr.iprofessionnel.defi.DefiPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The letter of the desk, and the new password that its code opens. */
@Named
@RequestScoped
public class LettreRecuePage extends NouveauMotDePassePage {

    @Inject
    private ReinitialisationService reinitialisations;

    @Inject
    private DefiPage defi;

    private String code;

    /** Takes the new password; signing in stays to be done. */
    public void enregistrer() throws IOException {
        var jour = lireNaissance("lettre:naissance");
        if (jour.isEmpty() || !defi.reussi("lettre")) {
            return;
        }
        faire(() -> {
            reinitialisations.utiliserLettre(
                    getIdentifiant(),
                    jour.get(),
                    code,
                    getNouveau(),
                    getConfirmation(),
                    CookieNavigateur.origine(requete()));
            return "/connexion?fait=motdepasse-reinitialise";
        });
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
