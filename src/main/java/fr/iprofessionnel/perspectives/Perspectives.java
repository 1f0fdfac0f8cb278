package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.Contrat;
import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.avancement.ProchainEchelon;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.Delai;
import fr.iprofessionnel.statut.promotion.Promotion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the rules say of the career to come of one person, as one reader may see it. It asks nothing more of the base. */
public final class Perspectives {

    private static final List<Delai.Etape> DELAIS = List.of(
            Delai.Etape.INFORMATION_PREALABLE,
            Delai.Etape.NOTIFICATION_CALENDRIER,
            Delai.Etape.OBSERVATIONS,
            Delai.Etape.APPRECIATION_FINALE,
            Delai.Etape.RECOURS_GRACIEUX,
            Delai.Etape.REPONSE_RECOURS,
            Delai.Etape.SAISINE_COMMISSION);

    /** Years of a list of choices. */
    private static final int ANNEES_PROPOSEES = 12;

    private final DossierConsulte dossier;
    private final Moteur moteur;
    private final LocalDate jour;
    private final Adresses adresses;
    private final SituationDuDossier lecture;
    private final Hypotheses hypotheses;
    private final SituationStatutaire situation;
    private final ProchainEchelon prochain;
    private final List<RendezVous> rendezVous;
    private final List<Promotion> promotions;

    /**
     * Looks at a file.
     *
     * @param hypotheses what the reader supposes; null to suppose what is the most usual
     * @param guide gives the article that explains a promotion, by its code
     */
    Perspectives(DossierConsulte dossier, Bareme bareme, Hypotheses hypotheses, UnaryOperator<String> guide) {
        this.dossier = dossier;
        moteur = new Moteur(bareme);
        jour = dossier.getJour();
        adresses = Adresses.de(dossier, guide);
        lecture = SituationDuDossier.de(dossier, bareme).orElse(null);
        situation = lecture == null ? null : lecture.situation();
        prochain = lecture == null ? null : moteur.avancement(situation, jour);
        rendezVous = lecture == null ? List.of() : moteur.rendezVous(situation, jour);
        promotions = lecture == null ? List.of() : concernantes();
        this.hypotheses = hypotheses == null ? habituelles() : hypotheses;
    }

    private List<Promotion> concernantes() {
        return moteur.promotions(situation, jour).stream()
                .filter(Promotion::estPosee)
                .toList();
    }

    /** Each thing that may still come to a career of this grade, as early as it can. */
    private Hypotheses habituelles() {
        if (situation == null) {
            return Hypotheses.AUCUNE;
        }
        boolean normale = situation.echelon().grade() == Grade.CLASSE_NORMALE;
        return new Hypotheses(
                normale && prochain.dateAcceleree() != null,
                premiere(CodePromotion.HORS_CLASSE),
                normale ? null : premiere(CodePromotion.CLASSE_EXCEPTIONNELLE),
                0,
                100);
    }

    /** Year of the first campaign at which the conditions are met; null when time alone does not bring it. */
    private Integer premiere(CodePromotion code) {
        return promotions.stream()
                .filter(p -> p.code() == code && p.dateOuverture() != null)
                .findFirst()
                .map(p -> CartesPromotion.campagne(p.dateOuverture(), jour))
                .orElse(null);
    }

    /** The file that was read, and who reads it. */
    public DossierConsulte getDossier() {
        return dossier;
    }

    /** Whether the file tells a step, without which no rule can be applied. */
    public boolean isCalculable() {
        return lecture != null;
    }

    /** What is supposed in the comparison. */
    public Hypotheses getHypotheses() {
        return hypotheses;
    }

    /** Name of the set of tables that was used, and the beginning of its fingerprint. */
    public String getTables() {
        return Textes.phrase(
                "perspectives.valeur.tables",
                moteur.bareme().nom(),
                moteur.bareme().empreinte().substring(0, 12));
    }

    /** The next step, in one sentence with its date. */
    public String getProchaine() {
        if (prochain.verdict() == Verdict.OUI && prochain.date().isAfter(jour)) {
            return Textes.phrase(
                    dossier.isTitulaire() ? "perspectives.prochaine.echelon" : "perspectives.prochaine.echelon.autrui",
                    prochain.echelon().libelle(),
                    Formats.jour(prochain.date()));
        }
        if (prochain.verdict() == Verdict.OUI) {
            return Textes.phrase(
                    "perspectives.prochaine.passee", prochain.echelon().libelle(), Formats.jour(prochain.date()));
        }
        if (prochain.verdict() == Verdict.INDETERMINE) {
            return prochain.phrase();
        }
        return getRappels().stream()
                .findFirst()
                .map(r -> Textes.phrase(
                        "perspectives.prochaine.autre", prochain.phrase(), r.titre(), Formats.jour(r.date())))
                .orElse(prochain.phrase());
    }

