package fr.iprofessionnel.socle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;

/** One line of the audit journal. It is only ever added to. */
@Entity
@Table(name = "journal")
public class LigneJournal {

    private static final int DETAIL = 300;

    @Id
    @TableGenerator(
            name = "journal",
            table = "numerotation",
            pkColumnName = "nom",
            valueColumnName = "dernier",
            pkColumnValue = "journal",
            allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "journal")
    private Long id;

    private Instant le;
    private String evenement;

    @Column(name = "compte_id")
    private Long compteId;

    private String objet;
    private String adresse;
    private String detail;

    protected LigneJournal() {}

    LigneJournal(Instant le, String evenement, Long compteId, String objet, String adresse, String detail) {
        this.le = le;
        this.evenement = evenement;
        this.compteId = compteId;
        this.objet = objet;
        this.adresse = adresse;
        this.detail = detail == null ? null : detail.substring(0, Math.min(DETAIL, detail.length()));
    }
}
