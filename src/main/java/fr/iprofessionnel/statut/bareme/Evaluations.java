package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The appraisal meetings, and the points that they give. */
final class Evaluations {

    private static final int DERNIER_RANG = 3;

    private record CleRendezVous(Echelle echelle, int rang) {}

    private record CleAppreciation(int degre, String appreciation) {}

    private record CleAnciennete(int degre, int echelon, int annees) {}

    /** A line of points: of an appreciation, or of a seniority. */
    private record Points(int points, boolean etPlus) {}

    private final TableDatee<CleRendezVous, RendezVousRegle> rendezVous;
    private final TableDatee<Delai.Etape, Delai> delais;
    private final TableDatee<Object, Points> horsClasse;
    private final TableDatee<String, Integer> classeExceptionnelle;

    Evaluations(LectureJeu lecture) {
        rendezVous = lecture.lire(
                "rendez_vous.csv",
                List.of("echelle", "rang"),
                List.of("grade", "echelon", "mois_min", "mois_max", "date_appreciation", "effet"),
                l -> new CleRendezVous(l.echelle(), l.entier("rang")),
                Evaluations::regle);
        delais = lecture.lire(
                "rendez_vous_delais.csv",
                List.of("etape"),
                List.of("objet", "delai", "quantite", "unite"),
                l -> l.code("etape", Delai.Etape.class),
                Evaluations::delai);
        horsClasse = lecture.lire(
                "bareme_hors_classe.csv",
                List.of("degre", "composante", "appreciation", "echelon", "annees"),
                List.of("et_plus", "points"),
                Evaluations::cle,
                l -> new Points(l.entier("points"), l.oui("et_plus")));
        classeExceptionnelle = lecture.lire(
                "bareme_classe_exceptionnelle.csv",
                List.of("appreciation"),
                List.of("points"),
                l -> l.texteRequis("appreciation"),
                l -> l.entier("points"));
    }

    private static RendezVousRegle regle(LigneTable l) {
        if (l.entier("rang") < 0 || l.entier("rang") > DERNIER_RANG) {
            throw new IllegalArgumentException("colonne rang : de 0 à " + DERNIER_RANG);
        }
        return new RendezVousRegle(
                l.echelle(),
                l.codeOuNul("grade", Grade.class),
                l.entier("rang"),
                l.entierOuNul("echelon"),
                l.entierOuNul("mois_min"),
                l.entierOuNul("mois_max"),
                l.codeOuNul("date_appreciation", DateAppreciation.class),
                l.texteRequis("effet"));
    }

    private static Delai delai(LigneTable l) {
        return new Delai(
                l.code("etape", Delai.Etape.class),
                l.texteRequis("objet"),
                l.texteRequis("delai"),
                l.entierOuNul("quantite"),
                l.codeOuNul("unite", Delai.Unite.class));
    }

    private static Object cle(LigneTable l) {
        return switch (l.texte("composante")) {
            case "APPRECIATION" -> new CleAppreciation(l.entier("degre"), l.texteRequis("appreciation"));
            case "ANCIENNETE" -> new CleAnciennete(l.entier("degre"), l.entier("echelon"), l.entier("annees"));
            default ->
                throw new IllegalArgumentException(
                        "colonne composante : code inconnu « " + l.texte("composante") + " »");
        };
    }

    List<Valeur<RendezVousRegle>> rendezVous(Echelle echelle, LocalDate jour) {
        List<Valeur<RendezVousRegle>> trouves = new ArrayList<>();
        for (int rang = 0; rang <= DERNIER_RANG; rang++) {
            rendezVous.le(new CleRendezVous(echelle, rang), jour).ifPresent(trouves::add);
        }
        return trouves;
    }

    Optional<Valeur<Delai>> delai(Delai.Etape etape, LocalDate jour) {
        return delais.le(etape, jour);
    }

    Optional<Valeur<Integer>> pointsAppreciation(int degre, String appreciation, LocalDate jour) {
        return horsClasse.le(new CleAppreciation(degre, appreciation), jour).map(Evaluations::points);
    }

    /** The line of this number of years, else the last one before it that says "and more". */
    Optional<Valeur<Integer>> pointsAnciennete(int degre, int echelon, int annees, LocalDate jour) {
        Optional<Valeur<Points>> exact = horsClasse.le(new CleAnciennete(degre, echelon, annees), jour);
        for (int moins = annees - 1; exact.isEmpty() && moins >= 0; moins--) {
            exact = horsClasse
                    .le(new CleAnciennete(degre, echelon, moins), jour)
                    .filter(v -> v.valeur().etPlus());
        }
        return exact.map(Evaluations::points);
    }

    private static Valeur<Integer> points(Valeur<Points> v) {
        return new Valeur<>(
                v.valeur().points(), v.du(), v.au(), v.fiabilite(), v.source(), v.table(), v.ligne(), v.verifieLe());
    }

    Optional<Valeur<Integer>> pointsClasseExceptionnelle(String appreciation, LocalDate jour) {
        return classeExceptionnelle.le(appreciation, jour);
    }
}
