package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import java.time.LocalDate;

/**
 * What a list of answers is asked for.
 *
 * @param code promotion
 * @param date day on which the conditions are looked at
 * @param verdict answer; null for all
 * @param nom first letters of the name, or of the name and first name; null for all
 * @param etablissement number of a school, or part of its town and name; null for all
 * @param echelle scale; null for all
 * @param tri order
 * @param page page, from 1
 */
public record Criteres(
        CodePromotion code,
        LocalDate date,
        Verdict verdict,
        String nom,
        String etablissement,
        Echelle echelle,
        Tri tri,
        int page) {

    /** The same, at another page. */
    Criteres aLaPage(int autre) {
        return new Criteres(code, date, verdict, nom, etablissement, echelle, tri, autre);
    }

    /** The first page of the files that got this answer; of all when null. */
    Criteres avecVerdict(Verdict autre) {
        return new Criteres(code, date, autre, nom, etablissement, echelle, tri, 1);
    }

    /** The first page in this order. */
    Criteres triesPar(Tri autre) {
        return new Criteres(code, date, verdict, nom, etablissement, echelle, autre, 1);
    }

    /** The first page of all the files that got the answer. */
    Criteres sansFiltre() {
        return new Criteres(code, date, verdict, null, null, null, tri, 1);
    }

    /** Whether some files are left out, besides those that got another answer. */
    boolean filtrent() {
        return nom != null || etablissement != null || echelle != null;
    }

    /** Those who may be promoted, by name. */
    static Criteres de(CodePromotion code, LocalDate date) {
        return new Criteres(code, date, Verdict.OUI, null, null, null, Tri.NOM, 1);
    }
}
