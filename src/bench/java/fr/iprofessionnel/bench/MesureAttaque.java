package fr.iprofessionnel.bench;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 10,000 sign-in attempts, half against one account and half across the others, from 500 network addresses, in periods that
 * alternate with calm ones. Meanwhile other people sign in, and the owner of the account does so on their known browser.
 */
final class MesureAttaque {

    static final int ESSAIS = 10_000;

    private static final int PERIODES = 10;
    private static final Duration PERIODE = Duration.ofSeconds(10);
    private static final int RESEAUX = 500;
    private static final int EN_VOL = 64;
    private static final Duration PAS = Duration.ofMillis(250);
    private static final String MOT_DE_PASSE = ComptesDemonstrationService.MOT_DE_PASSE;

    private final Guichet guichet;
    private final BasePostgresql postgresql;
    private final ComptesMesures.Titulaire cible;
    private final List<ComptesMesures.Titulaire> autres;
    private final List<ComptesMesures.Titulaire> attaques;
    private final AtomicInteger essai = new AtomicInteger();
    private final Map<String, Integer> reponses = new ConcurrentHashMap<>();

    MesureAttaque(Guichet guichet, BasePostgresql postgresql, List<ComptesMesures.Titulaire> titulaires) {
        this.guichet = guichet;
        this.postgresql = postgresql;
        this.cible = titulaires.get(0);
        this.autres = titulaires.subList(1, 201);
        this.attaques = titulaires.subList(201, titulaires.size());
    }

    /**
     * What was measured.
     *
     * @param calmes times of the sign-ins of other people between the attacks, in milliseconds
     * @param attaquees during them
     * @param reponses how many attempts were answered how
     * @param suitesDuTitulaire what happened to the owner: sentences for the report
     */
    record Resultat(
            List<Double> calmes,
            List<Double> attaquees,
            Map<String, Integer> reponses,
            List<String> suitesDuTitulaire) {}

    Resultat mesurer() throws IOException, InterruptedException, SQLException {
        String appareil = exiger("10.7.0.1", "").appareil().orElseThrow();
        List<Double> calmes = new ArrayList<>();
        List<Double> attaquees = new ArrayList<>();
        int dehors = 0;
        ExecutorService attaquant = Executors.newSingleThreadExecutor();
        try {
            for (int periode = 0; periode < PERIODES; periode++) {
                calmes.addAll(connecterLesAutres());
                var attaque = attaquant.submit(() -> attaquer(ESSAIS / PERIODES));
                attaquees.addAll(connecterLesAutres());
                dehors += tenter("10.7.0.2", appareil) ? 0 : 1;
                attaque.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            attaquant.shutdown();
        }
        return new Resultat(calmes, attaquees, Map.copyOf(reponses), suites(dehors));
    }

    /** Sends attempts at a steady pace, as long as no more than some are unanswered. */
    private Void attaquer(int nombre) throws InterruptedException {
        Semaphore vols = new Semaphore(EN_VOL);
        List<CompletableFuture<Integer>> envois = new ArrayList<>();
        long debut = System.nanoTime();
        for (int i = 0; i < nombre; i++) {
            long attente = debut + PERIODE.toNanos() * i / nombre - System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(attente);
            vols.acquire();
            int rang = essai.incrementAndGet();
            String qui = rang % 2 == 0
                    ? cible.identifiant()
                    : attaques.get(rang % attaques.size()).identifiant();
            envois.add(guichet.lancer("/connexion", Guichet.connexion(qui, "secret essaye " + rang), adresse(rang))
                    .handle((r, erreur) -> {
                        vols.release();
                        return reponses.merge(erreur == null ? nommer(r) : "no answer", 1, Integer::sum);
                    }));
        }
        CompletableFuture.allOf(envois.toArray(CompletableFuture[]::new)).join();
        return null;
    }

    private static String adresse(int rang) {
        int reseau = rang / 2 % RESEAUX;
        return "10.6.%d.%d".formatted(reseau >> 8, reseau & 255);
    }

    private static String nommer(Guichet.Reponse reponse) {
        if (reponse.estRefusee()) {
            return "password looked at, refused";
        }
        return reponse.veutLImage() ? "image asked for" : "answered " + reponse.statut();
    }

    private List<Double> connecterLesAutres() throws IOException, InterruptedException {
        List<Double> temps = new ArrayList<>();
        long fin = System.nanoTime() + PERIODE.toNanos();
        while (System.nanoTime() < fin) {
            int rang = essai.get() + temps.size();
            ComptesMesures.Titulaire qui = autres.get(rang % autres.size());
            long debut = System.nanoTime();
            Guichet.Reponse reponse = guichet.remplir(
                    "/connexion",
                    Guichet.connexion(qui.identifiant(), MOT_DE_PASSE),
                    "10.5.0." + rang % autres.size(),
                    "");
            if (!reponse.veutLImage()) {
                temps.add(reponse.statut() == HttpURLConnection.HTTP_MOVED_TEMP ? reponse.millis() : Double.MAX_VALUE);
            }
            TimeUnit.NANOSECONDS.sleep(PAS.toNanos() - (System.nanoTime() - debut));
        }
        return temps;
    }

    /** What the owner finds once the attack has ended. */
    private List<String> suites(int dehors) throws IOException, InterruptedException, SQLException {
        List<String> suites = new ArrayList<>();
        suites.add("%d of %d sign-ins on the known browser refused during the attack".formatted(dehors, PERIODES));
        long reste = Long.parseLong(compte("coalesce(suspendu_jusqua, 0)")) - System.currentTimeMillis();
        suites.add(
                "%s failures in a row counted, %d s left to wait at the end".formatted(compte("echecs"), reste / 1000));
        if (reste > 0) {
            suites.add("elsewhere, before the end of the delay: " + dire(tenter("10.7.0.3", "")));
            Banc.dire("waits for the end of the delay: " + reste / 1000 + " s");
            TimeUnit.MILLISECONDS.sleep(reste + 500);
        }
        suites.add("elsewhere, after the delay: " + dire(tenter("10.7.0.4", "")));
        return suites;
    }

    private String compte(String colonne) throws SQLException {
        return postgresql.lire(
                BasePostgresql.APPLICATION, "select " + colonne + " from compte where id = " + cible.compte());
    }

    private static String dire(boolean entre) {
        return entre ? "signed in" : "refused";
    }

    private boolean tenter(String adresse, String cookie) throws IOException, InterruptedException {
        return connecter(adresse, cookie).statut() == HttpURLConnection.HTTP_MOVED_TEMP;
    }

    private Guichet.Reponse exiger(String adresse, String cookie) throws IOException, InterruptedException {
        Guichet.Reponse reponse = connecter(adresse, cookie);
        if (reponse.statut() != HttpURLConnection.HTTP_MOVED_TEMP) {
            throw new IllegalStateException("The owner was answered " + reponse.statut());
        }
        return reponse;
    }

    private Guichet.Reponse connecter(String adresse, String cookie) throws IOException, InterruptedException {
        Guichet.Reponse reponse;
        do {
            reponse = guichet.remplir(
                    "/connexion", Guichet.connexion(cible.identifiant(), MOT_DE_PASSE), adresse, cookie);
        } while (reponse.veutLImage());
        return reponse;
    }
}
