package fr.iprofessionnel.compte;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Failed sign-ins from one network address in the last ten minutes. A whole school may share an address. */
@Entity
@Table(name = "echec_adresse")
public class EchecsAdresse {

    static final Duration FENETRE = Duration.ofMinutes(10);

    @Id
    private String adresse;

    private Instant depuis;
    private int echecs;

    protected EchecsAdresse() {}

    EchecsAdresse(String adresse) {
        this.adresse = adresse;
        this.depuis = Instant.EPOCH;
    }

    void compter(Instant maintenant) {
        if (estOubliee(maintenant)) {
            depuis = maintenant;
            echecs = 0;
        }
        echecs++;
    }

    boolean depasse(int seuil, Instant maintenant) {
        return !estOubliee(maintenant) && echecs >= seuil;
    }

    private boolean estOubliee(Instant maintenant) {
        return maintenant.isAfter(depuis.plus(FENETRE));
    }
}
