package fr.iprofessionnel.compte;

/**
 * Where a sign-in comes from.
 *
 * @param adresse network address
 * @param appareil what the browser says of itself, null when nothing
 * @param connu secret by which this browser is known, null when it has none
 */
public record Origine(String adresse, String appareil, String connu) {

    /** A browser that is not known. */
    public Origine(String adresse, String appareil) {
        this(adresse, appareil, null);
    }
}
