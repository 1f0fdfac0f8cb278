package fr.iprofessionnel.statut.bareme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an index is paid, and what is added to it. */
final class Remunerations {

    private static final List<String> SANS_CLE = List.of();
    private static final String UNIQUE = "";
    private static final String SUPPLEMENTAIRE = "SUPPLEMENTAIRE";
    private static final BigDecimal MOIS_ET_CENTAINE = new BigDecimal(1200);

    private final TableDatee<String, BigDecimal> point;
    private final TableDatee<String, Integer> plancher;
    private final TableDatee<Integer, BigDecimal> residence;
    private final TableDatee<String, Integer> plancherResidence;
    private final TableDatee<String, SupplementFamilial> supplement;
    private final TableDatee<Quotite.Regle, Quotite> quotites;

    Remunerations(LectureJeu lecture) {
        point = lecture.lire(
                "valeur_point.csv",
                SANS_CLE,
                List.of("valeur_annuelle_indice_100"),
                l -> UNIQUE,
                l -> l.nombre("valeur_annuelle_indice_100"));
        plancher = indice(lecture, "indice_minimum.csv");
        plancherResidence = indice(lecture, "residence_plancher.csv");
        residence = lecture.lire(
                "residence.csv", List.of("zone"), List.of("taux"), l -> l.entier("zone"), l -> l.nombre("taux"));
        supplement = lecture.lire(
                "supplement_familial.csv",
                List.of("enfants"),
                List.of("part_fixe", "taux", "indice_plancher", "indice_plafond"),
                Remunerations::enfants,
                l -> new SupplementFamilial(
                        l.nombre("part_fixe"),
                        l.nombre("taux"),
                        l.entier("indice_plancher"),
                        l.entier("indice_plafond")));
        quotites = lecture.lire(
                "quotites.csv",
                List.of("regle"),
                List.of("quotite_min", "quotite_max", "numerateur", "denominateur", "complement"),
                l -> l.code("regle", Quotite.Regle.class),
                l -> new Quotite(
                        l.nombre("quotite_min"),
                        l.nombre("quotite_max"),
                        l.entier("numerateur"),
                        l.entier("denominateur"),
                        l.nombre("complement")));
    }

    private static TableDatee<String, Integer> indice(LectureJeu lecture, String table) {
        return lecture.lire(table, SANS_CLE, List.of("indice_majore"), l -> UNIQUE, l -> l.entier("indice_majore"));
    }

    private static String enfants(LigneTable ligne) {
        String enfants = ligne.texte("enfants");
        return enfants.equals(SUPPLEMENTAIRE) ? enfants : Integer.toString(ligne.entier("enfants"));
    }

    Optional<Valeur<BigDecimal>> valeurPoint(LocalDate jour) {
        return point.le(UNIQUE, jour);
    }

    Optional<Valeur<Integer>> indiceMinimum(LocalDate jour) {
        return plancher.le(UNIQUE, jour);
    }

    Optional<BigDecimal> traitementMensuelBrut(int indice, LocalDate jour) {
        int paye = Math.max(indice, indiceMinimum(jour).map(Valeur::valeur).orElse(0));
        return valeurPoint(jour).map(v -> v.valeur()
                .multiply(BigDecimal.valueOf(paye))
                .divide(MOIS_ET_CENTAINE, 2, RoundingMode.HALF_UP));
    }

    Optional<Valeur<BigDecimal>> tauxResidence(int zone, LocalDate jour) {
        return residence.le(zone, jour);
    }

    Optional<Valeur<Integer>> indicePlancherResidence(LocalDate jour) {
        return plancherResidence.le(UNIQUE, jour);
    }

    Optional<Valeur<SupplementFamilial>> supplementFamilial(int enfants, LocalDate jour) {
        return supplement.le(Integer.toString(enfants), jour);
    }

    Optional<Valeur<SupplementFamilial>> supplementParEnfantDePlus(LocalDate jour) {
        return supplement.le(SUPPLEMENTAIRE, jour);
    }

    Optional<Valeur<Quotite>> quotite(Quotite.Regle regle, LocalDate jour) {
        return quotites.le(regle, jour);
    }
}
