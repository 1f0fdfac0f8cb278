package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Etape;
import fr.iprofessionnel.socle.Reference;
import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * A signed-in browser, as it begins. The browser holds a random secret in a cookie; here stands only its fingerprint, so that
 * a copy of the table opens nothing. Kept in the database and not in the server's memory: it survives a restart, serves
 * every node, and can be ended from elsewhere.
 *
 * @param id number, drawn at random: no sign-in waits for another to get one
 * @param compteId account
 * @param empreinte fingerprint of the secret
 * @param ouverteLe since when
 * @param origine where it was opened from
 * @param etape what is still asked for; null when nothing is, which proves who opened it
 * @param portail how the academy's portal has opened it; null when it was not by it
 */
record SessionOuverte(
        long id,
        long compteId,
        String empreinte,
        Instant ouverteLe,
        Origine origine,
        Etape etape,
        AccesPortail portail) {

    private static final int APPAREIL = 200;

    /** One that this secret opens. */
    SessionOuverte(
            long compteId, String secret, Instant ouverteLe, Origine origine, Etape etape, AccesPortail portail) {
        this(
                ByteBuffer.wrap(Reference.octets(Long.BYTES)).getLong() & Long.MAX_VALUE,
                compteId,
                Reference.empreinte(secret),
                ouverteLe,
                origine,
                etape,
                portail);
    }

    /** What the browser says of itself, cut after 200 signs; null when nothing. */
    String appareil() {
        String dit = origine.appareil();
        return dit == null ? null : dit.substring(0, Math.min(APPAREIL, dit.length()));
    }

    /** When its holder showed who they are; null when something is still asked for. */
    Instant prouveeLe() {
        return etape == null ? ouverteLe : null;
    }
}
