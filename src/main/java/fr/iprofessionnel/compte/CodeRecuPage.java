package fr.iprofessionnel.compte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The code that came by e-mail, and the new password that it opens. */
@Named
@RequestScoped
public class CodeRecuPage extends NouveauMotDePassePage {

    @Inject
    private ReinitialisationService reinitialisations;

    private String code;

    /** Takes the new password; signing in stays to be done. */
    public void enregistrer() throws IOException {
        faire(() -> {
            reinitialisations.utiliserCode(
                    CookieNavigateur.DEMANDE.lire(requete()).orElse(null),
                    code,
                    getNouveau(),
                    getConfirmation(),
                    CookieNavigateur.origine(requete()));
            CookieNavigateur.DEMANDE.effacer(requete(), reponse());
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
