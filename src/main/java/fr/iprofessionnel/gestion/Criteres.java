package fr.iprofessionnel.gestion;

/**
 * What a list of files is asked for.
 *
 * @param nom first letters of the name, or of the name and first name; null for all
 * @param etablissement number of a school, or part of its town and name; null for all
 * @param echelle code of the scale; null for all
 * @param tri order
 * @param page page, from 1
 */
public record Criteres(String nom, String etablissement, String echelle, Tri tri, int page) {

    /** The same, at another page. */
    Criteres aLaPage(int autre) {
        return new Criteres(nom, etablissement, echelle, tri, autre);
    }
}
