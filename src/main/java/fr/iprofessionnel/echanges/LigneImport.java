package fr.iprofessionnel.echanges;

import fr.iprofessionnel.dossier.Rubrique;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A line of a file as an extract gives it, or as the database holds it: the values by column, those without value left
 * out.
 *
 * @param rubrique rubric
 * @param numero line in its file; 0 when it comes from the database
 * @param valeurs values by column
 */
record LigneImport(Rubrique rubrique, int numero, Map<ColonneLigne, Object> valeurs) {

    private static final int CLE = 100;

    /** First day, null where there is none. */
    LocalDate du() {
        return (LocalDate) valeurs.get(ColonneLigne.DU);
    }

    /** Last day, null where there is none. */
    LocalDate au() {
        return (LocalDate) valeurs.get(ColonneLigne.AU);
    }

    String texte(ColonneLigne colonne) {
        return (String) valeurs.get(colonne);
    }

    boolean estOui(ColonneLigne colonne) {
        return Boolean.TRUE.equals(valeurs.get(colonne));
    }

    /** What tells it from the other lines of its rubric and stays the same when the rest is corrected. */
    String cle() {
        String cle =
                switch (rubrique) {
                    case IDENTIFICATION, COORDONNEES -> "";
                    case ECHELON, MODALITE -> joindre(ColonneLigne.DU);
                    case NOTATION -> joindre(ColonneLigne.CODE);
                    case AFFECTATION -> joindre(ColonneLigne.DU, ColonneLigne.UAI, ColonneLigne.DISCIPLINE);
                    case DIPLOME -> joindre(ColonneLigne.CODE, ColonneLigne.DU, ColonneLigne.LIBELLE);
                    case SERVICE -> joindre(ColonneLigne.DU, ColonneLigne.CODE, ColonneLigne.LIBELLE);
                    case CONTRAT, POSITION, CONGE, APPRECIATION -> joindre(ColonneLigne.DU, ColonneLigne.CODE);
                };
        return cle.length() <= CLE ? cle : cle.substring(0, CLE - 9) + "#" + Integer.toHexString(cle.hashCode());
    }

    private String joindre(ColonneLigne... colonnes) {
        return Arrays.stream(colonnes)
                .map(valeurs::get)
                .map(v -> Objects.toString(v, ""))
                .collect(Collectors.joining("|"));
    }

    /** Content in one text, the same for the same values. */
    String contenu() {
        return rubrique + ":" + new EnumMap<>(valeurs);
    }
}
