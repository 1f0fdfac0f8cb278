package fr.iprofessionnel.statut;

/** How a length of time is counted. Each computation names its own (see docs/adr/0011). */
public enum Convention {
    /** Years of 360 days, months of 30 days, as the academies add and show seniority: {@link Anciennete}. */
    RECTORAT("années de 360 jours, mois de 30 jours"),
    /** From a day to the same day of a later month, as the decrees count the time needed to reach a step. */
    CALENDRIER("de date à date, au calendrier");

    private final String libelle;

    Convention(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
