package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.RendezVousRegle;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Divergence;
import fr.iprofessionnel.statut.explication.Explication;
import java.time.LocalDate;
import java.util.List;

/**
 * A <i>rendez-vous de carrière</i> of a career.
 *
 * <p>Source: arrêté of 13 September 2017, articles 1 to 3; code de l'éducation, R.914-60.
 *
 * @param situation career it was asked for
 * @param rang which, from 1
 * @param echelon number of the step in which it takes place
 * @param etat where it stands on the reference date
 * @param anneeScolaire year of the 31 August on which the seniority is looked at: 2026 for the school year 2025-2026; null
 *     when unknown
 * @param debutFenetre first day when the seniority in the step is enough; null when unknown
 * @param finFenetre last day before it is too much; null when unknown
 * @param regle window of the table; null when the rule is unknown
 * @param donneesManquantes what must be completed to answer; empty otherwise
 * @param divergences sources that disagree
 */
public record RendezVous(
        SituationStatutaire situation,
        int rang,
        String echelon,
        Etat etat,
        Integer anneeScolaire,
        LocalDate debutFenetre,
        LocalDate finFenetre,
        Valeur<RendezVousRegle> regle,
        List<Donnee> donneesManquantes,
        List<Divergence> divergences) {

    /** Where a rendez-vous stands. */
    public enum Etat {
        /** The step or the window is behind. */
        PASSE("passé"),
        /** The school year of the reference date is the one. */
        CETTE_ANNEE("cette année scolaire"),
        /** To come, if the steps come by seniority. */
        A_VENIR("à venir"),
        INDETERMINE("indéterminé");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        /** In French, as shown. */
        public String libelle() {
            return libelle;
        }
    }

    /** Whether the rendez-vous is due in the school year of the reference date. */
    public Verdict verdict() {
        return switch (etat) {
            case CETTE_ANNEE -> Verdict.OUI;
            case INDETERMINE -> Verdict.INDETERMINE;
            default -> Verdict.NON;
        };
    }

    /** School year as written: "2025-2026"; null when unknown. */
    public String anneeScolaireEnTexte() {
        return anneeScolaire == null ? null : (anneeScolaire - 1) + "-" + anneeScolaire;
    }

    /** The answer in one French sentence. */
    public String phrase() {
        return Recit.phrase(this);
    }

    /** Why. */
    public Explication explication() {
        return Recit.explication(this);
    }
}
