package fr.iprofessionnel.annuaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A private school under contract with the State, as the official repertory describes it. */
@Entity
@Table(name = "etablissement")
public class Etablissement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String uai;
    private String nom;

    @Column(name = "cle_tri")
    private String cleTri;

    @Column(name = "nature_code")
    private String natureCode;

    private String nature;
    private short degre;
    private String contrat;

    @Column(name = "contrat_libelle")
    private String contratLibelle;

    private String adresse;

    @Column(name = "code_postal")
    private String codePostal;

    private String commune;

    @Column(name = "departement_code")
    private String departementCode;

    private String departement;

    @Column(name = "academie_code")
    private String academieCode;

    private String academie;
    private String telephone;
    private String courriel;

    @Column(name = "ouvert_le")
    private LocalDate ouvertLe;

    private boolean ferme;
    private String source;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "mis_a_jour_le")
    private Instant misAJourLe;

    protected Etablissement() {}

    /** A school that was not known yet. */
    public Etablissement(DescriptionEtablissement description, long importId, Instant le) {
        this.uai = description.uai();
        decrire(description, importId, le);
    }

    /**
     * Takes over what the repertory says now.
     *
     * @return whether something differs from what was known
     */
    public boolean decrire(DescriptionEtablissement description, long importId, Instant le) {
        if (description.equals(description())) {
            return false;
        }
        nom = description.nom();
        cleTri = CleTri.de(description.commune(), description.nom());
        natureCode = description.natureCode();
        nature = description.nature();
        degre = (short) description.degre();
        contrat = description.contrat();
        contratLibelle = description.contratLibelle();
        adresse = description.adresse();
        codePostal = description.codePostal();
        commune = description.commune();
        departementCode = description.departementCode();
        departement = description.departement();
        academieCode = description.academieCode();
        academie = description.academie();
        telephone = description.telephone();
        courriel = description.courriel();
        ouvertLe = description.ouvertLe();
        ferme = description.ferme();
        source = description.source();
        this.importId = importId;
        misAJourLe = le;
        return true;
    }

    /** All that is known, as a value. */
    public DescriptionEtablissement description() {
        return new DescriptionEtablissement(
                uai,
                nom,
                natureCode,
                nature,
                degre,
                contrat,
                contratLibelle,
                adresse,
                codePostal,
                commune,
                departementCode,
                departement,
                academieCode,
                academie,
                telephone,
                courriel,
                ouvertLe,
                ferme,
                source);
    }

    public String getUai() {
        return uai;
    }

    public String getNom() {
        return nom;
    }

    public String getCommune() {
        return commune;
    }
}
