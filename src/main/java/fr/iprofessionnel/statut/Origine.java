package fr.iprofessionnel.statut;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a datum comes from.
 *
 * @param libelle in French, as shown: "dossier, extraction de l'académie", "saisie par vous"
 * @param miseAJour day when it was last written; null when unknown
 */
public record Origine(String libelle, LocalDate miseAJour) {

    /** What somebody typed or sent, without more. */
    public static final Origine DECLAREE = new Origine("déclarée", null);

    public Origine {
        Objects.requireNonNull(libelle);
    }
}
