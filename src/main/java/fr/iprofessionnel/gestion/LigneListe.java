package fr.iprofessionnel.gestion;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import java.time.LocalDate;

/** A file in a list; what is not known is null. */
public record LigneListe(
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
        LocalDate absentDepuis) {

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
}
