package fr.iprofessionnel.facteurs;

import java.util.Locale;

/** What two managers are wanted for. */
public enum ObjetLevee {
    /** To lift the second factors and recovery codes that somebody has lost. */
    FACTEURS("levee"),
    /** To print the letter that opens the choice of a password; who asked for it prints it once. */
    LETTRE("lettre");

    private final String avis;

    ObjetLevee(String avis) {
        this.avis = avis;
    }

    /** Key of its French name. */
    public String cle() {
        return "levee.objet." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Key of the sentence that tells its holder.
     *
     * @param suite what happened
     */
    String avis(String suite) {
        return "avis." + avis + "." + suite;
    }
}
