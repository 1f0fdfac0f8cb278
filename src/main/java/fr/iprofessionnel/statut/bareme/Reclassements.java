package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where a change of grade or of scale takes a person. */
final class Reclassements {

    private static final String RECLASSEMENT = "reclassement.csv";

    private record Origine(Reclassement.Operation operation, Echelon echelon) {}

    private record CleEquivalence(Echelon echelon, Echelle cible) {}

    private final TableDatee<Reclassement.Cas, Reclassement> table;
    private final Map<Origine, List<Reclassement.Cas>> parOrigine = new HashMap<>();
    private final TableDatee<RepriseServices.Code, RepriseServices> reprises;
    private final TableDatee<CleEquivalence, Equivalence> equivalences;

    Reclassements(LectureJeu lecture) {
        table = lecture.lire(
                RECLASSEMENT,
                List.of(
                        "operation",
                        "echelle",
                        "grade_origine",
                        "echelon_origine",
                        "anciennete_min_mois",
                        "anciennete_max_mois"),
                List.of("grade_cible", "echelon_cible", "anciennete"),
                Reclassements::cas,
                Reclassements::reclassement);
        reprises = lecture.lire(
                "reprise_services.csv",
                List.of("code"),
                List.of(
                        "libelle",
                        "echelle_cible",
                        "numerateur",
                        "denominateur",
                        "seuil_annees",
                        "numerateur_au_dela",
                        "denominateur_au_dela"),
                l -> l.code("code", RepriseServices.Code.class),
                Reclassements::reprise);
        equivalences = lecture.lire(
                "equivalences.csv",
                List.of("echelle", "grade", "echelon", "echelle_cible"),
                List.of("echelon_equivalent", "annees", "mois"),
                l -> new CleEquivalence(l.echelonSansChevron(), l.code("echelle_cible", Echelle.class)),
                l -> new Equivalence(l.rang("echelon_equivalent"), l.entier("annees"), l.entier("mois")));
        table.cles().forEach(c -> parOrigine
                .computeIfAbsent(new Origine(c.operation(), c.origine()), o -> new ArrayList<>())
                .add(c));
        parOrigine.values().forEach(cas -> refuserDoubles(lecture, cas));
    }

    private static Reclassement.Cas cas(LigneTable ligne) {
        Integer minimum = ligne.entierOuNul("anciennete_min_mois");
        Integer maximum = ligne.entierOuNul("anciennete_max_mois");
        int depuis = minimum == null ? 0 : minimum;
        if (maximum != null && maximum <= depuis) {
            throw new IllegalArgumentException(
                    "l'ancienneté maximale " + maximum + " ne dépasse pas la minimale " + depuis);
        }
        return new Reclassement.Cas(
                ligne.code("operation", Reclassement.Operation.class),
                Echelon.of(ligne.echelle(), ligne.code("grade_origine", Grade.class), ligne.rang("echelon_origine")),
                depuis,
                maximum);
    }

    private static Reclassement reclassement(LigneTable ligne) {
        boolean conservee =
                switch (ligne.texte("anciennete")) {
                    case "CONSERVEE" -> true;
                    case "AUCUNE" -> false;
                    default ->
                        throw new IllegalArgumentException("colonne anciennete : CONSERVEE ou AUCUNE attendu, pas « "
                                + ligne.texte("anciennete") + " »");
                };
        return new Reclassement(ligne.code("grade_cible", Grade.class), ligne.rang("echelon_cible"), conservee);
    }

    private static RepriseServices reprise(LigneTable l) {
        return new RepriseServices(
                l.texteRequis("libelle"),
                l.entier("numerateur"),
                l.entier("denominateur"),
                l.entierOuNul("seuil_annees"),
                l.entierOuNul("numerateur_au_dela"),
                l.entierOuNul("denominateur_au_dela"));
    }

    private void refuserDoubles(LectureJeu lecture, List<Reclassement.Cas> cas) {
        for (int i = 0; i < cas.size(); i++) {
            for (Reclassement.Cas autre : cas.subList(0, i)) {
                if (cas.get(i).chevauche(autre)) {
                    refuserDoubles(lecture, table.toutes(cas.get(i)), table.toutes(autre));
                }
            }
        }
    }

    private static void refuserDoubles(
            LectureJeu lecture, List<Valeur<Reclassement>> unes, List<Valeur<Reclassement>> autres) {
        for (Valeur<Reclassement> une : unes) {
            autres.stream()
                    .filter(une::chevauche)
                    .forEach(a -> lecture.refuser(
                            RECLASSEMENT,
                            Math.max(une.ligne(), a.ligne()),
                            "deux règles pour une même ancienneté le même jour (ligne "
                                    + Math.min(une.ligne(), a.ligne()) + ")"));
        }
    }

    Optional<Valeur<Reclassement>> reclassement(
            Reclassement.Operation operation, Echelon origine, int mois, LocalDate jour) {
        for (Reclassement.Cas cas :
                parOrigine.getOrDefault(new Origine(operation, Grilles.sansChevron(origine)), List.of())) {
            if (cas.contient(mois)) {
                Optional<Valeur<Reclassement>> trouve = table.le(cas, jour);
                if (trouve.isPresent()) {
                    return trouve;
                }
            }
        }
        return Optional.empty();
    }

    /** The first day of an operation; empty where the table has no line of it. */
    Optional<LocalDate> premierJour(Reclassement.Operation operation) {
        return table.cles().stream()
                .filter(c -> c.operation() == operation)
                .flatMap(c -> table.toutes(c).stream())
                .map(Valeur::du)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    Optional<Valeur<RepriseServices>> reprise(RepriseServices.Code code, LocalDate jour) {
        return reprises.le(code, jour);
    }

    Optional<Valeur<Equivalence>> equivalence(Echelon echelon, Echelle cible, LocalDate jour) {
        return equivalences.le(new CleEquivalence(Grilles.sansChevron(echelon), cible), jour);
    }
}
