package fr.iprofessionnel.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Memory of the server while twenty people ask for a CV as PDF at once, again and again. */
final class MemoireCv {

    private static final int ENSEMBLE = 20;
    private static final int CHACUN = 10;
    private static final long PAS_MILLIS = 50;

    private final Client client;
    private final Jvm jvm;
    private volatile boolean termine;

    MemoireCv(Client client, Jvm jvm) {
        this.client = client;
        this.jvm = jvm;
    }

    /**
     * What was measured, in bytes of heap.
     *
     * @param documents documents that were answered: all that were asked for
     * @param avant before, without garbage
     * @param maximum the most that was seen meanwhile, garbage included
     * @param apres once they were sent, without garbage
     */
    record Resultat(int documents, long avant, long maximum, long apres) {}

    Resultat mesurer() throws IOException, InterruptedException, ExecutionException {
        HttpRequest requete = client.requete(Catalogue.CV_PDF);
        long avant = jvm.tasVivant();
        Callable<Void> lecteur = () -> {
            for (int i = 0; i < CHACUN; i++) {
                client.exiger(requete, HttpURLConnection.HTTP_OK);
            }
            return null;
        };
        ExecutorService lecteurs = Executors.newFixedThreadPool(ENSEMBLE + 1);
        try {
            Future<Long> releve = lecteurs.submit(this::relever);
            for (Future<Void> fini : lecteurs.invokeAll(Collections.nCopies(ENSEMBLE, lecteur))) {
                fini.get();
            }
            termine = true;
            return new Resultat(ENSEMBLE * CHACUN, avant, releve.get(), jvm.tasVivant());
        } finally {
            lecteurs.shutdown();
        }
    }

    private long relever() throws InterruptedException {
        long maximum = 0;
        while (!termine) {
            maximum = Math.max(maximum, jvm.tas());
            TimeUnit.MILLISECONDS.sleep(PAS_MILLIS);
        }
        return maximum;
    }
}
