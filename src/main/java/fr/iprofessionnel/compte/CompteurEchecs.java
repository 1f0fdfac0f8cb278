package fr.iprofessionnel.compte;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Failures in a row, and until when they make the person wait: longer each time, never for good. */
@Embeddable
public class CompteurEchecs {

    private int echecs;

    @Column(name = "dernier_echec_le")
    private Instant dernierEchecLe;

    @Column(name = "echecs_jour")
    private int echecsJour;

    @Column(name = "jour_echecs")
    private LocalDate jourEchecs;

    @Column(name = "suspendu_jusqua")
    private Instant suspenduJusqua;

    protected CompteurEchecs() {}

    /** Whether the person has to wait now. */
    boolean estSuspendu(Instant maintenant) {
        return suspenduJusqua != null && maintenant.isBefore(suspenduJusqua);
    }

    /**
     * Counts a failure; two within a second are one.
     *
     * @param jour the day in Paris, for the daily limit
     * @return whether it was counted
     */
    boolean compter(Instant maintenant, LocalDate jour, Compte.Seuils seuils) {
        if (dernierEchecLe != null && maintenant.isBefore(dernierEchecLe.plusSeconds(1))) {
            return false;
        }
        if (dernierEchecLe != null && maintenant.isAfter(dernierEchecLe.plus(seuils.oubli()))) {
            echecs = 0;
        }
        if (!jour.equals(jourEchecs)) {
            jourEchecs = jour;
            echecsJour = 0;
        }
        echecs++;
        echecsJour++;
        dernierEchecLe = maintenant;
        attendre(maintenant, seuils);
        return true;
    }

    private void attendre(Instant maintenant, Compte.Seuils seuils) {
        if (echecsJour >= seuils.echecsJour()) {
            suspenduJusqua = maintenant.plus(seuils.attenteMaximale());
        } else if (echecs >= seuils.echecs()) {
            int doublements = Math.min(echecs - seuils.echecs(), 10);
            Duration attente = seuils.attenteInitiale().multipliedBy(1L << doublements);
            suspenduJusqua = maintenant.plus(
                    attente.compareTo(seuils.attenteMaximale()) > 0 ? seuils.attenteMaximale() : attente);
        }
    }

    /** Forgets the failures. */
    void oublier() {
        echecs = 0;
        suspenduJusqua = null;
    }

    int getEchecs() {
        return echecs;
    }
}
