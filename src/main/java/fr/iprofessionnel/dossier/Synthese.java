package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.bareme.Avancement;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a teacher stands on a day: what one page must answer at a glance. */
public final class Synthese {

    private final Lecture lecture;
    private final EtapeEchelon etape;
    private final Affectation affectation;

    Synthese(Lecture lecture) {
        this.lecture = lecture;
        etape = lecture.actuelle(EtapeEchelon.class).orElse(null);
        affectation = lecture.affectation().orElse(null);
    }

    /** A day to come, and what comes with it. */
    public record Echeance(LocalDate date, String cle, String precision, boolean aConfirmer) {

        /** As a sheet shows it. */
        public Entree entree() {
            return Entree.de(
                    Formats.jour(date), Partie.texte(Textes.phrase(cle, precision)), Partie.aConfirmer(aConfirmer));
        }
    }

    /** Present step; null where none is known. */
    public EtapeEchelon getEtape() {
        return etape;
    }

    public String getEchelle() {
        return Code.echelle(etape.getEchelleCode());
    }

    public String getGrade() {
        return Code.grade(etape.getGradeCode());
    }

    public String getEchelon() {
        Echelon echelon = etape.echelon();
        return echelon.libelle();
    }

    /** Time spent in the step, seniority kept included. */
    public String getAnciennete() {
        return Durees.enLettres(etape.ancienneteConservee().plus(Anciennete.entre(etape.getDu(), lecture.jour())));
    }

    /** Seniority kept when the step was reached; null when none. */
    public String getConservee() {
        return etape.getAncienneteJours() == null || etape.getAncienneteJours() == 0
                ? null
                : Durees.enLettres(etape.ancienneteConservee());
    }

    private Optional<Valeur<Integer>> grille() {
        return Bareme.courant().indice(etape.echelon(), lecture.jour());
    }

    /** Majored index; null where unknown. */
    public Integer getIndice() {
        return etape.getIndice() == null
                ? grille().map(Valeur::valeur).orElse(null)
                : Integer.valueOf(etape.getIndice());
    }

    /** Whether the index is to be confirmed. */
    public boolean isIndiceAConfirmer() {
        return grille().map(Valeur::estAConfirmer).orElse(false);
    }

    /** Gross monthly salary at full time; null where the index is unknown. */
    public BigDecimal getTraitement() {
        Integer indice = getIndice();
        return indice == null
                ? null
                : Bareme.courant().traitementMensuelBrut(indice, lecture.jour()).orElse(null);
    }

    /** Main school; null when none. */
    public Ecole getEcole() {
        return affectation == null ? null : lecture.ecole(affectation);
    }

    /** Main assignment; null when none. */
    public Affectation getAffectation() {
        return affectation;
    }

    /** Other schools of the day. */
    public List<Ecole> getAutresEcoles() {
        return lecture.recentes(Affectation.class).stream()
                .filter(a -> a.vautLe(lecture.jour()) && !a.equals(affectation))
                .map(lecture::ecole)
                .distinct()
                .filter(e -> !e.equals(getEcole()))
                .toList();
    }

    /** Present kind of service; null where unknown. */
    public Modalite getModalite() {
        return lecture.actuelle(Modalite.class).orElse(null);
    }

    /** Its name. */
    public String getModaliteLibelle() {
        return Code.libelle("modalite", getModalite().getCode());
    }

    /** Present position; null where unknown. */
    public String getPosition() {
        return lecture.actuelle(PositionAdministrative.class)
                .map(lecture::position)
                .orElse(null);
    }

    /** Present leave; null when none. */
    public Conge getConge() {
        return lecture.actuelle(Conge.class).orElse(null);
    }

    /** Name of the present leave. */
    public String getCongeLibelle() {
        return Code.conge(getConge().getCode(), getConge().getDu());
    }

    /** Present contract; null where unknown. */
    public Contrat getContrat() {
        return lecture.actuelle(Contrat.class).orElse(null);
    }

    /** Name of the present contract. */
    public String getContratLibelle() {
        return Code.libelle("contrat", getContrat().getType());
    }

    /** Known days to come, the nearest first. */
    public List<Echeance> getEcheances() {
        List<Echeance> echeances = new ArrayList<>();
        if (etape != null && etape.getAu() == null) {
            Bareme.courant()
                    .avancement(etape.echelon(), etape.getDu(), etape.ancienneteConservee())
                    .ifPresent(a -> echeances.add(avancement(a)));
        }
        lecture.actuelle(Contrat.class).ifPresent(c -> fin(echeances, c, "contrat", getContratLibelle()));
        lecture.actuelle(PositionAdministrative.class).ifPresent(p -> fin(echeances, p, "position", getPosition()));
        lecture.actuelle(Conge.class).ifPresent(c -> fin(echeances, c, "conge", getCongeLibelle()));
        lecture.actuelle(Modalite.class).ifPresent(m -> fin(echeances, m, "modalite", getModaliteLibelle()));
        aVenir(echeances);
        echeances.sort(Comparator.comparing(Echeance::date));
        return echeances;
    }

    /** Whether the person was away since the step was reached: the seniority may have stopped. */
    public boolean isInterrompue() {
        return lecture.de(PositionAdministrative.class).stream()
                .anyMatch(p -> p.estAbsence()
                        && !p.getDu().isAfter(lecture.jour())
                        && (p.getAu() == null || p.getAu().isAfter(etape.getDu())));
    }

    private Echeance avancement(Avancement avancement) {
        boolean passee = avancement.date().isBefore(lecture.jour());
        return new Echeance(
                avancement.date(),
                passee ? "echeance.echelon-passe" : "echeance.echelon",
                avancement.echelon().libelle(),
                isInterrompue() || passee || avancement.duree().estAConfirmer());
    }

    /** What the file already holds of the days to come. */
    private void aVenir(List<Echeance> echeances) {
        for (LigneDossier ligne : lecture.lignes()) {
            if (ligne.getDu() == null || !ligne.getDu().isAfter(lecture.jour())) {
                continue;
            }
            if (ligne instanceof EtapeEchelon suivante) {
                String libelle = suivante.echelon().libelle() + ", " + Code.grade(suivante.getGradeCode());
                echeances.add(new Echeance(ligne.getDu(), "echeance.decidee", libelle, false));
            } else if (!lecture.discrete() || !(ligne instanceof PositionAdministrative)) {
                String rubrique = Textes.phrase(ligne.getRubrique().cle());
                echeances.add(new Echeance(ligne.getDu(), "echeance.debut", rubrique, false));
            }
        }
    }

    private static void fin(List<Echeance> echeances, LigneDossier ligne, String cle, String libelle) {
        if (ligne.getAu() != null) {
            echeances.add(new Echeance(ligne.getAu(), "echeance.fin-" + cle, libelle, false));
        }
    }
}
