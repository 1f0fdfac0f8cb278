package fr.iprofessionnel.courrier;

import java.util.Locale;

/** How soon an e-mail tells that a message waits. */
public enum Rythme {
    IMMEDIAT,
    QUOTIDIEN,
    AUCUN;

    /** Key of its French name in the texts. */
    public String cle() {
        return "courrier.rythme." + name().toLowerCase(Locale.ROOT);
    }
}
