package fr.iprofessionnel.tables;

import fr.iprofessionnel.statut.bareme.Refus;
import java.util.List;

/**
 * A set of tables found in the configured folder.
 *
 * @param nom name of its folder
 * @param empreinte fingerprint of its files
 * @param fautes all that is wrong in it; none when it may be put in force
 */
public record JeuDepose(String nom, String empreinte, List<Refus> fautes) {

    /** Whether it may be put in force. */
    public boolean estJuste() {
        return fautes.isEmpty();
    }
}
