package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.avancement.ReglesAvancement;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.ConditionPromotion;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Condition;
import fr.iprofessionnel.statut.explication.Critere;
import fr.iprofessionnel.statut.explication.Divergence;
import fr.iprofessionnel.statut.explication.Grandeur;
import fr.iprofessionnel.statut.promotion.Promotion.Motif;
import fr.iprofessionnel.statut.reclassement.Classement;
import fr.iprofessionnel.statut.reclassement.ReglesReclassement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a person can be promoted: the rule of the day, its conditions, and what follows. */
public final class ReglesPromotion {

    private final Bareme bareme;
    private final ReglesReclassement reclassement;
    private final ConditionsEchelon echelon;
    private final ReglePoints points;
    private final Portee portee;

    public ReglesPromotion(Bareme bareme, ReglesAvancement avancement, ReglesReclassement reclassement) {
        this.bareme = bareme;
        this.reclassement = reclassement;
        this.echelon = new ConditionsEchelon(bareme, avancement);
        this.points = new ReglePoints(bareme);
        this.portee = new Portee(bareme);
    }

    /** Every promotion that concerns the scale on that date, in the order of the codes. */
    public List<Promotion> toutes(SituationStatutaire situation, LocalDate au) {
        List<Promotion> promotions = new ArrayList<>();
        for (CodePromotion code : portee.codes(situation.echelon().echelle(), au)) {
            promotions.add(une(code, situation, au));
        }
        return promotions;
    }

    /** One promotion, if the question has a meaning for this career on that date. */
    public Optional<Promotion> posee(CodePromotion code, SituationStatutaire situation, LocalDate au) {
        return portee.concerne(code, situation.echelon().echelle(), au)
                ? Optional.of(une(code, situation, au)).filter(Promotion::estPosee)
                : Optional.empty();
    }

    /** One promotion, whether or not it concerns the scale. */
    public Promotion une(CodePromotion code, SituationStatutaire situation, LocalDate au) {
        Echelle echelle = situation.echelon().echelle();
        Grade origine = portee.gradeOrigine(code, echelle);
        Optional<Valeur<ConditionPromotion>> regle = bareme.condition(code, echelle, origine, au);
        if (regle.isEmpty()) {
            return sansRegle(code, situation, au, portee.motif(code, echelle, au));
        }
        List<Condition> conditions = new ArrayList<>(6);
        if (origine != null) {
            conditions.add(grade(situation, origine, regle.get().valeur()));
        }
        if (origine == null || situation.echelon().grade() == origine) {
            echelon.ajouter(conditions, situation, au, regle.get().valeur());
            ConditionsParcours.ajouter(conditions, situation, au, regle.get().valeur());
        }
        return conclure(code, situation, au, regle.get(), conditions);
    }

    private static Promotion sansRegle(CodePromotion code, SituationStatutaire situation, LocalDate au, Motif motif) {
        return new Promotion(
                code,
                situation,
                au,
                motif == Motif.REGLE_INCONNUE ? Verdict.INDETERMINE : Verdict.NON,
                motif,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Condition grade(SituationStatutaire situation, Grade origine, ConditionPromotion regle) {
        return new Condition(
                Critere.GRADE,
                Verdict.de(situation.echelon().grade() == origine),
                Grandeur.texte(origine.libelle()),
                Grandeur.texte(situation.echelon().grade().libelle()),
                null,
                regle.texte());
    }

    private Promotion conclure(
            CodePromotion code,
            SituationStatutaire situation,
            LocalDate au,
            Valeur<ConditionPromotion> regle,
            List<Condition> conditions) {
        Verdict verdict = Verdict.OUI;
        for (Condition condition : conditions) {
            verdict = verdict.et(condition.verdict());
        }
        Classement classement = verdict.estOui() && portee.changeDeGrade(code)
                ? reclassement.promotion(situation, au, regle.valeur().gradeCible())
                : null;
        List<Divergence> divergences = classement == null ? List.of() : classement.divergences();
        return new Promotion(
                code,
                situation,
                au,
                verdict,
                Motif.CONDITIONS,
                ouverture(conditions, regle),
                List.copyOf(conditions),
                verdict.estOui() ? points(code, situation, au) : null,
                classement,
                regle,
                divergences,
                verdict == Verdict.INDETERMINE ? manquantes(conditions) : List.of());
    }

    private Points points(CodePromotion code, SituationStatutaire situation, LocalDate au) {
        return switch (code) {
            case HORS_CLASSE -> points.horsClasse(situation, au);
            case CLASSE_EXCEPTIONNELLE_VIVIER_1, CLASSE_EXCEPTIONNELLE_VIVIER_2 -> points.viviers(situation, au);
            default -> null;
        };
    }

    /**
     * The last of the days when each condition is met; null when one of them is not met by time alone, when the day is not
     * known, or when the rule has ended by then.
     */
    private static LocalDate ouverture(List<Condition> conditions, Valeur<ConditionPromotion> regle) {
        LocalDate jour = null;
        for (Condition condition : conditions) {
            boolean ouverte =
                    condition.verdict().estOui() && !condition.critere().tientAuTemps();
            if (condition.depuis() == null && !ouverte) {
                return null;
            }
            jour = plusTard(jour, condition.depuis());
        }
        jour = jour == null ? null : plusTard(jour, regle.du());
        return regle.au() != null && jour != null && jour.isAfter(regle.au()) ? null : jour;
    }

    private static LocalDate plusTard(LocalDate un, LocalDate autre) {
        return un == null || (autre != null && autre.isAfter(un)) ? autre : un;
    }

    private static List<Donnee> manquantes(List<Condition> conditions) {
        List<Donnee> manquantes = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition.verdict() == Verdict.INDETERMINE && !manquantes.contains(donnee(condition))) {
                manquantes.add(donnee(condition));
            }
        }
        return manquantes;
    }

    /** The datum to complete: the seniority may also be unknown because of an interruption. */
    private static Donnee donnee(Condition condition) {
        boolean interrompue = condition.critere() == Critere.ANCIENNETE_ECHELON && condition.constate() != null;
        return interrompue ? Donnee.INTERRUPTIONS : condition.critere().donnee();
    }
}
