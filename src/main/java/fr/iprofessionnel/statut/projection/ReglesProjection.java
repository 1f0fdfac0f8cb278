package fr.iprofessionnel.statut.projection;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.avancement.Passage;
import fr.iprofessionnel.statut.avancement.ReglesAvancement;
import fr.iprofessionnel.statut.avancement.TempsEchelon;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.projection.EtapeCarriere.Motif;
import fr.iprofessionnel.statut.promotion.Promotion;
import fr.iprofessionnel.statut.promotion.ReglesPromotion;
import fr.iprofessionnel.statut.retraite.DepartLegal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rest of a career, step by step. */
public final class ReglesProjection {

    private static final String SIXIEME = "6";
    private static final String HUITIEME = "8";

    private final Bareme bareme;
    private final ReglesAvancement avancement;
    private final ReglesPromotion promotions;

    public ReglesProjection(Bareme bareme, ReglesAvancement avancement, ReglesPromotion promotions) {
        this.bareme = bareme;
        this.avancement = avancement;
        this.promotions = promotions;
    }

    /** Under a scenario. */
    public Projection projeter(SituationStatutaire situation, LocalDate au, Scenario scenario) {
        Chemin chemin = new Chemin(situation, au, scenario, retraite(situation, au));
        chemin.promouvoir(scenario.horsClasse(), Grade.HORS_CLASSE, CodePromotion.HORS_CLASSE, Motif.HORS_CLASSE);
        chemin.promouvoir(
                scenario.classeExceptionnelle(),
                Grade.CLASSE_EXCEPTIONNELLE,
                CodePromotion.CLASSE_EXCEPTIONNELLE,
                Motif.CLASSE_EXCEPTIONNELLE);
        chemin.avancerJusqua(null);
        return chemin.projection();
    }

    /**
     * Day of the legal age of retirement, by the rules of the reference date.
     *
     * @return null when the birth date or the rule is unknown
     */
    private LocalDate retraite(SituationStatutaire situation, LocalDate au) {
        return situation.dateNaissance() == null
                ? null
                : DepartLegal.de(bareme, situation.dateNaissance(), au)
                        .map(DepartLegal::date)
                        .orElse(null);
    }

    /** A career under way. */
    private final class Chemin {

        private final LocalDate au;
        private final Scenario scenario;
        private final LocalDate retraite;
        private final List<EtapeCarriere> etapes = new ArrayList<>();
        private SituationStatutaire situation;
        private LocalDate jour;
        private boolean irrealisable;

        private Chemin(SituationStatutaire situation, LocalDate au, Scenario scenario, LocalDate retraite) {
            this.situation = situation;
            this.au = au;
            this.jour = au;
            this.scenario = scenario;
            this.retraite = retraite;
            noter(au, situation.echelon(), Motif.SITUATION);
        }

        private void noter(LocalDate date, Echelon echelon, Motif motif) {
            Valeur<Integer> indice = bareme.indice(echelon, date).orElse(null);
            etapes.add(new EtapeCarriere(
                    date,
                    echelon,
                    indice,
                    indice == null
                            ? null
                            : bareme.traitementMensuelBrut(indice.valeur(), date)
                                    .orElse(null),
                    motif));
        }

        /** Passes every step until a day, this day included; until the end when it is null. */
        private void avancerJusqua(LocalDate limite) {
            while (true) {
                TempsEchelon temps = TempsEchelon.de(situation, au, bareme);
                Passage passage = avancement.passage(situation.echelon(), temps, au);
                if (passage.issue() != Passage.Issue.SUIVANT || temps.estDouteuxAvant(passage.date())) {
                    return;
                }
                LocalDate acceleree = acceleree(temps, passage);
                LocalDate date = acceleree == null ? passage.date() : acceleree;
                date = date.isBefore(jour) ? jour : date;
                if ((limite != null && date.isAfter(limite)) || apresRetraite(date)) {
                    return;
                }
                passer(passage.vers(), date, Anciennete.NULLE, acceleree == null ? Motif.ANCIENNETE : Motif.ACCELERE);
            }
        }

        private boolean apresRetraite(LocalDate date) {
            return retraite != null && !date.isBefore(retraite);
        }

        /** Day of accelerated advancement; null when the scenario has none for this step, or when it is past. */
        private LocalDate acceleree(TempsEchelon temps, Passage passage) {
            String rang = situation.echelon().rang();
            boolean supposee = (scenario.accelereSixieme() && rang.equals(SIXIEME))
                    || (scenario.accelereHuitieme() && rang.equals(HUITIEME));
            Integer mois = passage.duree().valeur().moisAccelere();
            LocalDate date = supposee && mois != null ? temps.quand(mois) : null;
            return date == null || date.isBefore(au) ? null : date;
        }

        private void passer(Echelon vers, LocalDate date, Anciennete conservee, Motif motif) {
            situation = situation.dans(vers, date, conservee);
            jour = date;
            noter(date, vers, motif);
        }

        /** Promotion on 1 September of that year, if it is possible. */
        private void promouvoir(Integer annee, Grade grade, CodePromotion code, Motif motif) {
            if (annee == null) {
                return;
            }
            LocalDate veille = LocalDate.of(annee, 8, 31);
            if (veille.isBefore(jour) || apresRetraite(veille)) {
                irrealisable = true;
                return;
            }
            avancerJusqua(veille);
            Promotion promotion = promotions.une(code, situation, veille);
            if (promotion.reclassement() == null
                    || promotion.reclassement().echelon().grade() != grade) {
                irrealisable = true;
                return;
            }
            passer(
                    promotion.reclassement().echelon(),
                    promotion.reclassement().date(),
                    promotion.reclassement().anciennete(),
                    motif);
        }

        private Projection projection() {
            List<Donnee> manque = new ArrayList<>();
            if (situation.dateAccesEchelon() == null && situation.ancienneteConservee() == null) {
                manque.add(Donnee.DATE_ACCES_ECHELON);
            }
            if (situation.dateNaissance() == null) {
                manque.add(Donnee.DATE_NAISSANCE);
            }
            if (retraite != null && retraite.isAfter(au)) {
                noter(retraite, situation.echelon(), Motif.RETRAITE);
            }
            return new Projection(scenario, List.copyOf(etapes), retraite, irrealisable, List.copyOf(manque));
        }
    }
}
