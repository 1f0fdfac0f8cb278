package fr.iprofessionnel.socle;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts the SQL statements of the request under way, by thread. The log category {@code iprofessionnel.sql} tells them
 * at level FINE; tests and benchmark read them there.
 */
public final class CompteurSql {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.sql");
    private static final ThreadLocal<int[]> NOMBRE = new ThreadLocal<>();

    private CompteurSql() {}

    /** Begins to count, from zero. */
    public static void commencer() {
        NOMBRE.set(new int[1]);
    }

    static void compter() {
        int[] nombre = NOMBRE.get();
        if (nombre != null) {
            nombre[0]++;
        }
    }

    /** Statements since the beginning; 0 where nothing counts. */
    public static int nombre() {
        int[] nombre = NOMBRE.get();
        return nombre == null ? 0 : nombre[0];
    }

    static void terminer(String methode, String chemin) {
        JOURNAL.log(Level.FINE, "{0} {1} : {2} requêtes SQL", new Object[] {methode, chemin, nombre()});
        NOMBRE.remove();
    }
}
