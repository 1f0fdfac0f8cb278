package fr.iprofessionnel.services;

/**
 * What one try of an address gave.
 *
 * @param code HTTP code of the last answer; null when there was none
 */
record Sonde(EtatLien etat, Integer code) {

    private static final int SUCCES = 2;
    private static final int INTROUVABLE = 404;
    private static final int DISPARUE = 410;

    static final Sonde MUETTE = new Sonde(EtatLien.MUET, null);
    static final Sonde INTERNE = new Sonde(EtatLien.INTERNE, null);

    /** What a code that is no redirection says. */
    static Sonde de(int code) {
        if (code / 100 == SUCCES) {
            return new Sonde(EtatLien.REPOND, code);
        }
        return new Sonde(code == INTROUVABLE || code == DISPARUE ? EtatLien.ABSENT : EtatLien.INCERTAIN, code);
    }
}
