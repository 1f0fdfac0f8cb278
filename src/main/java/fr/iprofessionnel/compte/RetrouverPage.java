package fr.iprofessionnel.compte;

import fr.iprofessionnel.defi.DefiPage;
import fr.iprofessionnel.socle.AdresseClient;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** "Retrouver mon compte". */
@Named
@RequestScoped
public class RetrouverPage extends SaisieComptePage {

    @Inject
    private RechercheService recherches;

    @Inject
    private DefiPage defi;

    private String nom;
    private String prenom;
    private Boolean avecDefi;
    private boolean cherche;
    private RechercheService.CompteMontre trouve;

    /** Looks for the account. */
    public void rechercher() throws IOException {
        var jour = lireNaissance("retrouver:naissance");
        if (jour.isEmpty() || (isDefi() && !defi.reussi("retrouver"))) {
            return;
        }
        faire(() -> {
            Origine origine = CookieNavigateur.origine(requete());
            trouve = recherches
                    .chercher(new DemandeRecherche(nom, prenom, jour.get()), origine)
                    .orElse(null);
            cherche = !isParCourriel();
            return cherche ? null : "/compte/retrouver?fait=recherche";
        });
    }

    /** Whether what is found goes by e-mail alone. */
    public boolean isParCourriel() {
        return RechercheService.affichage() == Affichage.COURRIEL;
    }

    /** Whether the image test is asked for. */
    public boolean isDefi() {
        if (avecDefi == null) {
            avecDefi = recherches.demandeDefi(AdresseClient.de(requete()));
        }
        return avecDefi;
    }

    /** Whether a search was made, whose result is shown. */
    public boolean isCherche() {
        return cherche;
    }

    /** What was found; null when nothing, or several. */
    public RechercheService.CompteMontre getTrouve() {
        return trouve;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }
}
