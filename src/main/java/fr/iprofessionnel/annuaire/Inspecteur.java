package fr.iprofessionnel.annuaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person who inspects. Their rights on files come with the <i>rendez-vous de carrière</i> they are named for. */
@Entity
@Table(name = "inspecteur")
public class Inspecteur {

    @Id
    @Column(name = "agent_id")
    private Long agentId;

    private String corps;
    private String specialite;
    private short degre;
    private LocalDate du;
    private LocalDate au;

    protected Inspecteur() {}

    public String getSpecialite() {
        return specialite;
    }
}
