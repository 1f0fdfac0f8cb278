package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Diplome;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.EffetInterruption;
import fr.iprofessionnel.statut.FonctionExercee;
import fr.iprofessionnel.statut.Interruption;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.ServiceAccompli;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.ConditionPromotion;
import fr.iprofessionnel.statut.explication.Condition;
import fr.iprofessionnel.statut.explication.Critere;
import fr.iprofessionnel.statut.explication.Grandeur;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a promotion asks of the rest of a career: activity, functions, services, age, contract, subject, degrees. */
final class ConditionsParcours {

    private static final Grandeur OUI = Grandeur.ouiNon(true);

    private final SituationStatutaire situation;
    private final LocalDate au;
    private final ConditionPromotion regle;
    private final List<Condition> conditions;

    private ConditionsParcours(
            SituationStatutaire situation, LocalDate au, ConditionPromotion regle, List<Condition> conditions) {
        this.situation = situation;
        this.au = au;
        this.regle = regle;
        this.conditions = conditions;
    }

    /** Adds those of the rule. */
    static void ajouter(
            List<Condition> conditions, SituationStatutaire situation, LocalDate au, ConditionPromotion regle) {
        ConditionsParcours parcours = new ConditionsParcours(situation, au, regle, conditions);
        if (regle.code().estDeGrade() || regle.code() == CodePromotion.LISTE_APTITUDE_PE) {
            parcours.activite();
        }
        if (regle.anneesFonctionsMin() != null) {
            parcours.fonctions();
        }
        if (regle.candidature() && regle.code() == CodePromotion.CLASSE_EXCEPTIONNELLE_VIVIER_1) {
            parcours.simple(Critere.CANDIDATURE, situation.candidature(), true);
        }
        if (regle.contratDefinitif()) {
            parcours.contrat();
        }
        if (regle.ageMin() != null) {
            parcours.age();
        }
        if (regle.anneesServicesMin() != null) {
            parcours.services(Critere.SERVICES, regle.anneesServicesMin());
        }
        if (regle.anneesDansEchelleMin() != null) {
            parcours.services(Critere.SERVICES_ECHELLE, regle.anneesDansEchelleMin());
        }
        parcours.propres();
    }

    /** Those that belong to one list. */
    private void propres() {
        switch (regle.code()) {
            case LISTE_APTITUDE_CERTIFIE -> simple(Critere.DISCIPLINE, situation.educationPhysique(), false);
            case LISTE_APTITUDE_PLP -> {
                simple(Critere.DISCIPLINE, situation.educationPhysique(), false);
                simple(Critere.LYCEE_PROFESSIONNEL, situation.lyceeProfessionnel(), true);
            }
            case LISTE_APTITUDE_PEPS -> {
                simple(Critere.DISCIPLINE, situation.educationPhysique(), true);
                if (regle.echelle() == Echelle.CE_EPS) {
                    diplome(EnumSet.of(Diplome.LICENCE_STAPS, Diplome.PROBATOIRE_CAPEPS));
                }
            }
            case LISTE_APTITUDE_CERTIFIE_TOUR_EXTERIEUR -> diplome(EnumSet.of(Diplome.LICENCE, Diplome.LICENCE_STAPS));
            case LISTE_APTITUDE_PEPS_TOUR_EXTERIEUR ->
                diplome(EnumSet.of(Diplome.LICENCE_STAPS, Diplome.PROBATOIRE_CAPEPS));
            case ADMISSIBLE_AGREGATION_CERTIFIE ->
                simple(Critere.ADMISSIBILITE, situation.admissibleAgregation(), true);
            default -> {
                // nothing of its own
            }
        }
    }

    private void ajouter(Critere critere, Verdict verdict, Grandeur requis, Grandeur constate, LocalDate depuis) {
        conditions.add(new Condition(critere, verdict, requis, constate, depuis, regle.texte()));
    }

    private void simple(Critere critere, Boolean constate, boolean requis) {
        ajouter(
                critere,
                constate == null ? Verdict.INDETERMINE : Verdict.de(constate == requis),
                critere == Critere.DISCIPLINE ? discipline(requis) : OUI,
                constate == null
                        ? null
                        : critere == Critere.DISCIPLINE ? discipline(constate) : Grandeur.ouiNon(constate),
                null);
    }

    private static Grandeur discipline(boolean educationPhysique) {
        return Grandeur.texte(
                educationPhysique ? "éducation physique et sportive" : "autre que l'éducation physique et sportive");
    }

