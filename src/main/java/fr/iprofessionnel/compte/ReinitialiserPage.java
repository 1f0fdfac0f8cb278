package fr.iprofessionnel.compte;

import fr.iprofessionnel.defi.DefiPage;
import fr.iprofessionnel.socle.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** "Réinitialiser mon mot de passe": asks for a code. */
@Named
@RequestScoped
public class ReinitialiserPage extends SaisieComptePage {

    @Inject
    private ReinitialisationService reinitialisations;

    @Inject
    private DefiPage defi;

    private String identifiant;
    private String numen;

    /** Asks for a code, and goes on to where it is typed, whether one was sent or not. */
    public void demander() throws IOException {
        var jour = lireNaissance("reinitialiser:naissance");
        if (jour.isEmpty() || !defi.reussi("reinitialiser")) {
            return;
        }
        faire(() -> {
            String navigateur = Reference.secret();
            reinitialisations.demander(identifiant, numen, jour.get(), navigateur, CookieNavigateur.origine(requete()));
            CookieNavigateur.DEMANDE.poser(requete(), reponse(), navigateur);
            return "/compte/reinitialiser/code?fait=reinitialisation";
        });
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getNumen() {
        return numen;
    }

    public void setNumen(String numen) {
        this.numen = numen;
    }
}
