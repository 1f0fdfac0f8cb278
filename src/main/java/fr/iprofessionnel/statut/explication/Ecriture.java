package fr.iprofessionnel.statut.explication;

import java.time.LocalDate;

/** How the sentences of the engine write a day. */
public final class Ecriture {

    private static final String[] MOIS = {
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre"
    };

    private Ecriture() {}

    /** "1er octobre 2026". */
    public static String jour(LocalDate jour) {
        String numero = jour.getDayOfMonth() == 1 ? "1er" : Integer.toString(jour.getDayOfMonth());
        return numero + " " + MOIS[jour.getMonthValue() - 1] + " " + jour.getYear();
    }
}
