package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.Refus;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Reads what an administrator wrote of a link or of a date. */
final class Saisie {

    private static final int TITRE = 120;
    private static final int DESCRIPTION = 300;
    private static final int ADRESSE = 500;
    private static final Set<String> PROTOCOLES = Set.of("http", "https");

    private Saisie() {}

    /** Null when nothing was written. */
    static String texte(String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }

    /** @throws Refus when there is none, or when it is too long */
    static String titre(String saisi) {
        String titre = texte(saisi);
        if (titre == null || titre.length() > TITRE) {
            throw new Refus("services.refus.titre", TITRE);
        }
        return titre;
    }

    /**
     * Null when nothing was written.
     *
     * @throws Refus when it is too long
     */
    static String description(String saisie) {
        String description = texte(saisie);
        if (description != null && description.length() > DESCRIPTION) {
            throw new Refus("services.refus.description", DESCRIPTION);
        }
        return description;
    }

    /**
     * An address of the Web; null when nothing was written.
     *
     * @throws Refus when it is something else
     */
    static String adresse(String saisie) {
        String adresse = texte(saisie);
        if (adresse == null) {
            return null;
        }
        try {
            URI lue = URI.create(adresse);
            boolean bonne = lue.getHost() != null && lue.getUserInfo() == null && PROTOCOLES.contains(lue.getScheme());
            if (bonne && adresse.length() <= ADRESSE) {
                return adresse;
            }
        } catch (IllegalArgumentException e) {
            throw adresseRefusee();
        }
        throw adresseRefusee();
    }

    static Refus adresseRefusee() {
        return new Refus("services.refus.adresse");
    }

    /** @throws Refus when it is no number between 1 and 9999 */
    static int rang(String saisi) {
        if (saisi == null || !saisi.strip().matches("[1-9]\\d{0,3}")) {
            throw new Refus("services.refus.rang");
        }
        return Integer.parseInt(saisi.strip());
    }

    /**
     * A day; null when nothing was written.
     *
     * @throws Refus when it is no day
     */
    static LocalDate jour(String saisi) {
        String jour = texte(saisi);
        try {
            return jour == null ? null : LocalDate.parse(jour);
        } catch (DateTimeException e) {
            throw new Refus("services.refus.jour");
        }
    }

    /** @throws Refus when the last day comes before the first; a limit that is null is none */
    static void periode(LocalDate du, LocalDate au) {
        if (du != null && au != null && au.isBefore(du)) {
            throw new Refus("services.refus.periode");
        }
    }
}
