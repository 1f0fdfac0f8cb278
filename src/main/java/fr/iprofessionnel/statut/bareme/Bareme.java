package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of the statute at any date. Immutable: one set serves everybody, another one takes its place whole.
 *
 * <p>Where no value is known the answer is empty, never a default.
 */
public final class Bareme {

    private static volatile Bareme courant = new Bareme(JeuTables.livre());

    private final String nom;
    private final String empreinte;
    private final Map<String, TableDatee<?, ?>> tables;
    private final Grilles grilles;
    private final Reclassements reclassements;
    private final Promotions promotions;
    private final Evaluations evaluations;
    private final Remunerations remunerations;
    private final Situations situations;
    private final Generalites generalites;

    /**
     * Reads and checks a set whole.
     *
     * @throws TablesRefusees if anything is wrong in it; the exception holds all that is
     */
    public Bareme(JeuTables jeu) {
        LectureJeu lecture = new LectureJeu(jeu);
        nom = jeu.nom();
        empreinte = jeu.empreinte();
        grilles = new Grilles(lecture);
        reclassements = new Reclassements(lecture);
        promotions = new Promotions(lecture);
        evaluations = new Evaluations(lecture);
        remunerations = new Remunerations(lecture);
        situations = new Situations(lecture);
        generalites = new Generalites(lecture);
        tables = lecture.conclure();
    }

    /** The tables in force: those that ship with the application, until others are made active. */
    public static Bareme courant() {
        return courant;
    }

    /** Puts another set in force. A set that serves already is asked again at the next {@link #courant()}. */
    public static void activer(Bareme bareme) {
        courant = Objects.requireNonNull(bareme);
    }

    /** The tables that ship with the application. */
    public static Bareme livre() {
        return new Bareme(JeuTables.livre());
    }

    /**
     * Reads a whole set of tables from a folder: the same files as those of {@code src/main/resources/statut}.
     *
     * @throws TablesRefusees if anything is wrong in it; the exception holds all that is
     * @throws IOException if the folder cannot be read
     */
    public static Bareme lire(Path dossier) throws IOException {
        return new Bareme(JeuTables.dans(dossier));
    }

    /** Name of the set, as shown. */
    public String nom() {
        return nom;
    }

    /** SHA-256 of the files of the set, in hexadecimal: two sets that have the same one say the same. */
    public String empreinte() {
        return empreinte;
    }

    /**
     * The lines of a table as they are written, cells by column, in the order of the file; none for an unknown table.
     *
     * @param table file name: {@code conges.csv}
     */
    public List<Valeur<Map<String, String>>> lignes(String table) {
        return tables.containsKey(table) ? tables.get(table).lignes() : List.of();
    }

    /** Which figures change from this set to another, table by table. */
    public List<Difference> differences(Bareme autre) {
        List<Difference> differences = new ArrayList<>();
        tables.forEach((table, ici) -> differences.addAll(Comparaison.entre(
                table, ici.ecritures(), autre.tables.get(table).ecritures())));
        return differences;
    }

    /**
     * Where an operation takes a person.
     *
     * @param origine former step; its chevron does not matter
     * @param mois whole months of seniority in it
     */
    public Optional<Valeur<Reclassement>> reclassement(
            Reclassement.Operation operation, Echelon origine, int mois, LocalDate jour) {
        return reclassements.reclassement(operation, origine, mois, jour);
    }

    /** The first day on which an operation takes people somewhere; empty where no line tells of it. */
    public Optional<LocalDate> premierJour(Reclassement.Operation operation) {
        return reclassements.premierJour(operation);
    }

    /** How former services are taken up on entering a scale. */
    public Optional<Valeur<RepriseServices>> repriseServices(RepriseServices.Code code, LocalDate jour) {
        return reclassements.reprise(code, jour);
    }

    /** What a step is worth in another scale; its chevron does not matter. */
    public Optional<Valeur<Equivalence>> equivalence(Echelon echelon, Echelle cible, LocalDate jour) {
        return reclassements.equivalence(echelon, cible, jour);
    }

    /** Majored index of a step. */
    public Optional<Valeur<Integer>> indice(Echelon echelon, LocalDate jour) {
        return grilles.indice(echelon, jour);
    }

