package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser from which somebody has signed in to an account. It counts its failures for itself: whoever guesses from
 * elsewhere makes the account wait, not the owner on their own browser. The browser holds a secret; here is its fingerprint.
 */
@Entity
@Table(name = "appareil_connu")
public class AppareilConnu {

    @Id
    private String id;

    @Column(name = "compte_id")
    private long compteId;

    @Column(name = "vu_le")
    private Instant vuLe;

    @Embedded
    private CompteurEchecs compteur = new CompteurEchecs();

    protected AppareilConnu() {}

    AppareilConnu(long compteId, String secret, Instant vuLe) {
        this.id = cle(compteId, secret);
        this.compteId = compteId;
        this.vuLe = vuLe;
    }

    /** What a browser with this secret is found by, for this account. */
    static String cle(long compteId, String secret) {
        return compteId + ":" + Reference.empreinte(secret);
    }

    /** Notes that it was seen, to the day: signing in on a known browser then writes nothing for it. */
    void revu(Instant maintenant) {
        if (vuLe.plus(Duration.ofDays(1)).isBefore(maintenant)) {
            vuLe = maintenant;
        }
    }

    CompteurEchecs getCompteur() {
        return compteur;
    }
}
