package fr.iprofessionnel.statut;

import fr.iprofessionnel.statut.avancement.ProchainEchelon;
import fr.iprofessionnel.statut.avancement.ReglesAvancement;
import fr.iprofessionnel.statut.avancement.ReglesRendezVous;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.avancement.TempsEchelon;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.RepriseServices;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Divergence;
import fr.iprofessionnel.statut.projection.Projection;
import fr.iprofessionnel.statut.projection.ReglesProjection;
import fr.iprofessionnel.statut.projection.Scenario;
import fr.iprofessionnel.statut.promotion.Promotion;
import fr.iprofessionnel.statut.promotion.ReglesPromotion;
import fr.iprofessionnel.statut.reclassement.Classement;
import fr.iprofessionnel.statut.reclassement.ReglesEchelle;
import fr.iprofessionnel.statut.reclassement.ReglesReclassement;
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
    private final ReglesAvancement avancement;
    private final ReglesRendezVous rendezVous;
    private final ReglesReclassement reclassement;
    private final ReglesEchelle echelles;
    private final ReglesPromotion promotions;
    private final ReglesProjection projections;

    /** An engine over a set of tables. */
    public Moteur(Bareme bareme) {
        this.bareme = bareme;
        avancement = new ReglesAvancement(bareme);
        rendezVous = new ReglesRendezVous(bareme, avancement);
        reclassement = new ReglesReclassement(bareme, avancement);
        echelles = new ReglesEchelle(bareme);
        promotions = new ReglesPromotion(bareme, avancement, reclassement);
        projections = new ReglesProjection(bareme, avancement, promotions);
    }

    /** The tables it reads. */
    public Bareme bareme() {
        return bareme;
    }

    /** Everything at once. */
    public Bilan bilan(SituationStatutaire situation, LocalDate au) {
        return new Bilan(
                situation,
                au,
                bareme.empreinte(),
                constat(situation, au),
                avancement(situation, au),
                rendezVous(situation, au),
                promotions(situation, au),
                projection(situation, au, Scenario.ANCIENNETE));
    }

    /** Where the teacher stands. */
    public Constat constat(SituationStatutaire situation, LocalDate au) {
        Echelon echelon = situation.echelon();
        TempsEchelon temps = TempsEchelon.de(situation, au, bareme);
        Valeur<Integer> indice = bareme.indice(echelon, au).orElse(null);
        return new Constat(
                echelon,
                temps.estConnu() ? temps.le(au) : null,
                indice,
                indice == null
                        ? null
                        : bareme.traitementMensuelBrut(indice.valeur(), au).orElse(null),
                bareme.desaccord("grilles.csv", echelon, au)
                        .map(Divergence::de)
                        .map(List::of)
                        .orElse(List.of()));
    }

    /** Next step. */
    public ProchainEchelon avancement(SituationStatutaire situation, LocalDate au) {
        return avancement.prochain(situation, au);
    }

    /**
     * Appraisal meetings of the scale, in order; empty where the rule says that the scale has none. Where no rule is known
     * on that date, one of rank 0 and of state {@link RendezVous.Etat#INDETERMINE}.
     */
    public List<RendezVous> rendezVous(SituationStatutaire situation, LocalDate au) {
        return rendezVous.pour(situation, au);
    }

    /** Every promotion that concerns the scale on that date; accelerated advancement goes with the next step. */
    public List<Promotion> promotions(SituationStatutaire situation, LocalDate au) {
        return promotions.toutes(situation, au);
    }

    /** One promotion, whether or not it concerns the scale. */
    public Promotion promotion(CodePromotion code, SituationStatutaire situation, LocalDate au) {
        return promotions.une(code, situation, au);
    }

    /** One promotion, if the question has a meaning for this career on that date. */
    public Optional<Promotion> promotionPosee(CodePromotion code, SituationStatutaire situation, LocalDate au) {
        return promotions.posee(code, situation, au);
    }

    /** The rest of the career under a scenario. */
    public Projection projection(SituationStatutaire situation, LocalDate au, Scenario scenario) {
        return projections.projeter(situation, au, scenario);
    }

    /** The rest of the career under several scenarios, side by side. */
    public List<Projection> projections(SituationStatutaire situation, LocalDate au, List<Scenario> scenarios) {
        return scenarios.stream().map(s -> projection(situation, au, s)).toList();
    }

    /** The same career on a later day, if the steps come by seniority alone and nothing else changes. */
    public SituationStatutaire situationAu(SituationStatutaire situation, LocalDate au, LocalDate jour) {
        return avancement.situationAu(situation, au, jour);
    }

    /**
     * Where the new structure of careers of 1 September 2017 (PPCR) put a person.
     *
     * @param situation step held on 31 August 2017
     * @return empty where the table does not say, or the seniority is unknown
     */
    public Optional<Classement> ppcr(SituationStatutaire situation) {
        return reclassement.ppcr(situation);
    }

    /**
     * Where a certifié who becomes agrégé is put.
     *
     * @param date day of the change
     * @return empty where the tables do not say, or the seniority is unknown
     */
    public Optional<Classement> versAgrege(SituationStatutaire situation, LocalDate date) {
        return echelles.versAgrege(situation, date);
    }

    /**
     * How much of former services is taken up on entering a scale.
     *
     * @return empty where no rule is known on that day
     */
    public Optional<Anciennete> reprise(RepriseServices.Code code, Anciennete services, LocalDate jour) {
        return echelles.reprise(code, services, jour);
    }
}