    /** Gross index of a step, where the table has it: that of the "adjoints d'enseignement". */
    public Optional<Valeur<Integer>> indiceBrut(Echelon echelon, LocalDate jour) {
        return grilles.indiceBrut(echelon, jour);
    }

    /** Whether any grid is known for this scale and grade on this day. */
    public boolean connaitGrille(Echelle echelle, Grade grade, LocalDate jour) {
        return echelons(echelle, grade).stream()
                .anyMatch(e -> grilles.indice(e, jour).isPresent());
    }

    /** Every step of a grade, at any date, in no order. */
    public List<Echelon> echelons(Echelle echelle, Grade grade) {
        return grilles.echelons(echelle, grade);
    }

    /** Whether this step is in a grid at some date. */
    public boolean connaitEchelon(Echelon echelon) {
        return grilles.connait(echelon);
    }

    /** Whether the scale has this grade at some date. */
    public boolean connaitGrade(Echelle echelle, Grade grade) {
        return !echelons(echelle, grade).isEmpty();
    }

    /** Time to spend in a step; a step without line has no known duration. */
    public Optional<Valeur<Duree>> duree(Echelon echelon, LocalDate jour) {
        return grilles.duree(echelon, jour);
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
        return grilles.avancement(present, du, conservee);
    }

    /**
     * The step above in the same grade: the next chevron, else the next step, with its first chevron where it has some.
     *
     * @return empty where the grid of that day has none
     */
    public Optional<Echelon> suivant(Echelon present, LocalDate jour) {
        return grilles.suivant(present, jour);
    }

    /**
     * The step of this number, with its first chevron where it has some.
     *
     * @return empty where the grid of that day has none
     */
    public Optional<Echelon> auRang(Echelle echelle, Grade grade, String rang, LocalDate jour) {
        return grilles.premier(Echelon.of(echelle, grade, rang), jour);
    }

    /** Yearly value of index 100, in euros. */
    public Optional<Valeur<BigDecimal>> valeurPoint(LocalDate jour) {
        return remunerations.valeurPoint(jour);
    }

    /** Lowest index that may be paid. */
    public Optional<Valeur<Integer>> indiceMinimum(LocalDate jour) {
        return remunerations.indiceMinimum(jour);
    }

    /**
     * Gross monthly salary at full time, in euros and cents: index, raised to the lowest payable one, times the yearly
     * value of index 100, over 1,200.
     *
     * <p>Source: décret 85-1148, articles 1 to 8.
     */
    public Optional<BigDecimal> traitementMensuelBrut(int indice, LocalDate jour) {
        return remunerations.traitementMensuelBrut(indice, jour);
    }

    /** Rate of the <i>indemnité de résidence</i>, in % of the gross salary. */
    public Optional<Valeur<BigDecimal>> tauxResidence(int zone, LocalDate jour) {
        return remunerations.tauxResidence(zone, jour);
    }

    /** Index under which the <i>indemnité de résidence</i> is counted as if the person had it. */
    public Optional<Valeur<Integer>> indicePlancherResidence(LocalDate jour) {
        return remunerations.indicePlancherResidence(jour);
    }

    /** <i>Supplément familial</i> for one, two or three children; empty for another number. */
    public Optional<Valeur<SupplementFamilial>> supplementFamilial(int enfants, LocalDate jour) {
        return remunerations.supplementFamilial(enfants, jour);
    }

    /** What each child beyond the third adds to the <i>supplément familial</i>. */
    public Optional<Valeur<SupplementFamilial>> supplementParEnfantDePlus(LocalDate jour) {
        return remunerations.supplementParEnfantDePlus(jour);
    }

    /** How part of a service is paid. */
    public Optional<Valeur<Quotite>> quotite(Quotite.Regle regle, LocalDate jour) {
        return remunerations.quotite(regle, jour);
    }

    /** What a position changes; empty for an unknown code. */
    public Optional<Valeur<EffetConge>> position(String code, LocalDate jour) {
        return situations.position(code, jour);
    }

    /** What a leave changes; empty for an unknown code. */
    public Optional<Valeur<EffetConge>> conge(String code, LocalDate jour) {
        return situations.conge(code, jour);
    }

