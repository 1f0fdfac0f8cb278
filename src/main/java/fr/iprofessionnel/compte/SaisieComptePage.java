package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Textes;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** What the forms of the account screens do the same way. */
abstract class SaisieComptePage {

    static final int TROP_DE_DEMANDES = 429;

    @Inject
    private HttpServletRequest requete;

    private String naissance;

    /** Something that a form asks a service for; gives where to go then, null to stay. */
    @FunctionalInterface
    interface Acte {
        String faire();
    }

    /** Does it, in a time that tells nothing; an address that asks too much gets the page that says so, at once. */
    void faire(Acte acte) throws IOException {
        DureeEgale duree = new DureeEgale();
        try {
            String suite = acte.faire();
            duree.attendre();
            if (suite != null) {
                Redirection.vers(suite);
            }
        } catch (Refus refus) {
            if (!refus.cle().equals("connexion.adresse")) {
                duree.attendre();
                throw refus;
            }
            reponse().sendError(TROP_DE_DEMANDES);
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** The date of birth; empty, with a message beside the field, when what was typed is none. */
    Optional<LocalDate> lireNaissance(String champ) {
        Optional<LocalDate> jour = DateSaisie.lire(naissance);
        if (jour.isEmpty()) {
            String phrase = Textes.phrase("compte.naissance.illisible");
            FacesContext.getCurrentInstance()
                    .addMessage(champ, new FacesMessage(FacesMessage.SEVERITY_ERROR, phrase, phrase));
        }
        return jour;
    }

    HttpServletRequest requete() {
        return requete;
    }

    static HttpServletResponse reponse() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public String getNaissance() {
        return naissance;
    }

    public void setNaissance(String naissance) {
        this.naissance = naissance;
    }
}
