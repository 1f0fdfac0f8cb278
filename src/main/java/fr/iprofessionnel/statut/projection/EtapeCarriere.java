package fr.iprofessionnel.statut.projection;

import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A step of the career to come.
 *
 * @param date first day
 * @param echelon scale, grade and step from that day
 * @param indice majored index, by the grid of the reference date; null when unknown
 * @param traitement gross monthly salary at full time, in euros, by the point of the reference date; null when unknown
 * @param motif what brings it
 */
public record EtapeCarriere(
        LocalDate date, Echelon echelon, Valeur<Integer> indice, BigDecimal traitement, Motif motif) {

    /** What brings a step. */
    public enum Motif {
        SITUATION("situation actuelle"),
        ANCIENNETE("avancement à l'ancienneté"),
        ACCELERE("avancement accéléré"),
        HORS_CLASSE("promotion à la hors classe"),
        CLASSE_EXCEPTIONNELLE("promotion à la classe exceptionnelle"),
        RETRAITE("âge légal de départ à la retraite");

        private final String libelle;

        Motif(String libelle) {
            this.libelle = libelle;
        }

        /** In French, as shown. */
        public String libelle() {
            return libelle;
        }
    }
}
