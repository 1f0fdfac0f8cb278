package fr.iprofessionnel.socle;

/** What a person who has signed in must still do before any other page opens. */
public enum Etape {
    /** Choose a first password. */
    MOT_DE_PASSE(Adresses.CHOIX_MOT_DE_PASSE),
    /** Show the second factor: until then, only the password is known to be right. */
    CODE("/connexion/code"),
    /** Enrol a second factor, which their role must have. */
    ENROLEMENT("/moncompte/facteurs");

    private final String adresse;

    Etape(String adresse) {
        this.adresse = adresse;
    }

    /** Address of the page where it is done. */
    public String adresse() {
        return adresse;
    }

    /** Whether this address may be opened meanwhile. */
    boolean admet(String chemin) {
        return chemin.equals(adresse)
                || chemin.startsWith(adresse + "/")
                || chemin.equals(Adresses.DECONNEXION)
                || (this == ENROLEMENT
                        && (chemin.startsWith(Adresses.PREUVE) || chemin.equals(Adresses.PORTAIL_RETOUR)));
    }
}
