package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The letter that gives access back: the page of the manager who starts it, and the letter itself. */
@Named
@RequestScoped
public class LettrePage {

    @Inject
    private LettreService lettres;

    @Inject
    private HttpServletRequest requete;

    private LettreService.Destinataire destinataire;
    private LettreService.Lettre lettre;

    /** Reads whom it would be for. */
    public void ouvrir() {
        destinataire = lettres.lire(requete.getParameter("dossier"));
    }

    /** Makes it. */
    public void preparer() {
        lettre = lettres.preparer(requete.getParameter("dossier"));
    }

    public LettreService.Destinataire getDestinataire() {
        return destinataire;
    }

    public LettreService.Lettre getLettre() {
        return lettre;
    }

    /** Where the letter is used. */
    public String getAdresse() {
        return Configuration.courante()
                        .texte(Parametre.PORTAIL_ADRESSE)
                        .map(a -> a.replaceAll("/+$", ""))
                        .orElseGet(requete::getContextPath)
                + "/compte/reinitialiser/lettre";
    }
}
