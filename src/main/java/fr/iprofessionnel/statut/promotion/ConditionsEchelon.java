package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.avancement.ReglesAvancement;
import fr.iprofessionnel.statut.avancement.TempsEchelon;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.ConditionPromotion;
import fr.iprofessionnel.statut.explication.Condition;
import fr.iprofessionnel.statut.explication.Critere;
import fr.iprofessionnel.statut.explication.Grandeur;
import java.time.LocalDate;
import java.util.List;

/** What a promotion asks of the step and of the seniority in it. */
final class ConditionsEchelon {

    private final Bareme bareme;
    private final Ouverture ouverture;

    ConditionsEchelon(Bareme bareme, ReglesAvancement avancement) {
        this.bareme = bareme;
        this.ouverture = new Ouverture(bareme, avancement);
    }

    /** Adds the conditions; the grade must be the one of the rule. */
    void ajouter(List<Condition> conditions, SituationStatutaire situation, LocalDate au, ConditionPromotion regle) {
        if (regle.echelonMin() == null) {
            return;
        }
        TempsEchelon temps = TempsEchelon.de(situation, au, bareme);
        int rang = Ouverture.rang(situation.echelon());
        boolean trop = regle.echelonMax() != null && rang > regle.echelonMax();
        conditions.add(new Condition(
                Critere.ECHELON,
                Verdict.de(rang >= regle.echelonMin() && !trop),
                Grandeur.echelon(regle.echelonMin().toString()),
                Grandeur.echelon(situation.echelon().rang()),
                trop ? null : ouverture.echelon(situation, temps, regle, au),
                regle.texte()));
        if (regle.moisMin() != null && regle.moisMin() > 0) {
            conditions.add(anciennete(situation, au, regle, temps, rang, trop));
        }
    }

    private Condition anciennete(
            SituationStatutaire situation,
            LocalDate au,
            ConditionPromotion regle,
            TempsEchelon temps,
            int rang,
            boolean trop) {
        boolean tard = rang == regle.echelonMin() && estTropTard(temps, regle, au);
        LocalDate depuis = trop || tard ? null : ouverture.anciennete(situation, temps, regle, au);
        return new Condition(
                Critere.ANCIENNETE_ECHELON,
                verdict(situation, au, regle, temps, rang, depuis),
                Grandeur.mois(regle.moisMin()),
                temps.estConnu() ? Grandeur.anciennete(temps(situation, temps, au)) : null,
                depuis,
                regle.texte());
    }

    private Verdict verdict(
            SituationStatutaire situation,
            LocalDate au,
            ConditionPromotion regle,
            TempsEchelon temps,
            int rang,
            LocalDate depuis) {
        if (rang < regle.echelonMin()) {
            return Verdict.NON;
        }
        if (rang > regle.echelonMin()) {
            return Verdict.de(
                    regle.echelonSansCondition() == null
                            ? regle.echelonMax() == null
                            : rang >= regle.echelonSansCondition());
        }
        if (!temps.estConnu()) {
            boolean assez = ouverture.moisDeChevrons(situation.echelon(), au) >= regle.moisMin();
            return assez ? Verdict.OUI : Verdict.INDETERMINE;
        }
        if (depuis == null || depuis.isAfter(au)) {
            return Verdict.NON;
        }
        if (temps.estDouteuxAvant(au)) {
            return Verdict.INDETERMINE;
        }
        return Verdict.OUI;
    }

    private static boolean estTropTard(TempsEchelon temps, ConditionPromotion regle, LocalDate au) {
        LocalDate limite = regle.moisMax() == null ? null : temps.quand(regle.moisMax());
        return limite != null && !limite.isAfter(au);
    }

    /** Seniority in the step, its former chevrons included. */
    private Anciennete temps(SituationStatutaire situation, TempsEchelon temps, LocalDate au) {
        return temps.le(au).plus(Anciennete.of(0, ouverture.moisDeChevrons(situation.echelon(), au), 0));
    }
}
