package fr.iprofessionnel.statut.reclassement;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.avancement.ReglesAvancement;
import fr.iprofessionnel.statut.avancement.TempsEchelon;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Reclassement;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Divergence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a change of grade or of structure takes a person. */
public final class ReglesReclassement {

    private final Bareme bareme;
    private final ReglesAvancement avancement;

    public ReglesReclassement(Bareme bareme, ReglesAvancement avancement) {
        this.bareme = bareme;
        this.avancement = avancement;
    }

    /**
     * After a promotion to the next grade, which takes effect on the first 1 September from the reference date on.
     *
     * @return null when the seniority is unknown, or when no step of the grade is paid as much
     */
    public Classement promotion(SituationStatutaire situation, LocalDate au, Grade vers) {
        LocalDate effet = LocalDate.of(au.getYear(), 9, 1);
        if (effet.isBefore(au)) {
            effet = effet.plusYears(1);
        }
        SituationStatutaire alors = avancement.situationAu(situation, au, effet);
        TempsEchelon temps = TempsEchelon.de(alors, au, bareme);
        if (!temps.estConnu()) {
            return null;
        }
        LocalDate jour = effet;
        return bareme.reclassement(Reclassement.Operation.PROMOTION, alors.echelon(), temps.mois(jour), jour)
                .filter(r -> r.valeur().grade() == vers)
                .map(r -> classement(r, alors, temps, jour))
                .orElseGet(() -> parIndice(alors.echelon(), temps, vers, jour));
    }

    /**
     * The general rule, where the table has no line: the step of the same index or of the next higher one; the seniority is
     * kept when the promotion brings less than a step would, or, at the end of the grade, than the last step did.
     *
     * <p>Source: décret 90-680, article 25, and the like of the other scales.
     */
    private Classement parIndice(Echelon origine, TempsEchelon temps, Grade vers, LocalDate jour) {
        Integer indice = bareme.indice(origine, jour).map(Valeur::valeur).orElse(null);
        Echelon cible = indice == null ? null : auMoins(origine.echelle(), vers, indice, jour);
        if (cible == null) {
            return null;
        }
        int gain = indice(cible, jour) - indice;
        boolean garde = gain < gainDEchelon(origine, indice, jour);
        return audela(
                new Classement(
                        cible,
                        garde ? temps.le(jour) : Anciennete.NULLE,
                        jour,
                        bareme.indice(cible, jour).orElse(null),
                        null,
                        List.of()),
                jour);
    }

    /** Lowest step paid that index or more; null when none is. */
    private Echelon auMoins(Echelle echelle, Grade grade, int indice, LocalDate jour) {
        Echelon choisi = null;
        for (Echelon echelon : bareme.echelons(echelle, grade)) {
            Integer sien = indice(echelon, jour);
            if (sien != null && sien >= indice && (choisi == null || precede(echelon, sien, choisi, jour))) {
                choisi = echelon;
            }
        }
        return choisi;
    }

    private boolean precede(Echelon echelon, int indice, Echelon choisi, LocalDate jour) {
        int autre = indice(choisi, jour);
        return indice < autre || (indice == autre && echelon.rang().compareTo(choisi.rang()) < 0);
    }

    private Integer indice(Echelon echelon, LocalDate jour) {
        return bareme.indice(echelon, jour).map(Valeur::valeur).orElse(null);
    }

    /** What a step brings: the next one, else the one that led here. */
    private int gainDEchelon(Echelon origine, int indice, LocalDate jour) {
        Optional<Echelon> suivant = bareme.suivant(origine, jour);
        if (suivant.isPresent()) {
            return indice(suivant.get(), jour) - indice;
        }
        int plusBas = 0;
        for (Echelon echelon : bareme.echelons(origine.echelle(), origine.grade())) {
            Integer sien = indice(echelon, jour);
            if (sien != null && sien < indice) {
                plusBas = Math.max(plusBas, sien);
            }
        }
        return indice - plusBas;
    }

    private Classement classement(
            Valeur<Reclassement> regle, SituationStatutaire situation, TempsEchelon temps, LocalDate jour) {
        Echelle echelle = situation.echelon().echelle();
        Reclassement cible = regle.valeur();
        return echelon(echelle, cible, situation.echelon().chevron(), jour)
                .map(e -> new Classement(
                        e,
                        cible.ancienneteConservee() ? temps.le(jour) : Anciennete.NULLE,
                        jour,
                        bareme.indice(e, jour).orElse(null),
                        regle,
                        divergences(situation.echelon(), jour)))
                .orElse(null);
    }

    /** The step reached, with the chevron held where the seniority in it is kept and the grade is the same. */
    private Optional<Echelon> echelon(Echelle echelle, Reclassement cible, String chevron, LocalDate jour) {
        Echelon memeChevron = new Echelon(echelle, cible.grade(), cible.rang(), chevron);
        boolean garde = chevron != null && cible.ancienneteConservee();
        return garde && bareme.indice(memeChevron, jour).isPresent()
                ? Optional.of(memeChevron)
                : bareme.auRang(echelle, cible.grade(), cible.rang(), jour);
    }

    private List<Divergence> divergences(Echelon origine, LocalDate jour) {
        return bareme.desaccord("reclassement.csv", origine, jour)
                .map(Divergence::de)
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * On the day of the new structure of careers. Where the seniority is enough for the step above, it is reached without
     * seniority.
     *
     * @param situation step of the day before
     * @return empty where the table does not say, or the date of access is unknown
     */
    public Optional<Classement> ppcr(SituationStatutaire situation) {
        return bareme.premierJour(Reclassement.Operation.PPCR).flatMap(jour -> ppcr(situation, jour));
    }

    private Optional<Classement> ppcr(SituationStatutaire situation, LocalDate jour) {
        TempsEchelon temps = TempsEchelon.de(situation, jour, bareme);
        if (!temps.estConnu()) {
            return Optional.empty();
        }
        return bareme.reclassement(Reclassement.Operation.PPCR, situation.echelon(), temps.mois(jour), jour)
                .map(r -> classement(r, situation, temps, jour))
                .map(c -> audela(c, jour));
    }

    private Classement audela(Classement classement, LocalDate jour) {
        int mois = classement.anciennete().jours() / 30;
        return bareme.duree(classement.echelon(), jour)
                .map(d -> d.valeur().mois())
                .filter(duree -> mois >= duree)
                .flatMap(duree -> bareme.suivant(classement.echelon(), jour))
                .map(e -> new Classement(
                        e,
                        Anciennete.NULLE,
                        jour,
                        bareme.indice(e, jour).orElse(null),
                        classement.regle(),
                        classement.divergences()))
                .orElse(classement);
    }
}
