package fr.iprofessionnel.bench;

/**
 * A page to measure.
 *
 * @param nom name in the report
 * @param adresse address, from the root of the server
 * @param identifiant account that asks for it; null for nobody
 */
record PageMesuree(String nom, String adresse, String identifiant) {

    private static final String APPLICATION = "/i-professionnel";
    private static final String REFERENCE = "/reference";

    /** A page beside the application. */
    static PageMesuree reference(String nom, String adresse) {
        return new PageMesuree(nom, REFERENCE + adresse, null);
    }

    /** A page of the application that everybody sees. */
    static PageMesuree publique(String nom, String adresse) {
        return new PageMesuree(nom, APPLICATION + adresse, null);
    }

    /** A page of the application, for the account of the demonstration that may see it. */
    static PageMesuree connectee(String nom, String adresse, String identifiant) {
        return new PageMesuree(nom, APPLICATION + adresse, identifiant);
    }

    /** Path in the application, as its log names it. */
    String chemin() {
        String chemin = adresse.substring(APPLICATION.length());
        int question = chemin.indexOf('?');
        return question < 0 ? chemin : chemin.substring(0, question);
    }

    boolean estDeLApplication() {
        return adresse.startsWith(APPLICATION + "/");
    }
}
