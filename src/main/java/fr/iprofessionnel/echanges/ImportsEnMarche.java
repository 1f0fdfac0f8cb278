package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The imports that this very server runs, so that it renews their lease and that of no other. */
@ApplicationScoped
public class ImportsEnMarche {

    private final Set<String> references = ConcurrentHashMap.newKeySet();

    void ajouter(String reference) {
        references.add(reference);
    }

    void retirer(String reference) {
        references.remove(reference);
    }

    Set<String> references() {
        return Set.copyOf(references);
    }
}
