package fr.iprofessionnel.perspectives;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was given cannot be read: every fault, by field. */
public class SaisieInvalide extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> fautes;

    /** @param fautes sentence of each field at fault, in the order to tell them */
    public SaisieInvalide(Map<String, String> fautes) {
        super(String.join(", ", fautes.keySet()));
        this.fautes = new LinkedHashMap<>(fautes);
    }

    /** Sentence of each field at fault. */
    public Map<String, String> fautes() {
        return fautes;
    }
}
