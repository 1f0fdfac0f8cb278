package fr.iprofessionnel.socle;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Answers a form by the address of a page, so that going back or reloading sends nothing again. */
public final class Redirection {

    private Redirection() {}

    /**
     * Goes to a page of the portal.
     *
     * @param chemin address inside the application, with its parameters
     */
    public static void vers(String chemin) throws IOException {
        ExternalContext externe = FacesContext.getCurrentInstance().getExternalContext();
        externe.redirect(externe.getRequestContextPath() + chemin);
    }
}