    private void activite() {
        Verdict verdict = Verdict.OUI;
        LocalDate depuis = null;
        String constate = "activité";
        List<Interruption> interruptions = situation.interruptions() == null ? List.of() : situation.interruptions();
        for (Interruption interruption : interruptions) {
            if (interruption.periode().contient(au)) {
                constate = interruption.libelle();
                verdict = switch (interruption.effet()) {
                    case COURT, CONSERVE_DANS_LA_LIMITE -> Verdict.OUI;
                    case SUSPEND -> Verdict.NON;
                    case INCONNU -> Verdict.INDETERMINE;
                };
                LocalDate fin = interruption.periode().au();
                depuis = verdict == Verdict.NON && fin != null ? fin.plusDays(1) : null;
            }
        }
        ajouter(
                Critere.ACTIVITE,
                verdict,
                Grandeur.texte("activité, congé parental ou disponibilité pour élever un enfant"),
                Grandeur.texte(constate),
                depuis);
    }

    private void fonctions() {
        int voulues = regle.anneesFonctionsMin();
        Grandeur requis = Grandeur.annees(voulues);
        if (situation.fonctions() == null) {
            ajouter(Critere.FONCTIONS, Verdict.INDETERMINE, requis, null, null);
            return;
        }
        List<Periode> reconnues = new ArrayList<>();
        List<Periode> possibles = new ArrayList<>();
        for (FonctionExercee fonction : situation.fonctions()) {
            if (!Boolean.FALSE.equals(fonction.reconnue())) {
                possibles.add(fonction.periode());
                if (fonction.reconnue() != null) {
                    reconnues.add(fonction.periode());
                }
            }
        }
        Cumul cumul = Cumul.de(reconnues, List.of());
        int annees = cumul.anneesScolaires(au);
        Verdict verdict = Verdict.de(annees >= voulues);
        if (verdict == Verdict.NON && Cumul.de(possibles, List.of()).anneesScolaires(au) >= voulues) {
            verdict = Verdict.INDETERMINE;
        }
        ajouter(Critere.FONCTIONS, verdict, requis, Grandeur.annees(annees), cumul.quandAnneesScolaires(voulues));
    }

    private void contrat() {
        ajouter(
                Critere.CONTRAT_DEFINITIF,
                situation.contrat() == null
                        ? Verdict.INDETERMINE
                        : Verdict.de(situation.contrat().estDefinitif()),
                OUI,
                situation.contrat() == null
                        ? null
                        : Grandeur.ouiNon(situation.contrat().estDefinitif()),
                null);
    }

    private void age() {
        LocalDate naissance = situation.dateNaissance();
        if (naissance == null) {
            ajouter(Critere.AGE, Verdict.INDETERMINE, Grandeur.annees(regle.ageMin()), null, null);
            return;
        }
        LocalDate anniversaire = naissance.plusYears(regle.ageMin());
        ajouter(
                Critere.AGE,
                Verdict.de(!anniversaire.isAfter(au)),
                Grandeur.annees(regle.ageMin()),
                Grandeur.annees(Math.max(0, Period.between(naissance, au).getYears())),
                anniversaire);
    }

    private void diplome(Set<Diplome> admis) {
        Boolean obtenu = situation.diplomes() == null
                ? null
                : situation.diplomes().stream().anyMatch(admis::contains);
        ajouter(
                Critere.DIPLOME,
                Verdict.de(obtenu),
                Grandeur.texte(
                        admis.contains(Diplome.LICENCE)
                                ? "licence ou équivalent"
                                : "licence STAPS ou examen probatoire du CAPEPS"),
                obtenu == null ? null : Grandeur.ouiNon(obtenu),
                null);
    }

    private void services(Critere critere, int annees) {
        boolean dansEchelle = critere == Critere.SERVICES_ECHELLE;
        boolean complet = situation.dateEntreeEchelle() != null && (dansEchelle || situation.services() != null);
        List<Periode> periodes = new ArrayList<>();
        if (situation.dateEntreeEchelle() != null) {
            periodes.add(new Periode(situation.dateEntreeEchelle(), null));
        }
        for (ServiceAccompli service :
                situation.services() == null ? List.<ServiceAccompli>of() : situation.services()) {
            boolean compte = dansEchelle
                    ? service.echelle() == situation.echelon().echelle()
                    : Boolean.TRUE.equals(service.enseignement());
            if (compte) {
                periodes.add(service.periode());
            } else if (!dansEchelle && service.enseignement() == null) {
                complet = false;
            }
        }
        Cumul cumul = Cumul.de(periodes, absences());
        Anciennete temps = cumul.le(au);
        LocalDate quand = cumul.quand(Anciennete.of(annees, 0, 0));
        boolean assez = quand != null && !quand.isAfter(au);
        ajouter(
                critere,
                assez ? Verdict.OUI : complet ? Verdict.NON : Verdict.INDETERMINE,
                Grandeur.annees(annees),
                assez || complet ? Grandeur.anciennete(temps) : null,
                assez || complet ? quand : null);
    }

    /** Time away is not time served. */
    private List<Periode> absences() {
        if (situation.interruptions() == null) {
            return List.of();
        }
        return situation.interruptions().stream()
                .filter(i -> i.effet() != EffetInterruption.COURT)
                .map(Interruption::periode)
                .toList();
    }
}
