package fr.iprofessionnel.statut.bareme;

/**
 * A delay of the <i>rendez-vous de carrière</i>.
 *
 * @param etape what it bounds
 * @param objet the same, in French
 * @param texte the delay, in French, as shown
 * @param quantite how many units; null where the delay is not a length of time
 * @param unite unit; null where the delay is not a length of time
 */
public record Delai(Etape etape, String objet, String texte, Integer quantite, Unite unite) {

    /** Steps of a rendez-vous that have a delay. */
    public enum Etape {
        INFORMATION_PREALABLE,
        NOTIFICATION_CALENDRIER,
        ECART_ENTRETIENS,
        OBSERVATIONS,
        APPRECIATION_FINALE,
        RATTRAPAGE,
        RATTRAPAGE_COVID,
        RECOURS_GRACIEUX,
        REPONSE_RECOURS,
        SAISINE_COMMISSION
    }

    /** How the delay is counted. */
    public enum Unite {
        JOURS,
        JOURS_CALENDAIRES,
        /** Neither the first day nor the last one counts. */
        JOURS_FRANCS,
        SEMAINES,
        MOIS
    }
}
