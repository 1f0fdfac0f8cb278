package fr.iprofessionnel.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What can be asked of the benchmark, by system properties {@code bench.*}.
 *
 * @param dossiers files in the database
 * @param neuf whether to load the database again, even if it is there
 * @param rondes measured rounds
 * @param echauffement warm-up rounds
 * @param appels how often each page is asked for at least before it is measured, when there are warm-up rounds
 * @param duree length of the measure of one page in one round
 * @param connexions clients at the same time
 * @param sessions sign-ins whose memory is measured
 * @param decalage offset of the ports of the server
 * @param comptes whether to measure the account screens instead of the pages
 * @param pages regular expression: the pages of the application to measure, by a part of their name
 */
record Reglages(
        int dossiers,
        boolean neuf,
        int rondes,
        int echauffement,
        int appels,
        Duration duree,
        int connexions,
        int sessions,
        int decalage,
        boolean comptes,
        Pattern pages) {

    static Reglages lire() {
        return new Reglages(
                entier("dossiers", 150_000),
                Boolean.getBoolean("bench.neuf"),
                entier("rondes", 9),
                entier("echauffement", 3),
                entier("appels", 2000),
                Duration.ofMillis(entier("duree", 1000)),
                entier("connexions", 8),
                entier("sessions", 400),
                entier("decalage", 400),
                Boolean.getBoolean("bench.comptes"),
                Pattern.compile(System.getProperty("bench.pages", "")));
    }

    private static int entier(String nom, int defaut) {
        return Integer.getInteger("bench." + nom, defaut);
    }

    /** Folder of what is kept from a run to the next: the database, the keys, the times of the import. */
    Path garde() {
        return Path.of(".bench", String.valueOf(dossiers)).toAbsolutePath();
    }

    /** Folder of what is made anew at each run. */
    Path travail() {
        return Path.of("target", "bench").toAbsolutePath();
    }

    int portHttp() {
        return 8080 + decalage;
    }

    int portBase() {
        return 15432 + decalage;
    }
}
