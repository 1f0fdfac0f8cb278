package fr.iprofessionnel.courrier;

/** In which order conversations {@code f} are listed. */
enum OrdreFils {

    /** The last that were written in first. */
    RECENTS("f.dernier_le desc, f.id desc", "f.id, f.dernier_le"),

    /** What is due first. */
    URGENTS("f.echeance, f.attend_depuis, f.id", "f.id, f.echeance, f.attend_depuis");

    /** Whether one comes after another in the order of {@link #URGENTS}; the question mark is the reference of the other. */
    static final String APRES_UN_URGENT = """
            exists (select 1 from fil u where u.reference = ? and u.attend = 'SERVICE' and (u.echeance < f.echeance
                or (u.echeance = f.echeance and (u.attend_depuis < f.attend_depuis
                    or (u.attend_depuis = f.attend_depuis and u.id < f.id)))))""";

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
