package fr.iprofessionnel.annuaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person who manages files, with the way to reach them. */
@Entity
@Table(name = "gestionnaire")
public class Gestionnaire {

    @Id
    @Column(name = "agent_id")
    private Long agentId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agent_id")
    private Agent agent;

    private String fonction;
    private String service;
    private String telephone;
    private String courriel;
    private String bureau;
    private LocalDate du;
    private LocalDate au;

    protected Gestionnaire() {}

    public Long getAgentId() {
        return agentId;
    }

    public String getService() {
        return service;
    }
}
