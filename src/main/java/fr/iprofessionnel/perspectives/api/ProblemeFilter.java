package fr.iprofessionnel.perspectives.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells as a {@link Probleme} what the server refuses before the interface sees it, such as a header that cannot be read,
 * instead of the error page of the portal.
 */
@WebFilter("/api/*")
public class ProblemeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        String base = requete.getContextPath() + "/api/";
        suite.doFilter(requete, new HttpServletResponseWrapper(reponse) {
            @Override
            public void sendError(int statut) throws IOException {
                resetBuffer();
                setStatus(statut);
                setContentType(Probleme.TYPE);
                getOutputStream().write(Probleme.de(statut).octets(base));
            }

            @Override
            public void sendError(int statut, String message) throws IOException {
                sendError(statut);
            }
        });
    }
}
