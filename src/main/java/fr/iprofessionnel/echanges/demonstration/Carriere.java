package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Duree;
import fr.iprofessionnel.statut.bareme.Reclassement;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps of a career, day by day, from the dated tables: durations of each step, accelerated ones for some, the
 * reclassification of 1 September 2017, promotions to the next grade.
 */
final class Carriere {

    private static final LocalDate PPCR = LocalDate.of(2017, 9, 1);
    private static final LocalDate PREMIERE_HORS_CLASSE = LocalDate.of(2018, 9, 1);
    private static final int LONGUEUR_MAXIMALE = 40;

    private final Bareme bareme = Bareme.courant();
    private final Tirage tirage;
    private final LocalDate fin;
    private final List<Etape> etapes = new ArrayList<>();

    private Carriere(Tirage tirage, LocalDate fin) {
        this.tirage = tirage;
        this.fin = fin;
    }

    /**
     * A step.
     *
     * @param acces how it was reached
     * @param conservee seniority kept
     */
    record Etape(Echelon echelon, LocalDate du, String acces, Anciennete conservee) {}

    /**
     * The career of somebody.
     *
     * @param rang step of the first day: above 1, earlier services were taken over
     * @param debut first day
     * @param fin last day for which steps are wanted
     */
    static List<Etape> depuis(Tirage tirage, Echelle echelle, int rang, LocalDate debut, LocalDate fin) {
        Carriere carriere = new Carriere(tirage, fin);
        Grade premier = Bareme.courant().connaitGrade(echelle, Grade.CLASSE_NORMALE)
                ? Grade.CLASSE_NORMALE
                : Grade.CLASSE_UNIQUE;
        carriere.ajouter(Echelon.of(echelle, premier, Integer.toString(rang)), debut, "NOMINATION", Anciennete.NULLE);
        while (carriere.avancer() && carriere.etapes.size() < LONGUEUR_MAXIMALE) {
            // Each turn adds a step.
        }
        return carriere.etapes;
    }

    private void ajouter(Echelon echelon, LocalDate du, String acces, Anciennete conservee) {
        etapes.add(new Etape(echelon, du, acces, conservee));
    }

    private Etape derniere() {
        return etapes.get(etapes.size() - 1);
    }

    /** Adds the next step, if there is one before the end. */
    private boolean avancer() {
        Etape etape = derniere();
        LocalDate acquis = etape.conservee().avant(etape.du());
        Optional<LocalDate> suivant = prochainEchelon(etape, acquis);
        Optional<LocalDate> promotion = promotion(etape, acquis, suivant);
        if (etape.du().isBefore(PPCR)
                && !PPCR.isAfter(fin)
                && suivant.map(PPCR::isBefore).orElse(true)) {
            return reclasser(etape, acquis);
        }
        if (promotion.isPresent()) {
            return promouvoir(etape, acquis, promotion.get());
        }
        if (suivant.isEmpty() || suivant.get().isAfter(fin)) {
            return false;
        }
        Duree duree = duree(etape).orElseThrow();
        boolean accelere = suivant.get().isBefore(acquis.plusMonths(duree.mois()));
        String acces = !accelere ? "ANCIENNETE" : suivant.get().isBefore(PPCR) ? "GRAND_CHOIX" : "ACCELERE";
        ajouter(suivant(etape.echelon(), suivant.get()), suivant.get(), acces, Anciennete.NULLE);
        return true;
    }

    private Optional<Duree> duree(Etape etape) {
        return bareme.duree(etape.echelon(), etape.du()).map(Valeur::valeur).filter(d -> d.mois() != null);
    }

    private Optional<LocalDate> prochainEchelon(Etape etape, LocalDate acquis) {
        return duree(etape).map(d -> {
            boolean accelere = d.moisAccelere() != null && tirage.chance(30);
            return max(
                    acquis.plusMonths(accelere ? d.moisAccelere() : d.mois()),
                    etape.du().plusDays(1));
        });
    }

    /** Some are promoted, on a first of September, once the seniority needed is there. */
    private Optional<LocalDate> promotion(Etape etape, LocalDate acquis, Optional<LocalDate> suivant) {
        boolean horsClasse = etape.echelon().grade() == Grade.HORS_CLASSE;
        LocalDate limite = min(suivant.orElse(fin), fin);
        LocalDate rentree = rentreeApres(max(etape.du(), PREMIERE_HORS_CLASSE.minusDays(1)));
        while (!rentree.isAfter(limite)) {
            int mois = (int) ChronoUnit.MONTHS.between(acquis, rentree);
            boolean prevue = bareme.reclassement(Reclassement.Operation.PROMOTION, etape.echelon(), mois, rentree)
                    .isPresent();
            if (prevue && tirage.chance(horsClasse ? 6 : 20)) {
                return Optional.of(rentree);
            }
            rentree = rentree.plusYears(1);
        }
        return Optional.empty();
    }

    private boolean promouvoir(Etape etape, LocalDate acquis, LocalDate le) {
        int mois = (int) ChronoUnit.MONTHS.between(acquis, le);
        Reclassement cible = bareme.reclassement(Reclassement.Operation.PROMOTION, etape.echelon(), mois, le)
                .orElseThrow()
                .valeur();
        ajouter(
                existant(etape.echelon().echelle(), cible.grade(), cible.rang(), le),
                le,
                "PROMOTION",
                cible.ancienneteConservee() ? Anciennete.entre(acquis, le) : Anciennete.NULLE);
        return true;
    }

    /** In the normal class the step is kept with its seniority, or the next one is reached when the new time is over. */
    private boolean reclasser(Etape etape, LocalDate acquis) {
        Echelon echelon = etape.echelon();
        Anciennete acquise = Anciennete.entre(acquis, PPCR);
        Integer duree = bareme.duree(echelon, PPCR).map(v -> v.valeur().mois()).orElse(null);
        if (duree != null && acquise.compareTo(Anciennete.of(0, 0, 30 * duree)) >= 0) {
            echelon = suivant(echelon, PPCR);
            acquise = Anciennete.NULLE;
        }
        ajouter(echelon, PPCR, "RECLASSEMENT", acquise);
        return true;
    }

    /** The next step; before the first grid that is known, the number above. */
    private Echelon suivant(Echelon echelon, LocalDate le) {
        return bareme.suivant(echelon, le)
                .orElseGet(() -> Echelon.of(
                        echelon.echelle(), echelon.grade(), Integer.toString(Integer.parseInt(echelon.rang()) + 1)));
    }

    private Echelon existant(Echelle echelle, Grade grade, String rang, LocalDate le) {
        return bareme.auRang(echelle, grade, rang, le).orElseGet(() -> Echelon.of(echelle, grade, rang));
    }

    private static LocalDate rentreeApres(LocalDate jour) {
        LocalDate rentree = LocalDate.of(jour.getYear(), 9, 1);
        return rentree.isAfter(jour) ? rentree : rentree.plusYears(1);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
