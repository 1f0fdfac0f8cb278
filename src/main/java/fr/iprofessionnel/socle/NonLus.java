package fr.iprofessionnel.socle;

/**
 * How much somebody has to read, which every page shows on a tab: counted by the very statement that recognises the session, and not
 * by one more.
 */
public interface NonLus {

    /** Attribute of a request where the authentication mechanism leaves the number. */
    String ATTRIBUT = "iprofessionnel.non-lus";

    /**
     * An SQL expression that counts the conversations that a person has to read.
     *
     * @param agent column that holds the number of the person; null there gives 0
     */
    String expression(String agent);
}
