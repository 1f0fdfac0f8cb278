package fr.iprofessionnel.compte;

/** What the owner of an account is told of by e-mail, so that they notice what they did not do. */
public enum AvisSecurite {
    APRES_ECHECS("avis-securite.echecs"),
    APRES_LONGTEMPS("avis-securite.longtemps"),
    NOUVEL_APPAREIL("avis-securite.appareil"),
    MOT_DE_PASSE_MODIFIE("avis-securite.modifie"),
    MOT_DE_PASSE_REINITIALISE("avis-securite.reinitialise"),
    IDENTIFIANT_CONSULTE("avis-securite.consulte"),
    LETTRE_PREPAREE("avis-securite.lettre");

    private final String cle;

    AvisSecurite(String cle) {
        this.cle = cle;
    }

    /** Key of its sentence in the texts. */
    String cle() {
        return cle;
    }
}
