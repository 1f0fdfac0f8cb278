package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grids of indices and the time to spend in each step. */
final class Grilles {

    private static final String DUREES = "durees_echelon.csv";
    private static final List<String> ECHELON = List.of("echelle", "grade", "echelon", "chevron");

    private final TableDatee<Echelon, Integer> indices;
    private final TableDatee<Echelon, Integer> indicesBruts;
    private final TableDatee<Echelon, Duree> durees;
    private final Map<Echelle, Map<Grade, List<Echelon>>> parGrade;
    /** Steps of a number, with their chevrons in order, by the same step without chevron. */
    private final Map<Echelon, List<Echelon>> parRang = new HashMap<>();
    /** Step of the next chevron. */
    private final Map<Echelon, Echelon> chevronSuivant = new HashMap<>();
    /** Step of the next number, without chevron. */
    private final Map<Echelon, Echelon> rangSuivant = new HashMap<>();

    Grilles(LectureJeu lecture) {
        indices = lecture.lire(
                "grilles.csv", ECHELON, List.of("indice_majore"), LigneTable::echelon, l -> l.entier("indice_majore"));
        indicesBruts = lecture.lire(
                "indices_bruts.csv",
                ECHELON.subList(0, 3),
                List.of("indice_brut"),
                LigneTable::echelonSansChevron,
                l -> l.entier("indice_brut"));
        durees = lecture.lire(
                DUREES,
                ECHELON,
                List.of("duree_mois", "duree_acceleree_mois"),
                LigneTable::echelon,
                l -> new Duree(l.entierOuNul("duree_mois"), l.entierOuNul("duree_acceleree_mois")));
        parGrade = indices.cles().stream()
                .collect(Collectors.groupingBy(Echelon::echelle, Collectors.groupingBy(Echelon::grade)));
        indices.cles().forEach(this::relier);
        parRang.replaceAll((rang, echelons) -> echelons.stream()
                .sorted(Comparator.comparing(e -> e.chevron() == null ? "" : e.chevron()))
                .toList());
        refuserInconnus(lecture, durees);
        refuserInconnus(lecture, indicesBruts);
    }

    private void relier(Echelon echelon) {
        parRang.merge(sansChevron(echelon), List.of(echelon), (a, b) -> Stream.concat(a.stream(), b.stream())
                .toList());
        if (echelon.chevron() != null) {
            String lettre = echelon.chevron().substring(0, 1);
            int numero = Integer.parseInt(echelon.chevron().substring(1));
            chevronSuivant.put(
                    echelon, new Echelon(echelon.echelle(), echelon.grade(), echelon.rang(), lettre + (numero + 1)));
        }
        if (Character.isDigit(echelon.rang().charAt(0))) {
            String rang = Integer.toString(Integer.parseInt(echelon.rang()) + 1);
            rangSuivant.put(echelon, Echelon.of(echelon.echelle(), echelon.grade(), rang));
        }
    }

    private void refuserInconnus(LectureJeu lecture, TableDatee<Echelon, ?> table) {
        table.cles().stream().filter(e -> !connait(e)).forEach(e -> table.toutes(e)
                .forEach(v -> lecture.refuser(v.table(), v.ligne(), "échelon absent des grilles")));
    }

    static Echelon sansChevron(Echelon echelon) {
        return echelon.chevron() == null ? echelon : Echelon.of(echelon.echelle(), echelon.grade(), echelon.rang());
    }

    Optional<Valeur<Integer>> indice(Echelon echelon, LocalDate jour) {
        return indices.le(echelon, jour);
    }

    Optional<Valeur<Integer>> indiceBrut(Echelon echelon, LocalDate jour) {
        return indicesBruts.le(echelon, jour);
    }

    Optional<Valeur<Duree>> duree(Echelon echelon, LocalDate jour) {
        return durees.le(echelon, jour);
    }

    List<Echelon> echelons(Echelle echelle, Grade grade) {
        return parGrade.getOrDefault(echelle, Map.of()).getOrDefault(grade, List.of());
    }

    boolean connait(Echelon echelon) {
        return !indices.toutes(echelon).isEmpty();
    }

    Optional<Avancement> avancement(Echelon present, LocalDate du, Anciennete conservee) {
        if (duree(present, du).isEmpty()) {
            return Optional.empty();
        }
        LocalDate debut = conservee.avant(du);
        return durees.toutes(present).stream()
                .filter(d -> d.valeur().mois() != null)
                .map(d -> new Avancement(
                        present, auPlusTot(debut.plusMonths(d.valeur().mois()), du, d.du()), d))
                .filter(a -> a.duree().vautLe(a.date()))
                .min(Comparator.comparing(Avancement::date))
                .flatMap(a -> suivant(present, a.date()).map(e -> new Avancement(e, a.date(), a.duree())));
    }

    private static LocalDate auPlusTot(LocalDate date, LocalDate... jours) {
        return Stream.of(jours).filter(j -> j != null && j.isAfter(date)).reduce(date, (a, b) -> a.isAfter(b) ? a : b);
    }

    Optional<Echelon> suivant(Echelon present, LocalDate jour) {
        Echelon memeRang = chevronSuivant.get(present);
        if (memeRang != null && indice(memeRang, jour).isPresent()) {
            return Optional.of(memeRang);
        }
        Echelon rang = rangSuivant.get(present);
        return rang == null ? Optional.empty() : premier(rang, jour);
    }

    /** The step of this number, with its first chevron where it has some. */
    Optional<Echelon> premier(Echelon sansChevron, LocalDate jour) {
        for (Echelon echelon : parRang.getOrDefault(sansChevron, List.of())) {
            if (indice(echelon, jour).isPresent()) {
                return Optional.of(echelon);
            }
        }
        return Optional.empty();
    }
}
