package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.statut.bareme.CodePromotion;

/**
 * How many files get another answer from another set of tables.
 *
 * @param code promotion
 * @param avant answer of the set in force; {@value #AUCUNE} where the promotion does not concern the file
 * @param apres answer of the other set, in the same way
 * @param nombre files
 */
public record Ecart(CodePromotion code, String avant, String apres, int nombre) {

    /** Where a promotion does not concern a file. */
    public static final String AUCUNE = "AUCUNE";
}
