package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.DirectionEcole;
import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.socle.Textes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a file that a page reads, on the day for which it reads them.
 *
 * @param jour day for which the file is read
 * @param lignes lines that the reader may see
 * @param directions who headed the schools of the assignments, by number; empty where the page does not say it
 * @param discrete whether why somebody is away, or left a school, is kept from the reader
 */
record Lecture(
        LocalDate jour, List<LigneDossier> lignes, Map<String, List<DirectionEcole>> directions, boolean discrete) {

    /** Those of the lines that had begun on a day that is over; all of them when it is today. */
    static List<LigneDossier> au(LocalDate jour, LocalDate aujourdhui, List<LigneDossier> lignes) {
        return jour.equals(aujourdhui)
                ? lignes
                : lignes.stream()
                        .filter(l -> l.debut() == null || !l.debut().isAfter(jour))
                        .toList();
    }

    /** Name of a position; for a reader who may not know why somebody is away, only that they are. */
    String position(PositionAdministrative position) {
        return discrete && position.estAbsence()
                ? Textes.phrase("position.absence")
                : Code.position(position.getCode(), position.getDu());
    }

    /** Lines of a kind, the oldest first. */
    <T extends LigneDossier> List<T> de(Class<T> sorte) {
        return lignes.stream().filter(sorte::isInstance).map(sorte::cast).toList();
    }

    /** Lines of a kind, the most recent first. */
    <T extends LigneDossier> List<T> recentes(Class<T> sorte) {
        return de(sorte).stream()
                .sorted(Comparator.comparing(
                                LigneDossier::getDu, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
    }

    /** The line that holds on the day; the one that began last where several do. */
    <T extends LigneDossier> Optional<T> actuelle(Class<T> sorte) {
        T actuelle = null;
        for (LigneDossier ligne : lignes) {
            if (sorte.isInstance(ligne) && ligne.vautLe(jour) && (actuelle == null || !precede(ligne, actuelle))) {
                actuelle = sorte.cast(ligne);
            }
        }
        return Optional.ofNullable(actuelle);
    }

    private static boolean precede(LigneDossier ligne, LigneDossier autre) {
        return autre.getDu() != null && (ligne.getDu() == null || ligne.getDu().isBefore(autre.getDu()));
    }

    /** The school of an assignment. */
    Ecole ecole(Affectation affectation) {
        Ecole ecole = affectation.getEcole();
        return ecole.avec(directions.getOrDefault(ecole.uai(), List.of()));
    }

    /** Main assignment of the day, else another one. */
    Optional<Affectation> affectation() {
        List<Affectation> presentes =
                recentes(Affectation.class).stream().filter(a -> a.vautLe(jour)).toList();
        return presentes.stream()
                .filter(a -> Boolean.TRUE.equals(a.getPrincipale()))
                .findFirst()
                .or(() -> presentes.stream().findFirst());
    }
}
