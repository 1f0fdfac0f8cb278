package fr.iprofessionnel.courrier;

import java.util.List;

/**
 * Which conversations a list shows.
 *
 * @param attend who has to do something; null for any
 * @param objet subject; null for any
 * @param mots words that they say; none for any
 * @param signalements whether only those that tell of an error
 * @param archives whether only those that the teacher has put away
 * @param dossier public reference of a file; null for any
 * @param page page, from 1
 */
public record FiltreCourrier(
        Attente attend,
        String objet,
        List<String> mots,
        boolean signalements,
        boolean archives,
        String dossier,
        int page) {

    /** Everything that is not put away, from the first page. */
    public static final FiltreCourrier TOUT = new FiltreCourrier(null, null, List.of(), false, false, null, 1);

    /** Whether conversations are searched for by what they say. */
    boolean estRecherche() {
        return !mots.isEmpty();
    }

    /** Whether a manager asks for everything that waits for them, and for nothing else. */
    boolean estToutCeQuiAttend() {
        return attend == Attente.SERVICE && objet == null && mots.isEmpty() && !signalements && dossier == null;
    }
}
