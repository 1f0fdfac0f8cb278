package fr.iprofessionnel.statut;

import fr.iprofessionnel.statut.avancement.ProchainEchelon;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.projection.Projection;
import fr.iprofessionnel.statut.projection.Scenario;
import fr.iprofessionnel.statut.promotion.CodePromotion;
import fr.iprofessionnel.statut.promotion.Promotion;
import fr.iprofessionnel.statut.reclassement.Classement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of the statute applied to a career. Immutable; one instance serves everybody.
 *
 * <p>Every question is asked at a reference date: that on which the conditions are looked at. A campaign gives the 31 August
 * of its year.
 */
public final class Moteur {

    private final Bareme bareme;

    /** An engine over a set of tables. */
    public Moteur(Bareme bareme) {
        this.bareme = bareme;
    }

    /** Everything at once. */
    public Bilan bilan(SituationStatutaire situation, LocalDate au) {
        throw new UnsupportedOperationException();
    }

    /** Where the teacher stands. */
    public Constat constat(SituationStatutaire situation, LocalDate au) {
        throw new UnsupportedOperationException();
    }

    /** Next step. */
    public ProchainEchelon avancement(SituationStatutaire situation, LocalDate au) {
        throw new UnsupportedOperationException();
    }

    /** Appraisal meetings of the scale, in order; empty where the scale has none. */
    public List<RendezVous> rendezVous(SituationStatutaire situation, LocalDate au) {
        throw new UnsupportedOperationException();
    }

    /** Every promotion that concerns the scale on that date. */
    public List<Promotion> promotions(SituationStatutaire situation, LocalDate au) {
        throw new UnsupportedOperationException();
    }

    /** One promotion, whether or not it concerns the scale. */
    public Promotion promotion(CodePromotion code, SituationStatutaire situation, LocalDate au) {
        throw new UnsupportedOperationException();
    }

    /** The rest of the career under a scenario. */
    public Projection projection(SituationStatutaire situation, LocalDate au, Scenario scenario) {
        throw new UnsupportedOperationException();
    }

    /** The rest of the career under several scenarios, side by side. */
    public List<Projection> projections(SituationStatutaire situation, LocalDate au, List<Scenario> scenarios) {
        return scenarios.stream().map(s -> projection(situation, au, s)).toList();
    }

    /** The same career on a later day, if the steps come by seniority alone and nothing else changes. */
    public SituationStatutaire situationAu(SituationStatutaire situation, LocalDate au, LocalDate jour) {
        throw new UnsupportedOperationException();
    }

    /**
     * Where the new structure of careers of 1 September 2017 (PPCR) put a person.
     *
     * @param situation step held on 31 August 2017
     * @return empty where the table does not say, or the seniority is unknown
     */
    public Optional<Classement> ppcr(SituationStatutaire situation) {
        throw new UnsupportedOperationException();
    }

    /**
     * Where a certifié who becomes agrégé is put.
     *
     * @param date day of the change
     * @return empty where the tables do not say, or the seniority is unknown
     */
    public Optional<Classement> versAgrege(SituationStatutaire situation, LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
