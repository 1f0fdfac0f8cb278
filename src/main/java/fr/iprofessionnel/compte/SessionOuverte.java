package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Etape;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;

/**
 * A signed-in browser. The browser holds a random secret in a cookie; here stands only its fingerprint, so that a copy
 * of this table opens nothing. Kept in the database and not in the server's memory: it survives a restart, serves
 * every node, and can be ended from elsewhere.
 */
@Entity
@Table(name = "session_ouverte")
public class SessionOuverte {

    private static final int APPAREIL = 200;

    @Id
    @TableGenerator(
            name = "session_ouverte",
            table = "numerotation",
            pkColumnName = "nom",
            valueColumnName = "dernier",
            pkColumnValue = "session_ouverte",
            allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "session_ouverte")
    private Long id;

    private String empreinte;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "compte_id")
    private Compte compte;

    @Column(name = "ouverte_le")
    private Instant ouverteLe;

    @Column(name = "activite_le")
    private Instant activiteLe;

    private String adresse;
    private String appareil;

    @Enumerated(EnumType.STRING)
    private Etape etape;

    @Column(name = "prouvee_le")
    private Instant prouveeLe;

    @Enumerated(EnumType.STRING)
    private AccesPortail portail;

    protected SessionOuverte() {}

    SessionOuverte(Compte compte, String empreinte, Instant ouverteLe, Origine origine, Etape etape) {
        this.compte = compte;
        this.empreinte = empreinte;
        this.ouverteLe = ouverteLe;
        this.activiteLe = ouverteLe;
        this.etape = etape;
        this.prouveeLe = etape == null ? ouverteLe : null;
        this.adresse = origine.adresse();
        this.appareil = origine.appareil() == null
                ? null
                : origine.appareil()
                        .substring(0, Math.min(APPAREIL, origine.appareil().length()));
    }

    /** Notes that the academy's portal has opened it. */
    SessionOuverte parPortail(AccesPortail acces) {
        portail = acces;
        return this;
    }

    Long getId() {
        return id;
    }
}
