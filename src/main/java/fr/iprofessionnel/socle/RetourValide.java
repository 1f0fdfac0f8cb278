package fr.iprofessionnel.socle;

/** Checks the address to go back to, which comes from the browser: it must stay in the application. */
public final class RetourValide {

    private RetourValide() {}

    /** The address if it is a path of ours, else the other one. */
    public static String ou(String retour, String sinon) {
        if (retour == null || !retour.startsWith("/") || retour.startsWith("//") || retour.indexOf('\\') >= 0) {
            return sinon;
        }
        boolean signeDeControle = retour.chars().anyMatch(c -> c < ' ');
        return signeDeControle ? sinon : retour;
    }
}
