package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Parametre;

/** What the search for an account shows on the screen, as the academy has chosen. */
enum Affichage {

    /** Nothing: what is found goes by e-mail. */
    COURRIEL("courriel", 1),

    /** Identifiant and address masked. */
    MASQUE("masque", 2),

    /** The identifiant, and the address masked. */
    IDENTIFIANT("identifiant", 2);

    private static final String POINTS = "•••••";

    private final String valeur;
    private final int severite;

    Affichage(String valeur, int severite) {
        this.valeur = valeur;
        this.severite = severite;
    }

    /**
     * The one of this name.
     *
     * @throws IllegalStateException for any other
     */
    static Affichage de(String valeur) {
        for (Affichage affichage : values()) {
            if (affichage.valeur.equals(valeur)) {
                return affichage;
            }
        }
        throw new IllegalStateException(
                "La clé " + Parametre.RETROUVER_AFFICHAGE.cle() + " ne peut pas valoir « " + valeur + " ».");
    }

    /** By how much the number of searches allowed is divided. */
    int severite() {
        return severite;
    }

    /** Its first and its last sign. */
    static String masquer(String texte) {
        return texte.length() < 3 ? POINTS : texte.charAt(0) + POINTS + texte.charAt(texte.length() - 1);
    }

    /** The last two digits of a telephone number. */
    static String masquerTelephone(String telephone) {
        return POINTS + telephone.substring(telephone.length() - 2);
    }

    /** The first sign of the name and of the domain, and what ends the domain. */
    static String masquerAdresse(String adresse) {
        int arobase = adresse.indexOf('@');
        int point = adresse.lastIndexOf('.');
        return adresse.charAt(0) + POINTS + adresse.substring(arobase, arobase + 2) + POINTS + adresse.substring(point);
    }
}
