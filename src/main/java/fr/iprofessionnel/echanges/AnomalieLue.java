package fr.iprofessionnel.echanges;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An anomaly as the report shows it. Written in bulk by {@link JournalImport}. */
@Entity
@Table(name = "import_anomalie")
public class AnomalieLue {

    @Id
    private Long id;

    @Column(name = "import_id")
    private Long importId;

    private String fichier;
    private Integer ligne;
    private String colonne;
    private String valeur;
    private String gravite;
    private String motif;

    protected AnomalieLue() {}

    public Long getId() {
        return id;
    }

    public String getFichier() {
        return fichier;
    }

    /** Line in the file; null when it is about the whole file. */
    public Integer getLigne() {
        return ligne;
    }

    /** Heading; null when it is about the whole line. */
    public String getColonne() {
        return colonne;
    }

    /** What was read; null when nothing was. */
    public String getValeur() {
        return valeur;
    }

    /** {@code REJET}, {@code AVERTISSEMENT} or {@code ECART}. */
    public String getGravite() {
        return gravite;
    }

    public String getMotif() {
        return motif;
    }
}
