package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Textes;
import java.time.Instant;
import java.util.Set;

/**
 * A version of a CV, without its lines.
 *
 * @param id number; 0 for one that nothing was written in yet
 * @param reference public reference; empty for one that nothing was written in yet
 * @param nom name that the teacher gave it
 * @param titre title of the person; null when none is given
 * @param presentation a few words; null when none are given
 * @param miseEnPage how it is laid out
 * @param modifieLe when it was last changed; null for one that nothing was written in yet
 */
public record VersionCv(
        long id,
        String reference,
        String nom,
        String titre,
        String presentation,
        MiseEnPage miseEnPage,
        Instant modifieLe) {

    /**
     * How a version is laid out.
     *
     * @param modele layout
     * @param pages how many pages it may fill, 1 or 2
     * @param masquees names of the sections, and keys of the data of the file, that are not shown
     */
    public record MiseEnPage(Modele modele, int pages, Set<String> masquees) {

        /** Takes a copy of what is hidden. */
        public MiseEnPage {
            masquees = Set.copyOf(masquees);
        }

        /** Whether a section, or a datum of the file, is shown. */
        public boolean montre(String cle) {
            return !masquees.contains(cle);
        }
    }

    /** The version that everybody has before anything is written. */
    static VersionCv premiere() {
        return new VersionCv(
                0,
                "",
                Textes.phrase("cv.version.premiere"),
                null,
                null,
                new MiseEnPage(Modele.COLONNE, 2, Set.of()),
                null);
    }

    /** Whether something was written in it. */
    public boolean existe() {
        return id != 0;
    }
}
