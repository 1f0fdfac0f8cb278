package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    /** Majored index of a step. */
    public Optional<Valeur<Integer>> indice(Echelon echelon, LocalDate jour) {
        return grilles.le(echelon, jour);
    }

    /** Whether any grid is known for this scale and grade on this day. */
    public boolean connaitGrille(Echelle echelle, Grade grade, LocalDate jour) {
        return grilles.cles().stream()
                .filter(e -> e.echelle() == echelle && e.grade() == grade)
                .anyMatch(e -> grilles.le(e, jour).isPresent());
    }

    /** Whether the scale has this grade at some date. */
    public boolean connaitGrade(Echelle echelle, Grade grade) {
        return grilles.cles().stream().anyMatch(e -> e.echelle() == echelle && e.grade() == grade);
    }

    /** Time to spend in a step; a step without line has no known duration. */
    public Optional<Valeur<Duree>> duree(Echelon echelon, LocalDate jour) {
        return durees.le(echelon, jour);
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

    /** Codes of the positions, sorted. */
    public Set<String> codesPosition() {
        return new TreeSet<>(positions.cles());
    }

    /** Codes of the leaves, sorted. */
    public Set<String> codesConge() {
        return new TreeSet<>(conges.cles());
    }
}
