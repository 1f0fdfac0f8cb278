package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pay of several careers to come, drawn in steps, in units of the drawing. The table beside it says the same. */
public final class CourbeCarriere {

    private static final int LARGEUR = 960;
    private static final int HAUTEUR = 380;
    private static final int GAUCHE = 70;
    private static final int DROITE = 40;
    private static final int HAUT = 20;
    private static final int BAS = 40;
    private static final int MOTIFS = 6;
    private static final int GRADUATION = 500;
    private static final int ANNEES_PAR_TRAIT = 5;

    private final List<Comparaison.Colonne> colonnes;
    private final LocalDate debut;
    private final LocalDate fin;
    private final int bas;
    private final int haut;

    /** A line across the drawing with what it stands for. */
    public record Repere(double place, String texte) {}

    /** A career: a line of the drawing, and its number at the end of it. */
    public record Trait(int numero, String libelle, String points, String classe, double x, double y) {}

    CourbeCarriere(List<Comparaison.Colonne> colonnes) {
        this.colonnes =
                colonnes.stream().filter(Comparaison.Colonne::estDessinable).toList();
        List<Comparaison.Pas> pas =
                this.colonnes.stream().flatMap(c -> c.pas().stream()).toList();
        debut = pas.stream()
                .map(Comparaison.Pas::date)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        fin = pas.stream().map(Comparaison.Pas::date).max(LocalDate::compareTo).orElse(debut);
        double moins = pas.stream()
                .mapToDouble(p -> p.traitement().doubleValue())
                .min()
                .orElse(0);
        double plus = pas.stream()
                .mapToDouble(p -> p.traitement().doubleValue())
                .max()
                .orElse(GRADUATION);
        bas = (int) Math.floor(moins / GRADUATION) * GRADUATION;
        haut = (int) Math.floor(plus / GRADUATION + 1) * GRADUATION;
    }

    /** Whether there is anything to draw. */
    public boolean isDessinable() {
        return !colonnes.isEmpty() && fin.isAfter(debut);
    }

    /** Years of the axis. */
    public List<Repere> getAnnees() {
        List<Repere> annees = new ArrayList<>();
        int pas = fin.getYear() - debut.getYear() > 2 * ANNEES_PAR_TRAIT ? ANNEES_PAR_TRAIT : 1;
        for (int annee = debut.getYear() + 1; annee <= fin.getYear(); annee++) {
            if (annee % pas == 0) {
                annees.add(new Repere(x(LocalDate.of(annee, 1, 1)), Integer.toString(annee)));
            }
        }
        return annees;
    }

    /** Amounts of the other axis. */
    public List<Repere> getMontants() {
        List<Repere> montants = new ArrayList<>();
        for (int montant = bas; montant <= haut; montant += GRADUATION) {
            montants.add(new Repere(y(BigDecimal.valueOf(montant)), Formats.nombre(montant) + "\u00a0€"));
        }
        return montants;
    }

    /** The careers. */
    public List<Trait> getTraits() {
        List<Trait> traits = new ArrayList<>();
        for (Comparaison.Colonne colonne : colonnes) {
            traits.add(trait(colonne));
        }
        return traits;
    }

    private Trait trait(Comparaison.Colonne colonne) {
        StringBuilder points = new StringBuilder();
        double y = 0;
        for (Comparaison.Pas pas : colonne.pas()) {
            double x = x(pas.date());
            if (points.length() > 0) {
                ajouter(points, x, y);
            }
            y = y(pas.traitement());
            ajouter(points, x, y);
        }
        ajouter(points, x(fin), y);
        return new Trait(
                colonne.numero(),
                colonne.libelle(),
                points.toString().strip(),
                "trait-" + (colonne.numero() - 1) % MOTIFS,
                x(fin) + 4 + 12 * ((colonne.numero() - 1) % 3),
                y + 4);
    }

    private static void ajouter(StringBuilder points, double x, double y) {
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }

    private double x(LocalDate jour) {
        double total = Math.max(1, ChronoUnit.DAYS.between(debut, fin));
        return arrondi(GAUCHE + ChronoUnit.DAYS.between(debut, jour) / total * (LARGEUR - GAUCHE - DROITE));
    }

    private double y(BigDecimal montant) {
        return arrondi(HAUT + (haut - montant.doubleValue()) / (haut - bas) * (HAUTEUR - HAUT - BAS));
    }

    private static double arrondi(double place) {
        return Math.round(place * 10) / 10.0;
    }

    public int getLargeur() {
        return LARGEUR;
    }

    public int getHauteur() {
        return HAUTEUR;
    }

    /** Left end of the axis of years. */
    public int getGauche() {
        return GAUCHE;
    }

    /** Right end of it. */
    public int getBord() {
        return LARGEUR - DROITE;
    }

    /** Height of the axis of years. */
    public int getAxe() {
        return HAUTEUR - BAS;
    }

    /** Top of the drawing. */
    public int getHaut() {
        return HAUT;
    }
}
