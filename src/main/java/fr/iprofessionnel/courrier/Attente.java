package fr.iprofessionnel.courrier;

import java.time.LocalDate;
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

    /** Whether the service is late on that day, when it was to answer by this one. */
    boolean estEnRetard(LocalDate echeance, LocalDate jour) {
        return this == SERVICE && jour.isAfter(echeance);
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
