package fr.iprofessionnel.socle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspResponseWriter;

/**
 * What a page may run and load: the files of the portal, and nothing else. A page that uses a component of PrimeFaces
 * includes {@code /WEB-INF/includes/primefaces.xhtml} in its head, and says {@code <f:event type="preRenderView"
 * listener="#{politiqueScripts.admettrePrimeFaces}"/>}: it also runs the scripts that carry the nonce of this very answer.
 * PrimeFaces' own parameter of the policy stays unset, as it would concern every page.
 */
@Named
@RequestScoped
public class PolitiqueScripts {

    /** The policy of every page. The sources of scripts stand last, so that a nonce can be added. */
    static final String DE_BASE = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    /** Admits the scripts that PrimeFaces writes in this answer; before anything is written of the page. */
    public void admettrePrimeFaces() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext()
                .setResponseHeader("Content-Security-Policy", DE_BASE + " 'nonce-" + getNonce() + "'");
        // The head of our pages is plain HTML: it names the scripts itself.
        UIViewRoot vue = faces.getViewRoot();
        for (UIComponent ressource : List.copyOf(vue.getComponentResources(faces, "head"))) {
            vue.removeComponentResource(faces, ressource, "head");
        }
    }

    /** The nonce of this answer; a form of such a page carries it as {@code primefaces.nonce}. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** Has PrimeFaces put that nonce on its scripts, once the page is being written. */
    public void porterNonce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.setResponseWriter(
                    new CspResponseWriter(faces.getResponseWriter(), PrimeFacesContext.getCspState(faces)));
        }
    }
}
