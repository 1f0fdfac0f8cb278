package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A file in a list of answers, with where the person stands today; what is not known is null. */
public record LignePromouvable(
        long dossierId,
        String cleTri,
        String reference,
        String nom,
        String prenom,
        String uai,
        String etablissement,
        String commune,
        String echelleCode,
        String gradeCode,
        String rang,
        String chevron,
        LocalDate absentDepuis,
        Verdict verdict,
        Integer points,
        LocalDate ouverture,
        String motif,
        String donnees) {

    /** Scale in words; empty when unknown. */
    public String echelle() {
        return echelleCode == null ? "" : Echelle.valueOf(echelleCode).libelle();
    }

    /** Grade and step in words; empty when unknown. */
    public String echelon() {
        return Echelon.enToutesLettres(echelleCode, gradeCode, rang, chevron);
    }

    /** School and town; empty when there is none. */
    public String ecole() {
        return etablissement == null ? (uai == null ? "" : uai) : etablissement + ", " + commune;
    }

    /** What must be completed. */
    public List<Donnee> manquantes() {
        return donnees == null
                ? List.of()
                : Arrays.stream(donnees.split(",", -1)).map(Donnee::valueOf).toList();
    }
}
