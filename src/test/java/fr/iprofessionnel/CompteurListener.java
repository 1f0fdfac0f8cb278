package fr.iprofessionnel;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * In the archive of the tests alone: keeps how many SQL statements the last request of each address cost, as the application itself
 * tells them at the end of a request, whatever answered it.
 */
@WebListener
public class CompteurListener implements ServletContextListener, ServletRequestListener {

    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(5);
    private static final String CHEMIN_DEMANDE = "compteur.chemin";
    private static final int CHEMIN = 1;
    private static final int NOMBRE = 2;

    private static final Map<String, Integer> NOMBRES = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> EN_COURS = new ConcurrentHashMap<>();

    /** Held here: a logger that nobody holds forgets its level. */
    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.sql");

    private final Handler lecture = new Handler() {

        @Override
        public void publish(LogRecord ligne) {
            Object[] dits = ligne.getParameters();
            NOMBRES.put((String) dits[CHEMIN], (Integer) dits[NOMBRE]);
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    };

    @Override
    public void contextInitialized(ServletContextEvent evenement) {
        JOURNAL.setLevel(Level.FINE);
        JOURNAL.addHandler(lecture);
    }

    @Override
    public void contextDestroyed(ServletContextEvent evenement) {
        JOURNAL.removeHandler(lecture);
    }

    @Override
    public void requestInitialized(ServletRequestEvent evenement) {
        String chemin = chemin(evenement);
        evenement.getServletRequest().setAttribute(CHEMIN_DEMANDE, chemin);
        enCours(chemin).incrementAndGet();
    }

    /** By the address that was asked for: a request that ends with an error page has that of the page. */
    @Override
    public void requestDestroyed(ServletRequestEvent evenement) {
        enCours((String) evenement.getServletRequest().getAttribute(CHEMIN_DEMANDE))
                .decrementAndGet();
    }

    private static String chemin(ServletRequestEvent evenement) {
        HttpServletRequest requete = (HttpServletRequest) evenement.getServletRequest();
        return requete.getRequestURI().substring(requete.getContextPath().length());
    }

    private static AtomicInteger enCours(String chemin) {
        return EN_COURS.computeIfAbsent(chemin, c -> new AtomicInteger());
    }

    /**
     * Statements of the last request to this address, that which recognises the session not counted. The browser has its answer
     * before the request is over: its end is waited for.
     */
    static int nombre(String chemin) {
        long limite = System.nanoTime() + PATIENCE_NS;
        while (enCours(chemin).get() > 0 && System.nanoTime() < limite) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        if (enCours(chemin).get() > 0) {
            throw new IllegalStateException("Une requête à " + chemin + " n'est pas finie.");
        }
        return NOMBRES.getOrDefault(chemin, -1);
    }
}
