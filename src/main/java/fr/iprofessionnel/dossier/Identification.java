package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;

/** Who the person is for the administration. */
@Entity
@DiscriminatorValue("IDENTIFICATION")
public class Identification extends LigneDossier {

    private String civilite;

    @Column(name = "nom_usage")
    private String nomUsage;

    @Column(name = "nom_naissance")
    private String nomNaissance;

    private String prenom;

    private String prenoms;

    @Column(name = "date_naissance")
    private LocalDate dateNaissance;

    @Column(name = "lieu_naissance")
    private String lieuNaissance;

    private String nationalite;

    @Column(name = "code")
    private String situationFamiliale;

    private Short enfants;

    protected Identification() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.IDENTIFICATION;
    }

    public String getCivilite() {
        return civilite;
    }

    public String getNomUsage() {
        return nomUsage;
    }

    public String getNomNaissance() {
        return nomNaissance;
    }

    public String getPrenom() {
        return prenom;
    }

    public LocalDate getDateNaissance() {
        return dateNaissance;
    }

    /** Other first names; null when none. */
    public String getPrenoms() {
        return prenoms;
    }

    public String getLieuNaissance() {
        return lieuNaissance;
    }

    public String getNationalite() {
        return nationalite;
    }

    /** Code of the family situation; null when unknown. */
    public String getSituationFamiliale() {
        return situationFamiliale;
    }

    /** Number of children; null when unknown. */
    public Short getEnfants() {
        return enfants;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("civilite", "civilite", civilite)
                .texte("nom-usage", nomUsage)
                .texte("nom-naissance", nomNaissance)
                .texte("prenom", prenom)
                .texte("prenoms", prenoms)
                .jour("naissance", dateNaissance)
                .texte("lieu-naissance", lieuNaissance)
                .texte("nationalite", nationalite)
                .code("situation", "situation", situationFamiliale)
                .nombre("enfants", enfants)
                .faite();
    }
}
