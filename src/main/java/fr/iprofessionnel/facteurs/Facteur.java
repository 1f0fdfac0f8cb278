package fr.iprofessionnel.facteurs;

import java.time.Instant;

/**
 * A second factor in use.
 *
 * @param reference public reference
 * @param genre what it is
 * @param nom what its holder calls it
 * @param confirmeLe since when it is in use
 * @param utiliseLe when it was last used; null when never
 */
public record Facteur(String reference, Genre genre, String nom, Instant confirmeLe, Instant utiliseLe) {

    /** What a factor is. */
    public enum Genre {
        /** An application that shows codes. */
        CODE,
        /** A passkey. */
        CLE
    }

    /** Key of the French name of its kind. */
    public String cle() {
        return genre == Genre.CODE ? "facteur.genre.code" : "facteur.genre.cle";
    }
}
