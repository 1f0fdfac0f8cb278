package fr.iprofessionnel.compte;

/** The two fields of a new password, on the pages that have them. */
abstract class NouveauMotDePassePage extends SaisieComptePage {

    private String identifiant;
    private String nouveau;
    private String confirmation;

    /** Length to reach. */
    public int getLongueur() {
        return Exigence.SEUL.longueur();
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getNouveau() {
        return nouveau;
    }

    public void setNouveau(String nouveau) {
        this.nouveau = nouveau;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
