package fr.iprofessionnel.statut.retraite;

import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodeParametre;
import fr.iprofessionnel.statut.bareme.DroitRetraite;
import fr.iprofessionnel.statut.bareme.Parametre;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From when a person may leave, by the law in force on a reference date. Ages are counted from date to date, by the
 * calendar: whoever is born on 31 August reaches an age of some years and six months on the last day of February.
 *
 * @param naissance day of birth
 * @param regle rule in force on the reference date; its age is known
 * @param regleAnterieure the rule that it took the place of, where the one in force is to be confirmed; null otherwise
 */
public record DepartLegal(LocalDate naissance, Valeur<DroitRetraite> regle, Valeur<DroitRetraite> regleAnterieure) {

    /**
     * The rule of a generation.
     *
     * @param au reference date: the law that counts is that of this day
     * @return empty where no rule is known for this birth on this day
     */
    public static Optional<DepartLegal> de(Bareme bareme, LocalDate naissance, LocalDate au) {
        List<Valeur<DroitRetraite>> regles = bareme.retraite(DroitRetraite.Categorie.SEDENTAIRE, naissance);
        Valeur<DroitRetraite> precedente = null;
        for (Valeur<DroitRetraite> regle : regles) {
            if (regle.vautLe(au) && regle.valeur().annees() != null) {
                return Optional.of(new DepartLegal(naissance, regle, regle.estAConfirmer() ? precedente : null));
            }
            precedente = regle;
        }
        return Optional.empty();
    }

    /** Day of the legal age. */
    public LocalDate date() {
        return date(regle, 0);
    }

    /** Quarters of insurance for the full rate. */
    public int trimestres() {
        return regle.valeur().trimestres();
    }

    /** Day of the legal age by the former rule; empty where the one in force is sure. */
    public Optional<LocalDate> autreDate() {
        return Optional.ofNullable(regleAnterieure).map(r -> date(r, 0));
    }

    /** Day when the legal age of the active category is reached: some years before. */
    LocalDate dateActive(Parametre reduction) {
        return date(regle, 12L * reduction.valeur().longValueExact());
    }

    private LocalDate date(Valeur<DroitRetraite> droit, long moisEnMoins) {
        DroitRetraite age = droit.valeur();
        return naissance.plusMonths(12L * age.annees() + age.mois() - moisEnMoins);
    }

    /**
     * Age limit: after this birthday nobody goes on working without leave.
     *
     * @return empty where no rule is known on this day
     */
    public static Optional<LocalDate> limiteAge(Bareme bareme, LocalDate naissance, LocalDate au) {
        return bareme.parametre(CodeParametre.LIMITE_AGE_ANNEES, au)
                .map(limite -> naissance.plusYears(limite.valeur().valeur().longValueExact()));
    }
}
