package fr.iprofessionnel.statut.bareme;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Day on which a condition is looked at. */
public enum DateAppreciation {
    AOUT_31("31 août de l'année du tableau", Month.AUGUST, 31, 0),
    AOUT_31_ANNEE_SCOLAIRE("31 août de l'année scolaire du rendez-vous de carrière", Month.AUGUST, 31, 0),
    SEPTEMBRE_1("1er septembre de l'année", Month.SEPTEMBER, 1, 0),
    SEPTEMBRE_1_PRECEDENT("1er septembre de l'année précédente", Month.SEPTEMBER, 1, 1),
    OCTOBRE_1("1er octobre de l'année de la liste", Month.OCTOBER, 1, 0),
    DECEMBRE_31_PRECEDENT("31 décembre de l'année précédente", Month.DECEMBER, 31, 1),
    /** The day of the request. */
    DEMANDE("date de la demande", null, 0, 0),
    /** The session of a competitive examination. */
    SESSION("session du concours", null, 0, 0);

    private final String libelle;
    private final Month mois;
    private final int jour;
    private final int anneesAvant;

    DateAppreciation(String libelle, Month mois, int jour, int anneesAvant) {
        this.libelle = libelle;
        this.mois = mois;
        this.jour = jour;
        this.anneesAvant = anneesAvant;
    }

    /** French name, as shown. */
    public String libelle() {
        return libelle;
    }

    /**
     * The day, for a campaign.
     *
     * @param annee year of the promotion; for a school year, the one in which it ends
     * @return empty where the day is not fixed by the rule
     */
    public Optional<LocalDate> pour(int annee) {
        return mois == null ? Optional.empty() : Optional.of(LocalDate.of(annee - anneesAvant, mois, jour));
    }
}
