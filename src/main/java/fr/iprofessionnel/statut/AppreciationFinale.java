package fr.iprofessionnel.statut;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Final appreciation of a <i>rendez-vous de carrière</i>, or the one the authority gave in its place.
 *
 * @param niveau level
 * @param rang which rendez-vous, 1 to 3; null when the authority gave it outside of one, or when it is not known
 * @param date day when it was given; null when unknown
 */
public record AppreciationFinale(Niveau niveau, Integer rang, LocalDate date) {

    public AppreciationFinale {
        Objects.requireNonNull(niveau);
    }

    /** Levels; same codes as the exchange format. */
    public enum Niveau {
        A_CONSOLIDER("à consolider"),
        SATISFAISANT("satisfaisant"),
        TRES_SATISFAISANT("très satisfaisant"),
        EXCELLENT("excellent"),
        /** Exceptional class, until 2023. */
        INSATISFAISANT("insatisfaisant"),
        /** Exceptional class, since 2024, and the two next. */
        TRES_FAVORABLE("très favorable"),
        FAVORABLE("favorable"),
        DEFAVORABLE("défavorable");

        private final String libelle;

        Niveau(String libelle) {
            this.libelle = libelle;
        }

        /** In French, as shown. */
        public String libelle() {
            return libelle;
        }
    }
}
