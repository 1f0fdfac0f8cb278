/**
 * Who may be promoted, for those who manage files: the rules applied to all the files at a date, the answers kept with the
 * name of the set of tables that gave them, and the lists that managers read of them, each for their own files.
 *
 * <p>Entry points: {@link fr.iprofessionnel.promouvables.PromouvablesService} for the lists, {@link
 * fr.iprofessionnel.promouvables.CalculService} for the computations. Nothing here decides of a promotion, and no rule is
 * here: they are in {@code statut}, and a teacher reads the same answer in {@code perspectives}.
 */
package fr.iprofessionnel.promouvables;
