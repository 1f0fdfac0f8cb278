package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of the statute at any date. Immutable; one instance serves everybody.
 *
 * <p>Where no value is known the answer is empty, never a default.
 */
public final class Bareme {

    private static final Bareme COURANT = new Bareme();

    private final TableDatee<Echelon, Integer> grilles =
            new LecteurTable("grilles.csv").lire(LecteurTable.Ligne::echelon, l -> l.entierOuNul("indice_majore"));
    private final TableDatee<Echelon, Duree> durees = new LecteurTable("durees_echelon.csv")
            .lire(
                    LecteurTable.Ligne::echelon,
                    l -> new Duree(l.entierOuNul("duree_mois"), l.entierOuNul("duree_acceleree_mois")));
    private final TableDatee<String, BigDecimal> point =
            new LecteurTable("valeur_point.csv").lire(l -> "", l -> l.nombre("valeur_annuelle_indice_100"));
    private final TableDatee<String, Integer> plancher =
            new LecteurTable("indice_minimum.csv").lire(l -> "", l -> l.entierOuNul("indice_majore"));
    private final TableDatee<String, EffetConge> positions =
            new LecteurTable("positions.csv").lire(l -> l.texte("code"), l -> effet(l, false));
    private final TableDatee<String, EffetConge> conges =
            new LecteurTable("conges.csv").lire(l -> l.texte("code"), l -> effet(l, true));
    private final TableDatee<Echelle, ObligationService> obligations = new LecteurTable("obligations_service.csv")
            .lire(LecteurTable.Ligne::echelle, l -> new ObligationService(l.nombre("heures"), l.texte("precision")));

    private final TableDatee<Reclassement.Cas, Reclassement> reclassements = new LecteurTable("reclassement.csv")
            .lire(
                    Bareme::cas,
                    l -> new Reclassement(
                            Grade.valueOf(l.texte("grade_cible")),
                            l.texte("echelon_cible"),
                            l.texte("anciennete").equals("CONSERVEE")));
    private final Map<Echelle, Map<Grade, List<Echelon>>> echelons = grilles.cles().stream()
            .collect(Collectors.groupingBy(Echelon::echelle, Collectors.groupingBy(Echelon::grade)));

    private final Promotions promotions = new Promotions();

    private Bareme() {}

    /** The tables that ship with the application. */
    public static Bareme courant() {
        return COURANT;
    }

    private static EffetConge effet(LecteurTable.Ligne ligne, boolean conge) {
        return new EffetConge(
                ligne.texte("code"),
                ligne.texte("libelle"),
                conge && ligne.texte("sante").equals("oui"),
                ligne.texte("effet_anciennete"),
                ligne.texte("effet_remuneration"),
                conge ? ligne.texte("poste_protege").equals("oui") : null);
    }

    private static Reclassement.Cas cas(LecteurTable.Ligne ligne) {
        Integer minimum = ligne.entierOuNul("anciennete_min_mois");
        return new Reclassement.Cas(
                Reclassement.Operation.valueOf(ligne.texte("operation")),
                Echelon.of(
                        ligne.echelle(), Grade.valueOf(ligne.texte("grade_origine")), ligne.texte("echelon_origine")),
                minimum == null ? 0 : minimum,
                ligne.entierOuNul("anciennete_max_mois"));
    }

