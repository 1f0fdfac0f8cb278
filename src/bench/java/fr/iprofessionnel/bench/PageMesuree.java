package fr.iprofessionnel.bench;

/**
 * A page to measure.
 *
 * @param nom name in the report
 * @param adresse address, from the root of the server
 * @param identifiant account that asks for it; null for nobody
 * @param acte what is done there; null when the page is read
 */
record PageMesuree(String nom, String adresse, String identifiant, Acte acte) {

    /** What a teacher does with a message. */
    enum Acte {
        /** Writes one and goes on to reading it again: a draft is kept. */
        ECRIRE,
        /** Sends one that was written before the measure. */
        ENVOYER
    }

    private static final String APPLICATION = "/i-professionnel";
    private static final String REFERENCE = "/reference";

    /** What is another number at each request. */
    static final String NUMERO = "NNN";

    /** A page beside the application. */
    static PageMesuree reference(String nom, String adresse) {
        return new PageMesuree(nom, REFERENCE + adresse, null, null);
    }

    /** A page of the application that everybody sees. */
    static PageMesuree publique(String nom, String adresse) {
        return new PageMesuree(nom, APPLICATION + adresse, null, null);
    }

    /** A page of the application, for the account of the demonstration that may see it. */
    static PageMesuree connectee(String nom, String adresse, String identifiant) {
        return new PageMesuree(nom, APPLICATION + adresse, identifiant, null);
    }

    /** What this teacher does with a message. */
    static PageMesuree acte(String nom, String identifiant, Acte acte) {
        return new PageMesuree(nom, APPLICATION + "/courrier/ecrire", identifiant, acte);
    }

    /** Path in the application, as its log names it. */
    String chemin() {
        String chemin = adresse.substring(APPLICATION.length());
        int question = chemin.indexOf('?');
        return question < 0 ? chemin : chemin.substring(0, question);
    }

    /** Whether each request asks for something that was never asked for: a number takes the place of {@link #NUMERO}. */
    boolean estVariable() {
        return adresse.contains(NUMERO);
    }

    boolean estDeLApplication() {
        return adresse.startsWith(APPLICATION + "/");
    }
}
