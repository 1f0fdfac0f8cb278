package fr.iprofessionnel.annuaire;

import fr.iprofessionnel.socle.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person known to the academy: teacher, manager, head of school or inspector, or several of them. */
@Entity
@Table(name = "agent")
public class Agent {

    @Id
    private Long id;

    @Column(length = Reference.LONGUEUR)
    private String reference;

    private String civilite;

    @Column(name = "nom_usage")
    private String nomUsage;

    @Column(name = "nom_naissance")
    private String nomNaissance;

    private String prenom;

    @Column(name = "date_naissance")
    private LocalDate dateNaissance;

    @Column(name = "courriel_academique")
    private String courrielAcademique;

    @Column(name = "numen_empreinte")
    private String numenEmpreinte;

    @Column(name = "numen_chiffre")
    private String numenChiffre;

    @Column(name = "numero_empreinte")
    private String numeroEmpreinte;

    @Column(name = "numero_jusquau")
    private LocalDate numeroJusquau;

    @Column(name = "cle_tri")
    private String cleTri;

    @Column(name = "cle_naissance")
    private String cleNaissance;

    protected Agent() {}

    public Long getId() {
        return id;
    }

    /** Public reference, never the number of the database. */
    public String getReference() {
        return reference;
    }

    /** {@code MME} or {@code M}. */
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

    /** Academic e-mail address, null when none is known. */
    public String getCourrielAcademique() {
        return courrielAcademique;
    }

    /**
     * Whether it is the number that a temporary agent uses in the place of the NUMEN, and still serves.
     *
     * @param empreinte keyed fingerprint of what was typed
     */
    public boolean aPourNumero(String empreinte, LocalDate jour) {
        return numeroEmpreinte != null
                && numeroEmpreinte.equals(empreinte)
                && (numeroJusquau == null || !jour.isAfter(numeroJusquau));
    }

    /** NUMEN as encrypted by {@code Cles}, in the context {@code agent:} followed by the reference. */
    public String getNumenChiffre() {
        return numenChiffre;
    }
}
