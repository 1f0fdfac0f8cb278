package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Verdict;
import java.util.Locale;

/** A verdict as it is shown: by words and a sign, the colour only repeats them. */
public enum Reponse {
    OUI("✓", "succes"),
    NON("✗", "neutre"),
    INDETERMINE("?", "attention");

    private final String signe;
    private final String classe;

    Reponse(String signe, String classe) {
        this.signe = signe;
        this.classe = classe;
    }

    static Reponse de(Verdict verdict) {
        return valueOf(verdict.name());
    }

    /** A sign, for the eye alone. */
    public String signe() {
        return signe;
    }

    /** Class of the label. */
    public String classe() {
        return classe;
    }

    /** In words. */
    public String phrase() {
        return Textes.phrase("perspectives.reponse." + name().toLowerCase(Locale.ROOT));
    }
}
