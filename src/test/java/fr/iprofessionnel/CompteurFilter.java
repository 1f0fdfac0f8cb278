package fr.iprofessionnel;

import fr.iprofessionnel.socle.CompteurSql;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** In the archive of the tests alone: keeps how many SQL statements the last request of each address cost. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CompteurFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Integer> NOMBRES = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        try {
            suite.doFilter(requete, reponse);
        } finally {
            NOMBRES.put(requete.getServletPath(), CompteurSql.nombre());
        }
    }

    /** Statements of the last request to this address, that which recognises the session not counted. */
    static int nombre(String chemin) {
        return NOMBRES.getOrDefault(chemin, -1);
    }
}
