package fr.iprofessionnel.statut;

/** Grade within a scale. */
public enum Grade {
    CLASSE_NORMALE("classe normale"),
    HORS_CLASSE("hors classe"),
    CLASSE_EXCEPTIONNELLE("classe exceptionnelle"),
    CLASSE_UNIQUE("classe unique"),
    CATEGORIE_1("1re catégorie"),
    CATEGORIE_2("2e catégorie");

    private final String libelle;

    Grade(String libelle) {
        this.libelle = libelle;
    }

    /** French name, as shown. */
    public String libelle() {
        return libelle;
    }
}
