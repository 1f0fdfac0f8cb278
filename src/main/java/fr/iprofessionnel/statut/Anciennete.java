package fr.iprofessionnel.statut;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Seniority as the academies count it: years of 360 days, months of 30 days, written {@code 03A06M12J}.
 *
 * @param jours the whole duration in days of that calendar, at least 0
 */
public record Anciennete(int jours) implements Comparable<Anciennete> {

    /** No seniority. */
    public static final Anciennete NULLE = new Anciennete(0);

    private static final int MOIS = 30;
    private static final int ANNEE = 360;
    private static final Pattern ECRITURE = Pattern.compile("(\\d{1,2})A(\\d{1,2})M(\\d{1,2})J");

    public Anciennete {
        if (jours < 0) {
            throw new IllegalArgumentException("Ancienneté négative : " + jours);
        }
    }

    /** From years, months (under 12) and days (under 30). */
    public static Anciennete of(int annees, int mois, int jours) {
        return new Anciennete(annees * ANNEE + mois * MOIS + jours);
    }

    /**
     * Reads {@code 03A06M12J}.
     *
     * @throws IllegalArgumentException if it is not written so, or has 12 months or 30 days
     */
    public static Anciennete parse(String texte) {
        Matcher lu = ECRITURE.matcher(texte);
        if (!lu.matches() || Integer.parseInt(lu.group(2)) > 11 || Integer.parseInt(lu.group(3)) > 29) {
            throw new IllegalArgumentException("Ancienneté illisible : " + texte);
        }
        return of(Integer.parseInt(lu.group(1)), Integer.parseInt(lu.group(2)), Integer.parseInt(lu.group(3)));
    }

    /**
     * Time from a day to another, the first included and the second not, in days of the 360-day year: a month counts 30
     * days whatever its length, the 31st counts as the 30th, and the last day of February as the 30th.
     */
    public static Anciennete entre(LocalDate du, LocalDate au) {
        if (au.isBefore(du)) {
            return NULLE;
        }
        int jours = (au.getYear() - du.getYear()) * ANNEE
                + (au.getMonthValue() - du.getMonthValue()) * MOIS
                + jourDuMois(au)
                - jourDuMois(du);
        return new Anciennete(Math.max(0, jours));
    }

    private static int jourDuMois(LocalDate jour) {
        return jour.getDayOfMonth() == jour.lengthOfMonth() ? MOIS : Math.min(jour.getDayOfMonth(), MOIS);
    }

    /** Whole years. */
    public int annees() {
        return jours / ANNEE;
    }

    /** Months beyond the whole years, 0 to 11. */
    public int mois() {
        return jours % ANNEE / MOIS;
    }

    /** Days beyond the whole months, 0 to 29. */
    public int joursRestants() {
        return jours % MOIS;
    }

    /** The two added. */
    public Anciennete plus(Anciennete autre) {
        return new Anciennete(jours + autre.jours);
    }

    /** The day that is this long before the given one, in the calendar: whole years, months, then days. */
    public LocalDate avant(LocalDate jour) {
        return jour.minusYears(annees()).minusMonths(mois()).minusDays(joursRestants());
    }

    /** The day that is this long after the given one, in the calendar: whole years, months, then days. */
    public LocalDate apres(LocalDate jour) {
        return jour.plusYears(annees()).plusMonths(mois()).plusDays(joursRestants());
    }

    /** This without the other; none when the other is longer. */
    public Anciennete moins(Anciennete autre) {
        return autre.jours >= jours ? NULLE : new Anciennete(jours - autre.jours);
    }

    @Override
    public int compareTo(Anciennete autre) {
        return Integer.compare(jours, autre.jours);
    }

    /** As the academies write it: {@code 03A06M12J}. */
    @Override
    public String toString() {
        return "%02dA%02dM%02dJ".formatted(annees(), mois(), joursRestants());
    }
}
