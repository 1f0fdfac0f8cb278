package fr.iprofessionnel.guides;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an article of the academy, as it was kept.
 *
 * @param slug end of the address of the article
 * @param numero its number among the versions of this article, from 1
 * @param genre what it does
 * @param du first day when it does it; null for a draft
 * @param texte the whole file; empty for a withdrawal
 * @param auteur name of who wrote it
 * @param le when
 */
public record Version(String slug, int numero, Genre genre, LocalDate du, String texte, String auteur, Instant le) {

    /** What a version does. */
    public enum Genre {
        /** Nothing yet: nobody but the administrators sees it. */
        BROUILLON,
        /** Takes the place of what was there. */
        PUBLICATION,
        /** Takes the academy's article away: ours comes back, if there is one. */
        RETRAIT
    }

    /** Key of the name of what it does, in the texts. */
    public String cle() {
        return "guides.version." + genre.name();
    }
}
