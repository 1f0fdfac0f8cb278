package fr.iprofessionnel.navigateur;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Waits for a state, with a deadline: what does not come fails with a sentence that says what was waited for. */
public final class Attente {

    private static final Duration CHARGEMENT = Duration.ofMinutes(4);
    private static final Duration PAS = Duration.ofMillis(200);
    private static final Set<URI> PRETS = ConcurrentHashMap.newKeySet();

    private Attente() {}

    /** Waits until it is so. */
    public static void de(String quoi, Duration delai, BooleanSupplier etat) {
        long fin = System.nanoTime() + delai.toNanos();
        while (!etat.getAsBoolean()) {
            if (System.nanoTime() > fin) {
                throw new AssertionError("Attendu en vain pendant " + delai.toSeconds() + " s : " + quoi);
            }
            pause(PAS);
        }
    }

    /** Waits until the demonstration is loaded: its administrator can sign in, which is the last thing it does. */
    public static void demonstration(URI site) {
        if (PRETS.contains(site)) {
            return;
        }
        de(
                "l'académie de démonstration sur " + site + " (voir le journal du serveur)",
                CHARGEMENT,
                () -> estPrete(site));
        PRETS.add(site);
    }

    /** Forgets that the demonstration was there: its server is stopped. */
    static void oublier(URI site) {
        PRETS.remove(site);
    }

    private static boolean estPrete(URI site) {
        try {
            return new Visiteur(site)
                                    .connecter("administrateur", Visiteur.MOT_DE_PASSE)
                                    .statusCode()
                            == 302
                    || patienter();
        } catch (UncheckedIOException e) {
            return patienter();
        }
    }

    /** A try costs the server the work of a password: it is left in peace in between. */
    private static boolean patienter() {
        pause(Duration.ofSeconds(1));
        return false;
    }

    /** Lets time pass. */
    public static void pause(Duration duree) {
        try {
            Thread.sleep(duree.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
