package fr.iprofessionnel.courrier;

import java.util.Locale;

/** Who has to do something in a conversation. */
public enum Attente {
    SERVICE,
    /** An answer was given: the teacher may go on. */
    ENSEIGNANT,
    /** It is closed. */
    PERSONNE;

    /** Key of its French name in the texts. */
    public String cle() {
        return "courrier.attente." + name().toLowerCase(Locale.ROOT);
    }

    /** The one that an address names; null when it names none. */
    static Attente lire(String nom) {
        for (Attente attente : values()) {
            if (attente.name().equalsIgnoreCase(nom)) {
                return attente;
            }
        }
        return null;
    }
}
