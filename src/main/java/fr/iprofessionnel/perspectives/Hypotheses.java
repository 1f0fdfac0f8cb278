package fr.iprofessionnel.perspectives;

import java.util.Set;

/**
 * What the reader supposes of the rest of the career. Nothing of it is written in the file.
 *
 * @param accelere whether accelerated advancement takes the person in the 6th and 8th steps
 * @param horsClasse year of the promotion to the "hors classe"; null for none
 * @param classeExceptionnelle year of the promotion to the exceptional class; null for none
 * @param disponibilite years away from 1 September on, during which seniority stops; 0 for none
 * @param quotite service in per cent of a full one
 */
public record Hypotheses(
        boolean accelere, Integer horsClasse, Integer classeExceptionnelle, int disponibilite, int quotite) {

    /** Part of a full service that can be asked for. */
    static final Set<Integer> QUOTITES = Set.of(50, 60, 70, 80, 90);

    /** Most years away that are tried. */
    static final int DISPONIBILITE_MAXIMALE = 3;

    /** By seniority alone. */
    public static final Hypotheses AUCUNE = new Hypotheses(false, null, null, 0, 100);

    /** From the parameters of an address: what is not understood is not supposed. */
    static Hypotheses lues(String accelere, String horsClasse, String classeExceptionnelle, String dispo, String part) {
        Integer annees = entier(dispo);
        Integer quotite = entier(part);
        return new Hypotheses(
                "oui".equals(accelere),
                annee(horsClasse),
                annee(classeExceptionnelle),
                annees == null || annees > DISPONIBILITE_MAXIMALE ? 0 : annees,
                quotite == null || !QUOTITES.contains(quotite) ? 100 : quotite);
    }

    private static Integer annee(String texte) {
        Integer annee = entier(texte);
        return annee == null || annee < 2000 || annee > 2100 ? null : annee;
    }

    private static Integer entier(String texte) {
        return texte != null && texte.matches("[0-9]{1,4}") ? Integer.valueOf(texte) : null;
    }
}
