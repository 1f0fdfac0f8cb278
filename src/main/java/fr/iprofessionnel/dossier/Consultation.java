package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody opened a page of somebody else's file. It is only ever added, and taken away when its time is over. */
@Entity
@Table(name = "consultation")
public class Consultation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "dossier_id")
    private Long dossierId;

    @Column(name = "compte_id")
    private Long compteId;

    private String nom;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String service;

    @Enumerated(EnumType.STRING)
    private Ecran ecran;

    private Instant le;

    protected Consultation() {}

    /** Name of who opened it, as it was that day. */
    public String getNom() {
        return nom;
    }

    /** By which right. */
    public Role getRole() {
        return role;
    }

    /** Service, or school. */
    public String getService() {
        return service;
    }

    /** Page that was opened. */
    public Ecran getEcran() {
        return ecran;
    }

    /** When; "le" is a word of the expression language. */
    public Instant getMoment() {
        return le;
    }
}
