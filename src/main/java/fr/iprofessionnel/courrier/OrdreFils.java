package fr.iprofessionnel.courrier;

/** In which order conversations {@code f} are listed. */
enum OrdreFils {

    /** The last that were written in first. */
    RECENTS("f.dernier_le desc, f.id desc", "f.id, f.dernier_le"),

    /** What is due first. */
    URGENTS("f.echeance, f.attend_depuis, f.id", "f.id, f.echeance, f.attend_depuis");

    private final String texte;
    private final String colonnes;

    OrdreFils(String texte, String colonnes) {
        this.texte = texte;
        this.colonnes = colonnes;
    }

    /** Columns that it asks for, the number first. */
    String colonnes() {
        return colonnes;
    }

    /** What follows {@code order by}. */
    @Override
    public String toString() {
        return texte;
    }
}
