package fr.iprofessionnel.bench;

import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.ConstructionSituation;
import fr.iprofessionnel.statut.Contrat;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.EffetInterruption;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Interruption;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.ServiceAccompli;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Careers of every scale, grade and step of a day, drawn the same at each run: complete ones, and some that lack a datum. */
final class SituationsGenerees {

    private static final long GRAINE = 20_261_125;
    private static final int JOURS_DANS_L_ECHELON = 1_500;
    private static final int JOURS_DANS_L_ECHELLE = 9_000;
    private static final int SUR = 10;

    private final Random hasard = new Random(GRAINE);
    private final List<Echelon> echelons = new ArrayList<>();
    private final LocalDate au;

    SituationsGenerees(Bareme bareme, LocalDate au) {
        this.au = au;
        for (Echelle echelle : Echelle.values()) {
            for (Grade grade : Grade.values()) {
                bareme.echelons(echelle, grade).stream()
                        .filter(e -> bareme.indice(e, au).isPresent())
                        .sorted(Comparator.comparing(Echelon::toString))
                        .forEach(echelons::add);
            }
        }
    }

    List<SituationStatutaire> situations(int nombre) {
        List<SituationStatutaire> situations = new ArrayList<>(nombre);
        for (int i = 0; i < nombre; i++) {
            situations.add(situation(echelons.get(hasard.nextInt(echelons.size()))));
        }
        return situations;
    }

    private SituationStatutaire situation(Echelon echelon) {
        LocalDate acces = au.minusDays(hasard.nextInt(JOURS_DANS_L_ECHELON));
        LocalDate entree = acces.minusDays(hasard.nextInt(JOURS_DANS_L_ECHELLE));
        ConstructionSituation situation = SituationStatutaire.de(echelon)
                .depuis(hasard.nextInt(SUR) == 0 ? null : acces)
                .dansLEchelleDepuis(entree)
                .degre(Degre.de(echelon.echelle()))
                .neLe(entree.minusYears(24).minusDays(hasard.nextInt(JOURS_DANS_L_ECHELLE)))
                .contrat(Contrat.CONTRAT_DEFINITIF)
                .educationPhysique(hasard.nextInt(SUR) == 0)
                .sansInterruption()
                .service(new ServiceAccompli(new Periode(entree.minusYears(3), entree.minusDays(1)), true, null))
                .sansAppreciation();
        if (hasard.nextInt(SUR) == 0) {
            LocalDate depart = acces.minusDays(hasard.nextInt(JOURS_DANS_L_ECHELON));
            situation.interruption(
                    new Interruption(new Periode(depart, depart.plusYears(1)), EffetInterruption.SUSPEND, "absence"));
        }
        if (hasard.nextInt(SUR) > 2) {
            situation.appreciation(new AppreciationFinale(AppreciationFinale.Niveau.EXCELLENT, 3, entree.plusYears(1)));
        }
        return situation.faite();
    }
}
