package fr.iprofessionnel.socle;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * What a page does with what a service throws: a {@link Refus} becomes a message on the same page, with what was typed;
 * an {@link Introuvable} the page 404; a {@link ServiceSature} the page 503; anything else the page 500 with an incident
 * number, the rest being in the log alone.
 */
public class GestionErreursFactory extends ExceptionHandlerFactory {

    public GestionErreursFactory(ExceptionHandlerFactory enveloppee) {
        super(enveloppee);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Gestion(getWrapped().getExceptionHandler());
    }

    /** What is sent in place of the page. */
    @FunctionalInterface
    private interface Reponse {
        void ecrire(HttpServletResponse reponse) throws IOException;
    }

    private static final class Gestion extends ExceptionHandlerWrapper {

        Gestion(ExceptionHandler enveloppe) {
            super(enveloppe);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> evenements =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (evenements.hasNext()) {
                Throwable cause = cause(evenements.next().getContext().getException());
                evenements.remove();
                traiter(faces, cause);
            }
        }

        private static Throwable cause(Throwable exception) {
            Throwable cause = exception;
            while (!(cause instanceof Refus || cause instanceof Introuvable || cause instanceof ServiceSature)
                    && cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause;
        }

        private static void traiter(FacesContext faces, Throwable cause) {
            if (cause instanceof Refus refus) {
                String phrase = Textes.phrase(refus.cle(), refus.parametres());
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, phrase, phrase));
            } else if (cause instanceof Introuvable) {
                repondre(faces, r -> r.sendError(HttpServletResponse.SC_NOT_FOUND));
            } else if (cause instanceof ServiceSature) {
                repondre(faces, ServiceSature::repondre);
            } else {
                Incident.noter(
                        cause, (HttpServletRequest) faces.getExternalContext().getRequest());
                repondre(faces, r -> r.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
            }
        }

        private static void repondre(FacesContext faces, Reponse reponse) {
            try {
                reponse.ecrire((HttpServletResponse) faces.getExternalContext().getResponse());
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
