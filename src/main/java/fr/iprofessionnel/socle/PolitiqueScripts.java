package fr.iprofessionnel.socle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
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

    /** Attribute of a request whose answer has a nonce: the nonce. */
    static final String NONCE = "iprofessionnel.nonce";

    /** Admits the scripts that PrimeFaces writes in this answer; before anything is written of the page. */
    public void admettrePrimeFaces() {
        FacesContext faces = FacesContext.getCurrentInstance();
        admettre(getNonce(), (HttpServletResponse) faces.getExternalContext().getResponse());
        faces.getExternalContext().getRequestMap().put(NONCE, getNonce());
        // The head of our pages is plain HTML: it names the scripts itself.
        UIViewRoot vue = faces.getViewRoot();
        for (UIComponent ressource : List.copyOf(vue.getComponentResources(faces, "head"))) {
            vue.removeComponentResource(faces, ressource, "head");
        }
    }

    /** Admits the scripts that carry this nonce in this answer. */
    static void admettre(String nonce, HttpServletResponse reponse) {
        reponse.setHeader("Content-Security-Policy", DE_BASE + " 'nonce-" + nonce + "'");
    }

    /** A nonce for an answer that PrimeFaces does not write itself, in the form that it accepts back: a random UUID, in base 64. */
    static String nouveauNonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
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
