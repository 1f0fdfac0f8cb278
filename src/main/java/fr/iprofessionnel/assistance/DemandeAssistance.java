package fr.iprofessionnel.assistance;

import java.time.Instant;

/**
 * A request to the desk.
 *
 * @param reference public reference
 * @param recueLe when it came
 * @param nom name, as typed, as what follows
 * @param prenom first name
 * @param identifiant identifiant; null when not given
 * @param joindre e-mail address or telephone number to answer to
 * @param etablissement school; null when not given
 * @param texte what is the matter
 * @param traiteeLe when the desk has handled it; null when it has not
 */
public record DemandeAssistance(
        String reference,
        Instant recueLe,
        String nom,
        String prenom,
        String identifiant,
        String joindre,
        String etablissement,
        String texte,
        Instant traiteeLe) {

    /** First name and name. */
    public String nomComplet() {
        return prenom + " " + nom;
    }
}
