package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.Agent;
import fr.iprofessionnel.annuaire.Portefeuille;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * The file of a teacher. Its lines hold the truth; the columns that repeat where the person stands today serve the lists
 * alone, and are made again when a line begins or ends ({@code situationChangeLe}).
 */
@Entity
@Table(name = "dossier")
public class Dossier {

    @Id
    private Long id;

    private String reference;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agent_id")
    private Agent agent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "portefeuille_id")
    private Portefeuille portefeuille;

    private String empreinte;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "confirme_le")
    private LocalDate confirmeLe;

    @Column(name = "absent_depuis")
    private LocalDate absentDepuis;

    private String echelle;
    private String grade;
    private String echelon;
    private String chevron;
    private String uai;
    private String discipline;
    private Short degre;

    @Column(name = "situation_au")
    private LocalDate situationAu;

    @Column(name = "situation_change_le")
    private LocalDate situationChangeLe;

    @Column(name = "cle_tri")
    private String cleTri;

    @Column(name = "cle_etablissement")
    private String cleEtablissement;

    @Column(name = "cle_echelle")
    private String cleEchelle;

    @Version
    private int version;

    protected Dossier() {}

    public Long getId() {
        return id;
    }

    /** Public reference, never the number of the database. */
    public String getReference() {
        return reference;
    }
}
