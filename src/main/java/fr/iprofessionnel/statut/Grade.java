package fr.iprofessionnel.statut;

/** Grade within a scale. */
public enum Grade {
    CLASSE_NORMALE("classe normale", 1),
    HORS_CLASSE("hors classe", 2),
    CLASSE_EXCEPTIONNELLE("classe exceptionnelle", 3),
    CLASSE_UNIQUE("classe unique", 0),
    CATEGORIE_1("1re catégorie", 1),
    CATEGORIE_2("2e catégorie", 0);

    private final String libelle;
    private final int niveau;

    Grade(String libelle, int niveau) {
        this.libelle = libelle;
        this.niveau = niveau;
    }

    /** Height in its scale: a promotion goes to a higher one. */
    public int niveau() {
        return niveau;
    }

    /** French name, as shown. */
    public String libelle() {
        return libelle;
    }
}