    /** Weekly service due; empty for the delegates and the scales without table. */
    public Optional<Valeur<ObligationService>> obligationService(Echelle echelle, LocalDate jour) {
        return situations.obligation(echelle, jour);
    }

    /** Codes of the positions, sorted. */
    public Set<String> codesPosition() {
        return situations.codesPosition();
    }

    /** Codes of the leaves, sorted. */
    public Set<String> codesConge() {
        return situations.codesConge();
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

    /** What a promotion has needed and needs, at every date; empty where it never had a rule from this scale and grade. */
    public List<Valeur<ConditionPromotion>> histoire(CodePromotion code, Echelle echelle, Grade grade) {
        return promotions.histoire(code, echelle, grade);
    }

    /** Promotions over people who could be promoted, in the year of this day. */
    public Optional<Valeur<Ratio>> ratio(CodePromotion code, Echelle echelle, Ratio.Champ champ, LocalDate jour) {
        return promotions.ratio(code, echelle, champ, jour);
    }

    /**
     * The appraisal meetings of a scale, in order; one of rank 0 where the rule says that the scale has none.
     *
     * @return empty where no rule is known on this day
     */
    public List<Valeur<RendezVousRegle>> rendezVous(Echelle echelle, LocalDate jour) {
        return evaluations.rendezVous(echelle, jour);
    }

    /** A delay of the appraisal meetings. */
    public Optional<Valeur<Delai>> delai(Delai.Etape etape, LocalDate jour) {
        return evaluations.delai(etape, jour);
    }

    /**
     * Points of the "hors classe" for an appreciation.
     *
     * @param degre degree taught, 1 or 2
     * @param appreciation code of the exchange format: {@code EXCELLENT}…
     */
    public Optional<Valeur<Integer>> pointsAppreciation(int degre, String appreciation, LocalDate jour) {
        return evaluations.pointsAppreciation(degre, appreciation, jour);
    }

    /**
     * Points of the "hors classe" for whole years in a step.
     *
     * @param degre degree taught, 1 or 2
     * @return empty where the table has no line for it
     */
    public Optional<Valeur<Integer>> pointsAnciennete(int degre, int echelon, int annees, LocalDate jour) {
        return evaluations.pointsAnciennete(degre, echelon, annees, jour);
    }

    /** Points of the exceptional class for an appreciation, until 2023. */
    public Optional<Valeur<Integer>> pointsClasseExceptionnelle(String appreciation, LocalDate jour) {
        return evaluations.pointsClasseExceptionnelle(appreciation, jour);
    }

    /** Points of the exceptional class for whole years of seniority, until 2023: so many a year, up to a ceiling. */
    public Optional<Integer> pointsAncienneteClasseExceptionnelle(int annees, LocalDate jour) {
        return parametre(CodeParametre.VIVIER_ANCIENNETE_POINTS, jour)
                .flatMap(parAn -> parametre(CodeParametre.VIVIER_ANCIENNETE_PLAFOND, jour)
                        .map(plafond -> Math.min(
                                annees * parAn.valeur().valeur().intValueExact(),
                                plafond.valeur().valeur().intValueExact())));
    }

    /** A figure that stands alone. */
    public Optional<Valeur<Parametre>> parametre(CodeParametre code, LocalDate jour) {
        return generalites.parametre(code, jour);
    }

    /** Legal ages and lengths of insurance that held for a day of birth, in the order of the law. */
    public List<Valeur<DroitRetraite>> retraite(DroitRetraite.Categorie categorie, LocalDate naissance) {
        return generalites.retraite(categorie, naissance);
    }

    /** Seats of a <i>commission consultative mixte</i> for this number of teachers. */
    public Optional<Valeur<Integer>> siegesCommission(int effectif, LocalDate jour) {
        return generalites.sieges(effectif, jour);
    }

    /**
     * What another source says of the line that a table has for a step.
     *
     * @param table file name: {@code grilles.csv}, {@code durees_echelon.csv} or {@code reclassement.csv}
     * @param echelon step; for a change of grade, the former one
     * @return empty where sources agree
     */
    public Optional<Valeur<Desaccord>> desaccord(String table, Echelon echelon, LocalDate jour) {
        return generalites.desaccord(table, echelon, jour);
    }
}
