package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.avancement.RendezVous.Etat;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.RendezVousRegle;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * When the <i>rendez-vous de carrière</i> of a career take place.
 *
 * <p>Source: arrêté of 13 September 2017, articles 1 to 3: the seniority is that of the 31 August of the school year.
 */
public final class ReglesRendezVous {

    private final Bareme bareme;
    private final ReglesAvancement avancement;

    public ReglesRendezVous(Bareme bareme, ReglesAvancement avancement) {
        this.bareme = bareme;
        this.avancement = avancement;
    }

    /** Those of the scale, in order; empty where the rule says that it has none. */
    public List<RendezVous> pour(SituationStatutaire situation, LocalDate au) {
        List<Valeur<RendezVousRegle>> regles =
                bareme.rendezVous(situation.echelon().echelle(), au);
        if (regles.isEmpty()) {
            return List.of(
                    new RendezVous(situation, 0, null, Etat.INDETERMINE, null, null, null, null, List.of(), List.of()));
        }
        List<RendezVous> trouves = new ArrayList<>();
        Echelon echelon = situation.echelon();
        TempsEchelon temps = TempsEchelon.de(situation, au, bareme);
        for (Valeur<RendezVousRegle> regle : regles) {
            if (!regle.valeur().existe()) {
                continue;
            }
            while (echelon != null && precede(echelon, regle.valeur())) {
                Passage passage = avancement.passage(echelon, temps, au);
                echelon = passage.vers();
                temps = echelon == null ? temps : temps.apresPassage(passage.date(), situation, bareme);
            }
            trouves.add(rendezVous(situation, au, regle, echelon, temps));
        }
        return trouves;
    }

    private static boolean precede(Echelon echelon, RendezVousRegle regle) {
        return echelon.grade() == regle.grade() && rang(echelon) < regle.echelon();
    }

    private static int rang(Echelon echelon) {
        return Character.isDigit(echelon.rang().charAt(0)) ? Integer.parseInt(echelon.rang()) : 0;
    }

    /** Where a rendez-vous stands; the step is null when the way to it is not known. */
    private static RendezVous rendezVous(
            SituationStatutaire situation,
            LocalDate au,
            Valeur<RendezVousRegle> regle,
            Echelon echelon,
            TempsEchelon temps) {
        RendezVousRegle fenetre = regle.valeur();
        if (echelon != null && (echelon.grade() != fenetre.grade() || rang(echelon) > fenetre.echelon())) {
            return rendezVous(situation, regle, Etat.PASSE, null, null);
        }
        LocalDate debut = echelon == null ? null : temps.quand(fenetre.moisMin());
        LocalDate apres = echelon == null ? null : temps.quand(fenetre.moisMax());
        if (debut == null || apres == null || temps.estDouteuxAvant(debut)) {
            return rendezVous(situation, regle, Etat.INDETERMINE, null, null);
        }
        LocalDate fin = apres.minusDays(1);
        Integer annee = anneeScolaire(debut);
        if (LocalDate.of(annee, Month.AUGUST, 31).isAfter(fin)) {
            return rendezVous(situation, regle, Etat.PASSE, null, null);
        }
        int presente = anneeScolaire(au);
        Etat etat = annee == presente ? Etat.CETTE_ANNEE : annee < presente ? Etat.PASSE : Etat.A_VENIR;
        return rendezVous(situation, regle, etat, debut, fin);
    }

    /** Calendar year of the 31 August that ends the school year of this day. */
    private static int anneeScolaire(LocalDate jour) {
        return jour.getMonthValue() > Month.AUGUST.getValue() ? jour.getYear() + 1 : jour.getYear();
    }

    private static RendezVous rendezVous(
            SituationStatutaire situation, Valeur<RendezVousRegle> regle, Etat etat, LocalDate debut, LocalDate fin) {
        Donnee manque = situation.dateAccesEchelon() == null && situation.ancienneteConservee() == null
                ? Donnee.DATE_ACCES_ECHELON
                : Donnee.INTERRUPTIONS;
        return new RendezVous(
                situation,
                regle.valeur().rang(),
                regle.valeur().echelon().toString(),
                etat,
                debut == null ? null : (Integer) anneeScolaire(debut),
                debut,
                fin,
                regle,
                etat == Etat.INDETERMINE ? List.of(manque) : List.of(),
                List.of());
    }
}
