package fr.iprofessionnel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Writes what was measured as a table, on the console and in a file, in the form that the documentation takes over. */
final class Rapport {

    private static final double MO = 1024.0 * 1024;

    private final StringBuilder texte = new StringBuilder();

    /** What a page costs beside the time: its bytes and its statements, -1 when they are not counted. */
    record Poids(int octets, int requetes) {}

    void importation(MesureImport mesure, int dossiers) {
        ligne("Import of %,d teachers, %,d rows (%s):", dossiers, mesure.lignes(), mesure.le());
        ligne("  import            %8.1f s", secondes(mesure.importation().toMillis()));
        ligne("  plain insertions  %8.1f s", secondes(mesure.insertions().toMillis()));
        ligne("  ratio             %8.2f     (bar: 2)", mesure.rapport());
        ligne(
                "  heap              %8.0f MB at most, %.0f MB after a collection (limit: 512 MB)",
                mesure.tasMaximal() / MO, mesure.vivantMaximal() / MO);
        ligne("");
    }

    void promouvables(MesurePromouvables.Resultat mesure) {
        ligne("Who may be promoted, over %,d files (%,d rows of careers):", mesure.dossiers(), mesure.lignes());
        ligne("  computation, kept  %8.1f s", secondes(mesure.calcul().toMillis()));
        ligne("  plain reading      %8.1f s", secondes(mesure.lecture().toMillis()));
        ligne("  ratio              %8.2f     (bar: 3)", mesure.rapport());
        ligne("");
    }

    void pages(Map<PageMesuree, List<Rondes.Cout>> couts, Map<PageMesuree, Poids> poids) {
        List<Rondes.Cout> unite = couts.get(Catalogue.TRIVIALE);
        ligne("| page | µs | trivial pages | spread | trivial pages, server CPU | bytes | SQL |");
        ligne("|---|--:|--:|--:|--:|--:|--:|");
        couts.forEach((page, rondes) -> {
            List<Double> rapports = rapports(rondes, unite, Rondes.Cout::temps);
            Poids p = poids.get(page);
            ligne(
                    "| %s | %.0f | %.2f | %.2f–%.2f | %.2f | %,d | %s |",
                    page.nom(),
                    mediane(rondes.stream().map(Rondes.Cout::temps).toList()),
                    mediane(rapports),
                    quartile(rapports, 1),
                    quartile(rapports, 3),
                    mediane(rapports(rondes, unite, Rondes.Cout::processeur)),
                    p.octets(),
                    p.requetes() < 0 ? "" : String.valueOf(p.requetes()));
        });
        ligne("");
    }

    /** Compares two pages round by round, and says whether the bar holds. */
    void borne(String nom, List<Rondes.Cout> page, List<Rondes.Cout> reference, double maximum) {
        double temps = mediane(rapports(page, reference, Rondes.Cout::temps));
        double processeur = mediane(rapports(page, reference, Rondes.Cout::processeur));
        ligne(
                "%s: %.2f (server CPU %.2f), bar %.1f: %s",
                nom, temps, processeur, maximum, temps <= maximum ? "holds" : "DOES NOT HOLD");
    }

    void sessions(MemoireSessions.Resultat sessions) {
        ligne(
                "Heap of a signed-in session: %,d bytes (%d sessions), bar 20,480: %s",
                sessions.octets(), sessions.sessions(), sessions.octets() <= 20 * 1024 ? "holds" : "DOES NOT HOLD");
    }

    void memoireCv(MemoireCv.Resultat cv) {
        ligne(
                "CV as PDF, 20 at once, %,d documents: heap %.0f MB before, %.0f MB at most, %.0f MB after (limit: 512 MB)",
                cv.documents(), cv.avant() / MO, cv.maximum() / MO, cv.apres() / MO);
    }

    void ligne(String forme, Object... valeurs) {
        texte.append(String.format(Locale.ENGLISH, forme, valeurs)).append('\n');
    }

    void ecrire(Path fichier) throws IOException {
        Files.writeString(fichier, texte);
        Banc.dire("\n" + texte + "\n(" + fichier + ")");
    }

    private static double secondes(long millis) {
        return millis / 1000.0;
    }

    /** One ratio a round: both pages were measured within the same seconds. */
    private static List<Double> rapports(
            List<Rondes.Cout> page, List<Rondes.Cout> reference, ToDoubleFunction<Rondes.Cout> mesure) {
        return IntStream.range(0, page.size())
                .mapToObj(i -> mesure.applyAsDouble(page.get(i)) / mesure.applyAsDouble(reference.get(i)))
                .toList();
    }

    private static double mediane(List<Double> valeurs) {
        return quartile(valeurs, 2);
    }

    private static double quartile(List<Double> valeurs, int rang) {
        List<Double> triees = valeurs.stream().sorted().toList();
        return triees.get(Math.min(triees.size() - 1, triees.size() * rang / 4));
    }
}
