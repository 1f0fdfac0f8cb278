package fr.iprofessionnel.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures the pages in alternating rounds: each round asks for every page in turn, in an order that turns, so that what
 * else the machine does at a moment falls on all of them alike.
 */
final class Rondes {

    /** Messages that are written to be sent, at the least. */
    private static final int MESSAGES = 200;

    private final Reglages reglages;
    private final Client client;
    private final Jvm jvm;

    private int messages = MESSAGES;

    Rondes(Reglages reglages, Client client, Jvm jvm) {
        this.reglages = reglages;
        this.client = client;
        this.jvm = jvm;
    }

    /**
     * Cost of one answer.
     *
     * @param temps microseconds of the clock, all connections busy
     * @param processeur microseconds of the server's processor
     * @param reponses how many answers it is the mean of
     */
    record Cout(double temps, double processeur, long reponses) {}

    /** One cost a round for each page; the rounds of all pages go together. */
    Map<PageMesuree, List<Cout>> mesurer(List<PageMesuree> pages)
            throws IOException, InterruptedException, ExecutionException {
        Map<PageMesuree, List<Cout>> couts = new LinkedHashMap<>();
        Map<PageMesuree, Long> demandes = new HashMap<>();
        pages.forEach(p -> couts.put(p, new ArrayList<>()));
        ExecutorService clients = Executors.newFixedThreadPool(reglages.connexions());
        try {
            List<PageMesuree> ordre = new ArrayList<>(pages);
            for (int ronde = -reglages.echauffement(); ronde < reglages.rondes(); ronde++) {
                Collections.rotate(ordre, 1);
                for (PageMesuree page : ordre) {
                    Cout cout = mesurer(page, clients);
                    if (ronde >= 0) {
                        couts.get(page).add(cout);
                    } else {
                        demandes.merge(page, cout.reponses(), Long::sum);
                    }
                    if (ronde == -1) {
                        roder(page, demandes.get(page), clients);
                    }
                }
            }
        } finally {
            clients.shutdown();
        }
        return couts;
    }

    /** A page that costs much was asked for less often in the same time: the others must not be compiled better than it is. */
    private void roder(PageMesuree page, long dejaDemandee, ExecutorService clients)
            throws IOException, InterruptedException, ExecutionException {
        for (long fois = dejaDemandee; fois < reglages.appels(); ) {
            fois += mesurer(page, clients).reponses();
        }
    }

    /** The messages that will be sent, written beforehand: a few more than there was time for the last time. */
    private Queue<String> brouillons(PageMesuree page, ExecutorService clients)
            throws InterruptedException, ExecutionException {
        Queue<String> brouillons = new ConcurrentLinkedQueue<>();
        if (page.acte() == PageMesuree.Acte.ENVOYER) {
            List<Callable<Boolean>> ecritures =
                    Collections.nCopies(messages, () -> brouillons.add(client.ecrireUnMessage(page)));
            for (Future<Boolean> ecriture : clients.invokeAll(ecritures)) {
                ecriture.get();
            }
        }
        return brouillons;
    }

    private Cout mesurer(PageMesuree page, ExecutorService clients)
            throws IOException, InterruptedException, ExecutionException {
        HttpRequest requete = client.requete(page);
        Queue<String> brouillons = brouillons(page, clients);
        AtomicLong reponses = new AtomicLong();
        long processeur = jvm.processeur();
        long debut = System.nanoTime();
        long fin = debut + reglages.duree().toNanos();
        Callable<Void> connexion = () -> {
            while (System.nanoTime() < fin) {
                if (page.acte() == PageMesuree.Acte.ECRIRE) {
                    client.ecrireUnMessage(page);
                } else if (page.acte() == PageMesuree.Acte.ENVOYER) {
                    String brouillon = brouillons.poll();
                    if (brouillon == null) {
                        return null;
                    }
                    client.envoyerUnMessage(page, brouillon);
                } else {
                    client.exiger(page.estVariable() ? client.requete(page) : requete, HttpURLConnection.HTTP_OK);
                }
                reponses.incrementAndGet();
            }
            return null;
        };
        for (Future<Void> resultat : clients.invokeAll(Collections.nCopies(reglages.connexions(), connexion))) {
            resultat.get();
        }
        Duration temps = Duration.ofNanos(System.nanoTime() - debut);
        if (page.acte() == PageMesuree.Acte.ENVOYER) {
            messages = (int) Math.max(MESSAGES, reponses.get() * 3 / 2);
        }
        double micros = 1000.0 * reponses.get();
        return new Cout(temps.toNanos() / micros, (jvm.processeur() - processeur) / micros, reponses.get());
    }
}