    /**
     * Where an operation takes a person.
     *
     * @param origine former step; its chevron does not matter
     * @param mois whole months of seniority in it
     */
    public Optional<Valeur<Reclassement>> reclassement(
            Reclassement.Operation operation, Echelon origine, int mois, LocalDate jour) {
        Echelon sansChevron = Echelon.of(origine.echelle(), origine.grade(), origine.rang());
        return reclassements.cles().stream()
                .filter(c -> c.operation() == operation && c.origine().equals(sansChevron))
                .filter(c -> mois >= c.moisMinimum() && (c.moisMaximum() == null || mois < c.moisMaximum()))
                .map(c -> reclassements.le(c, jour))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Majored index of a step. */
    public Optional<Valeur<Integer>> indice(Echelon echelon, LocalDate jour) {
        return grilles.le(echelon, jour);
    }

    /** Whether any grid is known for this scale and grade on this day. */
    public boolean connaitGrille(Echelle echelle, Grade grade, LocalDate jour) {
        return echelons(echelle, grade).stream()
                .anyMatch(e -> grilles.le(e, jour).isPresent());
    }

    /** Every step of a grade, at any date, in no order. */
    public List<Echelon> echelons(Echelle echelle, Grade grade) {
        return echelons.getOrDefault(echelle, Map.of()).getOrDefault(grade, List.of());
    }

    /** Whether this step is in a grid at some date. */
    public boolean connaitEchelon(Echelon echelon) {
        return !grilles.toutes(echelon).isEmpty();
    }

    /** Whether the scale has this grade at some date. */
    public boolean connaitGrade(Echelle echelle, Grade grade) {
        return !echelons(echelle, grade).isEmpty();
    }

    /** Time to spend in a step; a step without line has no known duration. */
    public Optional<Valeur<Duree>> duree(Echelon echelon, LocalDate jour) {
        return durees.le(echelon, jour);
    }

    /**
     * Next step by seniority: the day when the time needed in the present one is over. The seniority kept is taken off by
     * calendar years, months and days. Where the time needed changes meanwhile, the one that counts is that of the day
     * when it is over: a last step that becomes one to pass through is passed through.
     *
     * @param du day when the present step was reached
     * @param conservee seniority kept on that day
     * @return empty in a last step, and where no duration is known on the day when it was reached
     */
    public Optional<Avancement> avancement(Echelon present, LocalDate du, Anciennete conservee) {
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

    /**
     * The step above in the same grade: the next chevron, else the next step, with its first chevron where it has some.
     *
     * @return empty where the grid of that day has none
     */
    public Optional<Echelon> suivant(Echelon present, LocalDate jour) {
        if (present.chevron() != null) {
            String lettre = present.chevron().substring(0, 1);
            int numero = Integer.parseInt(present.chevron().substring(1));
            Echelon memeRang = new Echelon(present.echelle(), present.grade(), present.rang(), lettre + (numero + 1));
            if (indice(memeRang, jour).isPresent()) {
                return Optional.of(memeRang);
            }
        }
        if (!Character.isDigit(present.rang().charAt(0))) {
            return Optional.empty();
        }
        return auRang(present.echelle(), present.grade(), Integer.toString(Integer.parseInt(present.rang()) + 1), jour);
    }

    /**
     * The step of this number, with its first chevron where it has some.
     *
     * @return empty where the grid of that day has none
     */
    public Optional<Echelon> auRang(Echelle echelle, Grade grade, String rang, LocalDate jour) {
        return echelons(echelle, grade).stream()
                .filter(e -> e.rang().equals(rang) && indice(e, jour).isPresent())
                .min(Comparator.comparing(e -> e.chevron() == null ? "" : e.chevron()));
    }

    /** Yearly value of index 100, in euros. */
    public Optional<Valeur<BigDecimal>> valeurPoint(LocalDate jour) {
        return point.le("", jour);
    }

    /** Lowest index that may be paid. */
    public Optional<Valeur<Integer>> indiceMinimum(LocalDate jour) {
        return plancher.le("", jour);
    }

    /**
     * Gross monthly salary at full time, in euros and cents: index, raised to the lowest payable one, times the yearly
     * value of index 100, over 1,200.
     *
     * <p>Source: décret 85-1148, articles 1 to 8.
     */
    public Optional<BigDecimal> traitementMensuelBrut(int indice, LocalDate jour) {
        int paye = Math.max(indice, indiceMinimum(jour).map(Valeur::valeur).orElse(0));
        return valeurPoint(jour).map(v -> v.valeur()
                .multiply(BigDecimal.valueOf(paye))
                .divide(BigDecimal.valueOf(1200), 2, RoundingMode.HALF_UP));
    }

    /** What a position changes; empty for an unknown code. */
    public Optional<Valeur<EffetConge>> position(String code, LocalDate jour) {
        return positions.le(code, jour);
    }

    /** What a leave changes; empty for an unknown code. */
    public Optional<Valeur<EffetConge>> conge(String code, LocalDate jour) {
        return conges.le(code, jour);
    }

    /** Weekly service due; empty for the delegates and the scales without table. */
    public Optional<Valeur<ObligationService>> obligationService(Echelle echelle, LocalDate jour) {
        return obligations.le(echelle, jour);
    }

    /** What a promotion needs, from this scale and grade; empty where there is no such rule on this day. */
    public Optional<Valeur<ConditionPromotion>> condition(
            CodePromotion code, Echelle echelle, Grade grade, LocalDate jour) {
        return promotions.condition(code, echelle, grade, jour);
    }

    /** Every promotion that has a rule from this scale and grade on this day, in the order of the codes. */
    public List<Valeur<ConditionPromotion>> conditions(Echelle echelle, Grade grade, LocalDate jour) {
        return promotions.conditions(echelle, grade, jour);
    }

    /**
     * The appraisal meetings of a scale, in order; one of rank 0 where the rule says that the scale has none.
     *
     * @return empty where no rule is known on this day
     */
    public List<Valeur<RendezVousRegle>> rendezVous(Echelle echelle, LocalDate jour) {
        return promotions.rendezVous(echelle, jour);
    }

    /** Codes of the positions, sorted. */
    public Set<String> codesPosition() {
        return new TreeSet<>(positions.cles());
    }

    /** Codes of the leaves, sorted. */
    public Set<String> codesConge() {
        return new TreeSet<>(conges.cles());
    }
}
