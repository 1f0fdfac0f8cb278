package fr.iprofessionnel.socle;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Keeps what a page writes, and the code of a refusal, for us to decide what is answered. Bytes, the address of another page and
 * headers leave as they are.
 */
public final class PageCopiee extends HttpServletResponseWrapper {

    private final StringWriter texte = new StringWriter();
    private final PrintWriter sortie = new PrintWriter(texte);
    private int code = SC_OK;

    /** @param reponse the answer that the page would have written to */
    public PageCopiee(HttpServletResponse reponse) {
        super(reponse);
    }

    /** What the page has written. */
    public String texte() {
        sortie.flush();
        return texte.toString();
    }

    /** Whether the page has written something by itself, and not sent bytes or the address of another page. */
    public boolean aEcrit() {
        sortie.flush();
        return texte.getBuffer().length() > 0;
    }

    /** 200, or the code of the refusal. */
    public int code() {
        return code;
    }

    @Override
    public PrintWriter getWriter() {
        return sortie;
    }

    @Override
    public void sendError(int erreur) {
        code = erreur;
    }

    @Override
    public void sendError(int erreur, String message) {
        code = erreur;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!aEcrit()) {
            super.flushBuffer();
        }
    }
}
