package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.avancement.Passage;
import fr.iprofessionnel.statut.avancement.ReglesAvancement;
import fr.iprofessionnel.statut.avancement.TempsEchelon;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.ConditionPromotion;
import java.time.LocalDate;

/** When the steps that come by seniority alone reach what a promotion asks of step and seniority. */
final class Ouverture {

    private final Bareme bareme;
    private final ReglesAvancement avancement;

    Ouverture(Bareme bareme, ReglesAvancement avancement) {
        this.bareme = bareme;
        this.avancement = avancement;
    }

    /** Number of a step; a special step stands above the numbered ones. */
    static int rang(Echelon echelon) {
        return Character.isDigit(echelon.rang().charAt(0)) ? Integer.parseInt(echelon.rang()) : Integer.MAX_VALUE;
    }

    /**
     * First day when the step is high enough.
     *
     * @return null when never by time alone, or unknown
     */
    LocalDate echelon(SituationStatutaire situation, TempsEchelon temps, ConditionPromotion regle, LocalDate au) {
        return parcourir(situation, temps, regle.echelonMin(), au).acces();
    }

    /**
     * First day when the step is high enough, with seniority enough in it.
     *
     * @return null when never by time alone, or unknown
     */
    LocalDate anciennete(SituationStatutaire situation, TempsEchelon temps, ConditionPromotion regle, LocalDate au) {
        Atteint atteint = parcourir(situation, temps, regle.echelonMin(), au);
        if (atteint.temps == null || atteint.rang > regle.echelonMin()) {
            return atteint.acces();
        }
        LocalDate dedans = moisAtteints(atteint, regle.moisMin());
        if (regle.echelonSansCondition() == null) {
            return dedans;
        }
        LocalDate auDela =
                parcourir(situation, temps, regle.echelonSansCondition(), au).acces();
        return dedans == null || (auDela != null && auDela.isBefore(dedans)) ? auDela : dedans;
    }

    /** Chevrons count as time in their step. */
    private LocalDate moisAtteints(Atteint atteint, int mois) {
        return atteint.temps.quand(Math.max(0, mois - atteint.moisDeChevrons));
    }

    /** A step reached, with the time in it; null when the way to it is not known. */
    private record Atteint(int rang, TempsEchelon temps, int moisDeChevrons) {

        LocalDate acces() {
            return temps == null ? null : temps.acces();
        }
    }

    private Atteint parcourir(SituationStatutaire situation, TempsEchelon depart, int rangVoulu, LocalDate au) {
        Echelon echelon = situation.echelon();
        TempsEchelon temps = depart;
        while (rang(echelon) < rangVoulu) {
            Passage passage = avancement.passage(echelon, temps, au);
            if (passage.issue() != Passage.Issue.SUIVANT || temps.estDouteuxAvant(passage.date())) {
                return new Atteint(rang(echelon), null, 0);
            }
            echelon = passage.vers();
            temps = temps.apresPassage(passage.date(), situation, bareme);
        }
        return new Atteint(rang(echelon), temps.estConnu() ? temps : null, moisDeChevrons(echelon, au));
    }

    /** Months that the chevrons before this one take. */
    int moisDeChevrons(Echelon echelon, LocalDate au) {
        if (echelon.chevron() == null) {
            return 0;
        }
        int mois = 0;
        int numero = Integer.parseInt(echelon.chevron().substring(1));
        String lettre = echelon.chevron().substring(0, 1);
        for (int avant = 1; avant < numero; avant++) {
            Echelon chevron = new Echelon(echelon.echelle(), echelon.grade(), echelon.rang(), lettre + avant);
            mois += bareme.duree(chevron, au).map(d -> d.valeur().mois()).orElse(0);
        }
        return mois;
    }
}
