package fr.iprofessionnel.statut.contingent;

import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodeParametre;
import fr.iprofessionnel.statut.bareme.Parametre;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The shares that the statute itself fixes; ratios that a decision fixes each year are not here. */
public enum Part {
    /** Of those eligible in a step. */
    AVANCEMENT_ACCELERE(CodeParametre.AVANCEMENT_ACCELERE_TAUX),
    /** Of the promotions to the exceptional class. */
    VIVIER_1(CodeParametre.VIVIER_1_PART),
    /** Of the promotions to the exceptional class. */
    VIVIER_2(CodeParametre.VIVIER_2_PART),
    /** Of the people of the scale. */
    CLASSE_EXCEPTIONNELLE(CodeParametre.CLASSE_EXCEPTIONNELLE_PLAFOND),
    /** Of the people of the exceptional class. */
    ECHELON_SPECIAL(CodeParametre.ECHELON_SPECIAL_PART),
    /** Of the places open by a list of aptitude: how many names it may have. */
    LISTE_APTITUDE(CodeParametre.LISTE_APTITUDE_PLAFOND);

    private final CodeParametre code;

    Part(CodeParametre code) {
        this.code = code;
    }

    /** The share on a day, in %; empty where no rule is known. */
    public Optional<Valeur<Parametre>> taux(Bareme bareme, LocalDate jour) {
        return bareme.parametre(code, jour);
    }

    /**
     * What the share makes of a number.
     *
     * @param effectif the number it is a share of
     * @param report what the former year left
     * @return empty where no rule is known on this day
     */
    public Optional<Contingent> de(Bareme bareme, int effectif, BigDecimal report, LocalDate jour) {
        return taux(bareme, jour)
                .map(t -> Contingent.calculer(effectif, t.valeur().valeur(), report));
    }
}