    /** Next step by seniority and by accelerated advancement. */
    public Carte getAvancement() {
        return CarteAvancement.de(moteur, prochain, adresses);
    }

    /** What could move the date of the next step, one sentence each. */
    public List<String> getDeplacements() {
        return CarteAvancement.deplacements(prochain);
    }

    /** Appraisal meetings of the career; empty where the scale has none. */
    public List<Carte> getRendezVous() {
        return rendezVous.stream().map(r -> CarteRendezVous.de(r, adresses)).toList();
    }

    /** Delays of an appraisal meeting. */
    public List<Entree> getDelais() {
        List<Entree> delais = new ArrayList<>();
        for (Delai.Etape etape : DELAIS) {
            moteur.bareme()
                    .delai(etape, jour)
                    .ifPresent(d -> delais.add(Entree.de(
                            Formats.majuscule(d.valeur().objet()),
                            Partie.texte(d.valeur().texte()),
                            Partie.aConfirmer(d.estAConfirmer()))));
        }
        return delais;
    }

    /** Promotions to a higher grade. */
    public List<Carte> getPromotions() {
        return cartes(true);
    }

    /** Ways to another scale. */
    public List<Carte> getEchelles() {
        return cartes(false);
    }

    private List<Carte> cartes(boolean deGrade) {
        CartesPromotion cartes = new CartesPromotion(moteur, situation, jour, adresses);
        return promotions.stream()
                .filter(p -> p.code().estDeGrade() == deGrade)
                .map(cartes::carte)
                .toList();
    }

    /** Names of what is open today. */
    public List<String> getOuvertes() {
        return promotions.stream()
                .filter(p -> p.verdict() == Verdict.OUI)
                .map(p -> p.code().libelle())
                .toList();
    }

    public Mouvement getMouvement() {
        return new Mouvement(situation.contrat());
    }

    public Cessation getCessation() {
        return new Cessation(moteur.bareme(), lecture.retraite(), jour, finContrat());
    }

    private LocalDate finContrat() {
        return dossier.actuelle(Contrat.class).map(Contrat::getAu).orElse(null);
    }

    /** The rest of the career under several suppositions. */
    public Comparaison getComparaison() {
        return new Comparaison(moteur, lecture, jour, hypotheses);
    }

    /** Years in which a promotion to the "hors classe" may be tried; empty where the grade has none to come. */
    public List<Integer> getAnneesHorsClasse() {
        return situation.echelon().grade() == Grade.CLASSE_NORMALE && premiere(CodePromotion.HORS_CLASSE) != null
                ? annees(premiere(CodePromotion.HORS_CLASSE))
                : List.of();
    }

    /** Years in which a promotion to the exceptional class may be tried; empty where the grade has none to come. */
    public List<Integer> getAnneesClasseExceptionnelle() {
        if (situation.echelon().grade() == Grade.HORS_CLASSE && premiere(CodePromotion.CLASSE_EXCEPTIONNELLE) != null) {
            return annees(premiere(CodePromotion.CLASSE_EXCEPTIONNELLE));
        }
        return getAnneesHorsClasse();
    }

    private static boolean estProposee(int annee, int premiere, LocalDate legal) {
        return legal != null && annee < legal.getYear() && annee < premiere + ANNEES_PROPOSEES;
    }

    /** From a year on, until the legal age of retirement, or as many as a list can hold. */
    private List<Integer> annees(int premiere) {
        LocalDate legal = getCessation().legal();
        List<Integer> annees = new ArrayList<>();
        for (int annee = premiere; estProposee(annee, premiere, legal); annee++) {
            annees.add(annee);
        }
        return annees;
    }

    /** Days to come, the nearest first. */
    public List<Rappel> getRappels() {
        return lecture == null
                ? List.of()
                : new Rappels(jour)
                        .avancement(prochain)
                        .rendezVous(rendezVous)
                        .promotions(promotions)
                        .depart(finContrat(), getCessation().legal())
                        .parDate();
    }

    /** The same as a table, each with its own file for a calendar. */
    public TableauAffiche getDates() {
        List<TableauAffiche.Ligne> lignes = getRappels().stream()
                .map(r -> new TableauAffiche.Ligne(
                        false,
                        List.of(
                                Cellule.entete(Partie.texte(Formats.jour(r.date()))),
                                Cellule.de(Partie.texte(r.titre())),
                                Cellule.de(Partie.lien(
                                        Textes.phrase("perspectives.rappel.lien", r.titre()),
                                        "/perspectives/calendrier?rappel=" + r.code()
                                                + (adresses.titulaire() ? "" : "&dossier=" + adresses.reference()))))))
                .toList();
        return new TableauAffiche(
                Textes.phrase("perspectives.dates"),
                List.of(
                        Textes.phrase("perspectives.colonne.date"),
                        Textes.phrase("perspectives.colonne.evenement"),
                        Textes.phrase("perspectives.colonne.agenda")),
                lignes);
    }
}
