package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Who the person is for the administration. */
public final class Identification extends LigneDossier {

    private final String civilite;
    private final String nomUsage;
    private final String nomNaissance;
    private final String prenom;
    private final String prenoms;
    private final LocalDate dateNaissance;
    private final String lieuNaissance;
    private final String nationalite;
    private final String situationFamiliale;
    private final Integer enfants;

    Identification(AccesSql.Colonnes c) throws SQLException {
        super(c);
        civilite = c.texte("civilite");
        nomUsage = c.texte("nom_usage");
        nomNaissance = c.texte("nom_naissance");
        prenom = c.texte("prenom");
        prenoms = c.texte("prenoms");
        dateNaissance = c.jour("date_naissance");
        lieuNaissance = c.texte("lieu_naissance");
        nationalite = c.texte("nationalite");
        situationFamiliale = c.texte("code");
        enfants = c.entier("enfants");
    }

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
    public Integer getEnfants() {
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
