package fr.iprofessionnel.assistance;

import fr.iprofessionnel.defi.DefiPage;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** "Assistance": the form for who cannot sign in. */
@Named
@RequestScoped
public class AssistancePage {

    @Inject
    private AssistanceService assistance;

    @Inject
    private DefiPage defi;

    @Inject
    private HttpServletRequest requete;

    private String nom;
    private String prenom;
    private String identifiant;
    private String joindre;
    private String etablissement;
    private String texte;

    /** Sends the request to the desk. */
    public void envoyer() throws IOException {
        if (!defi.reussi("assistance")) {
            return;
        }
        assistance.deposer(
                new AssistanceService.Saisie(nom, prenom, identifiant, joindre, etablissement, texte),
                AdresseClient.de(requete));
        Redirection.vers("/compte/assistance?fait=assistance");
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

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getJoindre() {
        return joindre;
    }

    public void setJoindre(String joindre) {
        this.joindre = joindre;
    }

    public String getEtablissement() {
        return etablissement;
    }

    public void setEtablissement(String etablissement) {
        this.etablissement = etablissement;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
