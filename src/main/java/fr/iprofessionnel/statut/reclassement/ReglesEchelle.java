package fr.iprofessionnel.statut.reclassement;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.avancement.TempsEchelon;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Duree;
import fr.iprofessionnel.statut.bareme.Equivalence;
import fr.iprofessionnel.statut.bareme.RepriseServices;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From a scale to another: the time that the present step takes by seniority, weighted, then run through the steps of the
 * new scale. Counted in years of 360 days and months of 30 days.
 *
 * <p>Source: décret 51-1423.
 */
public final class ReglesEchelle {

    private static final int JOURS_PAR_MOIS = 30;

    private final Bareme bareme;

    public ReglesEchelle(Bareme bareme) {
        this.bareme = bareme;
    }

    /**
     * A share of a length of time, in days, the fraction of a day left out.
     *
     * @return empty where no rule is known on that day
     */
    public Optional<Anciennete> reprise(RepriseServices.Code code, Anciennete services, LocalDate jour) {
        return bareme.repriseServices(code, jour).map(r -> reprise(r.valeur(), services));
    }

    private static Anciennete reprise(RepriseServices regle, Anciennete services) {
        if (regle.seuilAnnees() == null) {
            return part(services.jours(), regle.numerateur(), regle.denominateur());
        }
        int seuil = Anciennete.of(regle.seuilAnnees(), 0, 0).jours();
        Anciennete avant = part(Math.min(services.jours(), seuil), regle.numerateur(), regle.denominateur());
        return avant.plus(
                part(Math.max(0, services.jours() - seuil), regle.numerateurAuDela(), regle.denominateurAuDela()));
    }

    private static Anciennete part(int jours, int numerateur, int denominateur) {
        return new Anciennete((int) ((long) jours * numerateur / denominateur));
    }

    /**
     * A certifié who becomes agrégé.
     *
     * @param date day of the change, on which the seniority is counted
     * @return empty for another scale, where the table has no equivalent for the step, or without date of access
     */
    public Optional<Classement> versAgrege(SituationStatutaire situation, LocalDate date) {
        TempsEchelon temps = TempsEchelon.de(situation, date, bareme);
        if (situation.echelon().echelle() != Echelle.CERTIFIE || !temps.estConnu()) {
            return Optional.empty();
        }
        return theorique(situation.echelon(), date)
                .map(t -> t.plus(temps.le(date)))
                .flatMap(t -> reprise(RepriseServices.Code.CERTIFIE_AGREGE, t, date))
                .flatMap(t -> classer(t, date));
    }

    /** Time that leads to a step by seniority alone. */
    private Optional<Anciennete> theorique(Echelon echelon, LocalDate date) {
        if (echelon.grade() == Grade.CLASSE_NORMALE) {
            return jusqua(echelon.echelle(), echelon.rang(), date);
        }
        Optional<Valeur<Equivalence>> equivalence = bareme.equivalence(echelon, Echelle.AGREGE, date);
        return equivalence.flatMap(e -> jusqua(echelon.echelle(), e.valeur().rang(), date)
                .map(t -> t.plus(Anciennete.of(e.valeur().annees(), e.valeur().mois(), 0))));
    }

    private Optional<Anciennete> jusqua(Echelle echelle, String rang, LocalDate date) {
        int mois = 0;
        for (int avant = 1; avant < Integer.parseInt(rang); avant++) {
            Integer duree = duree(Echelon.of(echelle, Grade.CLASSE_NORMALE, Integer.toString(avant)), date);
            if (duree == null) {
                return Optional.empty();
            }
            mois += duree;
        }
        return Optional.of(new Anciennete(mois * JOURS_PAR_MOIS));
    }

    private Integer duree(Echelon echelon, LocalDate date) {
        return bareme.duree(echelon, date).map(Valeur::valeur).map(Duree::mois).orElse(null);
    }

    private Optional<Classement> classer(Anciennete temps, LocalDate date) {
        Echelon echelon = Echelon.of(Echelle.AGREGE, Grade.CLASSE_NORMALE, "1");
        Anciennete reste = temps;
        Integer duree = duree(echelon, date);
        while (duree != null && reste.jours() >= duree * JOURS_PAR_MOIS) {
            Optional<Echelon> suivant = bareme.suivant(echelon, date);
            if (suivant.isEmpty()) {
                break;
            }
            reste = reste.moins(new Anciennete(duree * JOURS_PAR_MOIS));
            echelon = suivant.get();
            duree = duree(echelon, date);
        }
        return Optional.of(new Classement(
                echelon, reste, date, bareme.indice(echelon, date).orElse(null), null, List.of()));
    }
}
