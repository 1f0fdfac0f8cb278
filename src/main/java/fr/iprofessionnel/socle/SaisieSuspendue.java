package fr.iprofessionnel.socle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A form that arrived after its session had ended, kept encrypted until its page is opened again by the same person.
 */
@Entity
@Table(name = "saisie_suspendue")
public class SaisieSuspendue {

    /** Longest encrypted content: what does not fit is not kept. */
    static final int CONTENU = 30_000;

    @Id
    @Column(name = "session_id")
    private long sessionId;

    private String chemin;
    private String contenu;

    @Column(name = "recue_le")
    private Instant recueLe;

    protected SaisieSuspendue() {}

    SaisieSuspendue(long sessionId, String chemin, String contenu, Instant recueLe) {
        this.sessionId = sessionId;
        this.chemin = chemin;
        this.contenu = contenu;
        this.recueLe = recueLe;
    }

    String getChemin() {
        return chemin;
    }

    String getContenu() {
        return contenu;
    }
}
