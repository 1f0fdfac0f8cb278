package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The time spent in a step. A day when a number of months is reached is counted by the calendar; a length of time is
 * counted as the academies do (see docs/adr/0011).
 */
public final class TempsEchelon {

    private final LocalDate acces;
    private final Anciennete conservee;
    private final LocalDate debut;
    private final List<Periode> arrets;
    private final LocalDate doute;

    private TempsEchelon(LocalDate acces, Anciennete conservee, Arrets arrets) {
        this.acces = acces;
        this.conservee = conservee;
        this.debut = acces == null ? null : conservee.avant(acces);
        this.arrets = arrets.periodes();
        this.doute = arrets.doute();
    }

    /** From what is known of a career; without a date of access, the seniority given is that of the reference date. */
    public static TempsEchelon de(SituationStatutaire situation, LocalDate au, Bareme bareme) {
        LocalDate acces = situation.dateAccesEchelon();
        Anciennete conservee = situation.ancienneteConservee();
        if (acces == null && conservee != null) {
            acces = au;
        }
        return new TempsEchelon(
                acces,
                conservee == null ? Anciennete.NULLE : conservee,
                acces == null ? Arrets.AUCUN : Arrets.depuis(acces, situation.interruptions(), bareme));
    }

    /** The next step of the same career, reached on that day without seniority. */
    public TempsEchelon apresPassage(LocalDate passage, SituationStatutaire situation, Bareme bareme) {
        return new TempsEchelon(passage, Anciennete.NULLE, Arrets.depuis(passage, situation.interruptions(), bareme));
    }

    /** Day when the step was reached; null when unknown. */
    public LocalDate acces() {
        return acces;
    }

    /** Whether the seniority can be told. */
    public boolean estConnu() {
        return acces != null;
    }

    /** Whether the effect of an interruption that began before this day is not known. */
    public boolean estDouteuxAvant(LocalDate jour) {
        return doute != null && doute.isBefore(jour);
    }

    /**
     * First day in the step when the seniority is that many months.
     *
     * @return null when the date of access is unknown, or an interruption that stops seniority has no end
     */
    public LocalDate quand(int mois) {
        if (acces == null) {
            return null;
        }
        LocalDate jour = debut.plusMonths(mois);
        for (Periode arret : arrets) {
            if (!arret.du().isBefore(jour)) {
                break;
            }
            if (arret.au() == null) {
                return null;
            }
            jour = duree(arret).apres(jour);
        }
        return jour.isBefore(acces) ? acces : jour;
    }

    /** Whole months in the step on that day; the date of access must be known. */
    public int mois(LocalDate jour) {
        int mois = (int) Math.max(0, ChronoUnit.MONTHS.between(debut, jour) + 1);
        while (mois > 0 && !estAtteint(mois, jour)) {
            mois--;
        }
        return mois;
    }

    private boolean estAtteint(int mois, LocalDate jour) {
        LocalDate quand = quand(mois);
        return quand != null && !quand.isAfter(jour);
    }

    /** Seniority in the step on that day; the date of access must be known. */
    public Anciennete le(LocalDate jour) {
        Anciennete temps = conservee.plus(Anciennete.entre(acces, jour));
        for (Periode arret : arrets) {
            if (!arret.du().isBefore(jour)) {
                break;
            }
            boolean fini = arret.au() != null && arret.au().isBefore(jour);
            temps = temps.moins(fini ? duree(arret) : Anciennete.entre(arret.du(), jour));
        }
        return temps;
    }

    private static Anciennete duree(Periode arret) {
        return Anciennete.entre(arret.du(), arret.au().plusDays(1));
    }
}
