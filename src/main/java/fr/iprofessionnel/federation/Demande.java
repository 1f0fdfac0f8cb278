package fr.iprofessionnel.federation;

import java.time.Instant;

/**
 * What a browser was sent to the portal for.
 *
 * @param objet what for
 * @param etat secret that goes to the portal and comes back
 * @param navigateur secret that stays in the browser
 * @param sessionId session that asks; null when nobody is signed in
 * @param retour address of ours to go to afterwards
 * @param saisie form that had arrived after its session, encrypted; null when there is none
 * @param faiteLe when
 */
public record Demande(
        Objet objet, String etat, String navigateur, Long sessionId, String retour, String saisie, Instant faiteLe) {

    /** What a browser is sent to the portal for. */
    public enum Objet {
        /** To sign in. */
        CONNEXION,
        /** To link the account of who is signed in. */
        LIEN,
        /** To show once more who they are, before a sensitive act. */
        PREUVE
    }
}
