package fr.iprofessionnel.socle.affichage;

import fr.iprofessionnel.socle.Textes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A piece of what an entry or a cell says.
 *
 * @param genre how it is drawn
 * @param texte what it says; null where only its content does
 * @param adresse where it leads: a path of the application from its root, {@code mailto:} or {@code tel:}; null when it
 *     is no link
 * @param contenu pieces inside of it, after its text
 */
public record Partie(Genre genre, String texte, String adresse, List<Partie> contenu) {

    /** How a piece is drawn. */
    public enum Genre {
        TEXTE,
        LIEN,
        /** Stands out. */
        FORT,
        /** Less important, on the same line. */
        SUITE,
        /** Less important, on a line of its own. */
        MENTION,
        ETIQUETTE,
        /** A label that calls for attention. */
        ALERTE,
        A_CONFIRMER,
        /** Shown only when asked for: the text is what is clicked, the content what it opens. */
        RESERVE,
        /** The link that tells of an error: the content is for those who cannot see which line it stands on. */
        SIGNALER
    }

    public static Partie texte(String texte) {
        return new Partie(Genre.TEXTE, texte, null, List.of());
    }

    public static Partie lien(String texte, String adresse) {
        return new Partie(Genre.LIEN, texte, adresse, List.of());
    }

    /** A term with the link to its definition. */
    public static Partie defini(String texte, String ancre) {
        return lien(texte, "/glossaire#" + ancre);
    }

    /** Pieces that are null are left out. */
    public static Partie mention(Partie... contenu) {
        return new Partie(Genre.MENTION, null, null, presentes(contenu));
    }

    public static Partie mention(String texte) {
        return new Partie(Genre.MENTION, texte, null, List.of());
    }

    public static Partie fort(String texte) {
        return new Partie(Genre.FORT, texte, null, List.of());
    }

    /** Less important, on the same line; pieces that are null are left out. */
    public static Partie suite(Partie... contenu) {
        return new Partie(Genre.SUITE, null, null, presentes(contenu));
    }

    public static Partie etiquette(String texte) {
        return new Partie(Genre.ETIQUETTE, texte, null, List.of());
    }

    public static Partie alerte(String texte) {
        return new Partie(Genre.ALERTE, texte, null, List.of());
    }

    /** The mark of what is to be confirmed; null when it is not, so that it is left out. */
    public static Partie aConfirmer(boolean aConfirmer) {
        return aConfirmer ? new Partie(Genre.A_CONFIRMER, Textes.phrase("a-confirmer"), null, List.of()) : null;
    }

    public static Partie reserve(String titre, String texte) {
        return new Partie(Genre.RESERVE, titre, null, List.of(texte(texte)));
    }

    public static Partie signaler(String adresse, String ligne) {
        return new Partie(Genre.SIGNALER, Textes.phrase("signaler.court"), adresse, List.of(texte(ligne)));
    }

    /** Those that are not null. */
    static List<Partie> presentes(Partie... parties) {
        return Arrays.stream(parties).filter(Objects::nonNull).toList();
    }
}
