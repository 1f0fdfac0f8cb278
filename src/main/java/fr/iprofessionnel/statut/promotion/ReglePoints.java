package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.avancement.TempsEchelon;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.util.List;

/**
 * Points of the "hors classe": appreciation, and whole years in the step. The two degrees have their own tables.
 *
 * <p>Source: note MENF2407591N of 29 March 2024.
 */
final class ReglePoints {

    private static final int TROISIEME = 3;

    private final Bareme bareme;

    ReglePoints(Bareme bareme) {
        this.bareme = bareme;
    }

    /** Null where no table is known on that day. */
    Points horsClasse(SituationStatutaire situation, LocalDate au) {
        int degre = situation.echelon().echelle().degre();
        if (bareme.pointsAppreciation(degre, "EXCELLENT", au).isEmpty()) {
            return null;
        }
        Points.Ligne appreciation = appreciation(situation, degre, au);
        Points.Ligne anciennete = anciennete(situation, degre, au);
        Integer total = appreciation.points() == null || anciennete.points() == null
                ? null
                : (Integer)
                        (appreciation.points().valeur() + anciennete.points().valeur());
        return new Points(total, List.of(appreciation, anciennete));
    }

    /**
     * Points of the exceptional class until 2023: the source gives those of the appreciation, and points for each year
     * without saying of which seniority: that line, and so the total, stay unknown.
     */
    Points viviers(SituationStatutaire situation, LocalDate au) {
        AppreciationFinale retenue = retenue(situation);
        Valeur<Integer> points = retenue == null
                ? null
                : bareme.pointsClasseExceptionnelle(retenue.niveau().name(), au).orElse(null);
        return new Points(
                null, List.of(new Points.Ligne(libelle(retenue), points), new Points.Ligne("Ancienneté", null)));
    }

    private static String libelle(AppreciationFinale retenue) {
        return "Appréciation" + (retenue == null ? "" : " : " + retenue.niveau().libelle());
    }

    private Points.Ligne appreciation(SituationStatutaire situation, int degre, LocalDate au) {
        AppreciationFinale retenue = retenue(situation);
        Valeur<Integer> points = retenue == null
                ? null
                : bareme.pointsAppreciation(degre, retenue.niveau().name(), au).orElse(null);
        return new Points.Ligne(
                "Appréciation"
                        + (retenue == null ? "" : " : " + retenue.niveau().libelle()),
                points);
    }

    /** The third rendez-vous, else what the authority gave in its place; the latest of them. */
    private static AppreciationFinale retenue(SituationStatutaire situation) {
        AppreciationFinale retenue = null;
        if (situation.appreciations() != null) {
            for (AppreciationFinale candidate : situation.appreciations()) {
                boolean compte = candidate.rang() == null || candidate.rang() == TROISIEME;
                if (compte && (retenue == null || passeDevant(candidate, retenue))) {
                    retenue = candidate;
                }
            }
        }
        return retenue;
    }

    private static boolean passeDevant(AppreciationFinale une, AppreciationFinale autre) {
        if ((une.rang() == null) != (autre.rang() == null)) {
            return une.rang() != null;
        }
        return une.date() != null && (autre.date() == null || une.date().isAfter(autre.date()));
    }

    private Points.Ligne anciennete(SituationStatutaire situation, int degre, LocalDate au) {
        int rang = Ouverture.rang(situation.echelon());
        TempsEchelon temps = TempsEchelon.de(situation, au, bareme);
        if (!temps.estConnu()) {
            return new Points.Ligne("Ancienneté", null);
        }
        int annees = temps.mois(au) / 12;
        return new Points.Ligne(
                "Ancienneté : " + rang + " + " + annees,
                bareme.pointsAnciennete(degre, rang, annees, au).orElse(null));
    }
}
