package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Periods put end to end, each day once. Time is counted in years of 360 days. */
final class Cumul {

    private final List<Periode> periodes;

    private Cumul(List<Periode> periodes) {
        this.periodes = periodes;
    }

    /** The days of the first periods that are not in the second ones. */
    static Cumul de(List<Periode> periodes, List<Periode> sauf) {
        List<Periode> unies = unir(periodes);
        for (Periode trou : sauf) {
            unies = retirer(unies, trou);
        }
        return new Cumul(unies);
    }

    private static List<Periode> unir(List<Periode> periodes) {
        List<Periode> ordre = new ArrayList<>(periodes);
        ordre.sort(Comparator.comparing(Periode::du));
        List<Periode> unies = new ArrayList<>();
        for (Periode periode : ordre) {
            Periode derniere = unies.isEmpty() ? null : unies.get(unies.size() - 1);
            if (derniere == null
                    || (derniere.au() != null
                            && periode.du().isAfter(derniere.au().plusDays(1)))) {
                unies.add(periode);
            } else if (derniere.au() != null) {
                unies.set(unies.size() - 1, new Periode(derniere.du(), plusTard(derniere.au(), periode.au())));
            }
        }
        return unies;
    }

    private static LocalDate plusTard(LocalDate une, LocalDate autre) {
        return autre == null || autre.isAfter(une) ? autre : une;
    }

    private static List<Periode> retirer(List<Periode> periodes, Periode trou) {
        List<Periode> restes = new ArrayList<>();
        for (Periode periode : periodes) {
            if (!periode.chevauche(trou)) {
                restes.add(periode);
                continue;
            }
            if (periode.du().isBefore(trou.du())) {
                restes.add(new Periode(periode.du(), trou.du().minusDays(1)));
            }
            if (trou.au() != null && (periode.au() == null || periode.au().isAfter(trou.au()))) {
                restes.add(new Periode(trou.au().plusDays(1), periode.au()));
            }
        }
        return restes;
    }

    /** Time until a day, this day not included. */
    Anciennete le(LocalDate jour) {
        Anciennete total = Anciennete.NULLE;
        for (Periode periode : periodes) {
            boolean finie = periode.au() != null && periode.au().isBefore(jour);
            total = total.plus(
                    Anciennete.entre(periode.du(), finie ? periode.au().plusDays(1) : jour));
        }
        return total;
    }

    /** First day on which a length of time is over; null when never. */
    LocalDate quand(Anciennete duree) {
        Anciennete reste = duree;
        for (Periode periode : periodes) {
            LocalDate jour = reste.apres(periode.du());
            if (periode.au() == null || !jour.isAfter(periode.au().plusDays(1))) {
                return jour;
            }
            reste = reste.moins(Anciennete.entre(periode.du(), periode.au().plusDays(1)));
        }
        return null;
    }

    /** Whole school years, from 1 September to 31 August, of which every day is there, until a day. */
    int anneesScolaires(LocalDate jour) {
        int annees = 0;
        for (Periode periode : periodes) {
            LocalDate fin = periode.au() == null || periode.au().isAfter(jour) ? jour : periode.au();
            annees += Math.max(0, derniere(fin) - premiere(periode.du()));
        }
        return annees;
    }

    /** 31 August on which that many whole school years are over; null when never. */
    LocalDate quandAnneesScolaires(int voulues) {
        int reste = voulues;
        for (Periode periode : periodes) {
            int premiere = premiere(periode.du());
            int annees = periode.au() == null ? reste : Math.max(0, derniere(periode.au()) - premiere);
            if (annees >= reste) {
                return LocalDate.of(premiere + reste, 8, 31);
            }
            reste -= annees;
        }
        return null;
    }

    /** Calendar year of the first 1 September on or after a day. */
    private static int premiere(LocalDate jour) {
        return jour.isAfter(LocalDate.of(jour.getYear(), 9, 1)) ? jour.getYear() + 1 : jour.getYear();
    }

    /** Calendar year of the last 31 August on or before a day. */
    private static int derniere(LocalDate jour) {
        return jour.isBefore(LocalDate.of(jour.getYear(), 8, 31)) ? jour.getYear() - 1 : jour.getYear();
    }
}
