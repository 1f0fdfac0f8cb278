package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.statut.Fiabilite;
import java.time.LocalDate;
import java.util.List;

/**
 * An article of the guide, read and found right.
 *
 * @param slug end of its address, unique
 * @param titre title
 * @param chapitre number of its chapter
 * @param ordre place in the chapter
 * @param resume what it says, one sentence
 * @param du first day for which what it says holds
 * @param au last day for which it holds; null when it still does
 * @param verifie date of truth: day when somebody last checked it
 * @param fiabilite how sure it is
 * @param textes texts cited, as a reader would cite them
 * @param synonymes words that teachers use and that the text does not hold
 * @param regles tables (without {@code .csv}) and promotion codes that it explains
 * @param rubriques rubrics of the file that it explains
 * @param origine who wrote it
 * @param texte the whole file, front matter included
 */
public record Article(
        String slug,
        String titre,
        int chapitre,
        int ordre,
        String resume,
        LocalDate du,
        LocalDate au,
        LocalDate verifie,
        Fiabilite fiabilite,
        List<String> textes,
        List<String> synonymes,
        List<String> regles,
        List<String> rubriques,
        Origine origine,
        String texte) {

    /** Who wrote an article. */
    public enum Origine {
        /** It ships with the application. */
        LIVRE,
        /** The academy, in its folder or on the page of administration. */
        ACADEMIE
    }

    /** Whether what it says holds on this day. */
    public boolean vautLe(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || !jour.isAfter(au));
    }

    /** The day whose figures it is shown with: the given one, or its last one when that is past. */
    public LocalDate dernierJour(LocalDate jour) {
        return estRevolu(jour) ? au : jour;
    }

    /** Whether what it says held before this day and no longer does. */
    public boolean estRevolu(LocalDate jour) {
        return au != null && au.isBefore(jour);
    }

    /** Whether the reader must be told that something essential in it is to be confirmed. */
    public boolean estAConfirmer() {
        return fiabilite.estAConfirmer();
    }

    /** Whether the academy wrote it. */
    public boolean estDeLAcademie() {
        return origine == Origine.ACADEMIE;
    }
}
