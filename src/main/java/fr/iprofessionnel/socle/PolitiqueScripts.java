package fr.iprofessionnel.socle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * What a page may run and load: the files of the portal, and nothing else. A page that uses a component of PrimeFaces
 * also runs the scripts that carry the nonce of this very answer:
 * {@code <f:event type="preRenderView" listener="#{politiqueScripts.admettrePrimeFaces}"/>}.
 */
@Named
@RequestScoped
public class PolitiqueScripts {

    /** The policy of every page. The sources of scripts stand last, so that a nonce can be added. */
    static final String DE_BASE = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    /** Admits the scripts that PrimeFaces writes in this answer. */
    public void admettrePrimeFaces() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        faces.getExternalContext().setResponseHeader("Content-Security-Policy", DE_BASE + " 'nonce-" + nonce + "'");
        PrimeFaces.current().executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
    }
}
