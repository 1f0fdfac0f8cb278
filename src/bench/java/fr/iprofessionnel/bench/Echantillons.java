package fr.iprofessionnel.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Compares two samples of times, without supposing anything of how they are spread. */
final class Echantillons {

    private Echantillons() {}

    /**
     * How two samples differ.
     *
     * @param rang probability that one of the first is above one of the second (Mann and Whitney); one half when alike
     * @param ecart greatest distance between the two distributions (Kolmogorov and Smirnov)
     * @param rangBruit how far from one half chance alone takes the first number, once in a hundred
     * @param ecartBruit how high chance alone takes the second, once in a hundred
     */
    record Difference(double rang, double ecart, double rangBruit, double ecartBruit) {

        /** Whether chance explains both. */
        boolean estDuBruit() {
            return Math.abs(rang - 0.5) <= rangBruit && ecart <= ecartBruit;
        }
    }

    static Difference comparer(List<Double> uns, List<Double> autres) {
        double[] a = trier(uns);
        double[] b = trier(autres);
        double n = a.length;
        double m = b.length;
        return new Difference(
                auDessus(a, b) / (n * m),
                ecart(a, b),
                2.576 * Math.sqrt((n + m + 1) / (12 * n * m)),
                1.628 * Math.sqrt((n + m) / (n * m)));
    }

    private static double auDessus(double[] a, double[] b) {
        return Arrays.stream(a)
                .map(x ->
                        Arrays.stream(b).map(y -> x > y ? 1 : x == y ? 0.5 : 0).sum())
                .sum();
    }

    private static double ecart(double[] a, double[] b) {
        return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b))
                .map(x -> Math.abs(part(a, x) - part(b, x)))
                .max()
                .orElse(0);
    }

    private static double part(double[] valeurs, double seuil) {
        return (double) Arrays.stream(valeurs).filter(v -> v <= seuil).count() / valeurs.length;
    }

    static double mediane(List<Double> valeurs) {
        return quantile(valeurs, 0.5);
    }

    static double moyenne(List<Double> valeurs) {
        return valeurs.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    static double quantile(List<Double> valeurs, double part) {
        double[] triees = trier(valeurs);
        return triees[(int) Math.min(triees.length - 1.0, triees.length * part)];
    }

    private static double[] trier(List<Double> valeurs) {
        return valeurs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
