package fr.iprofessionnel.statut.bareme;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of every table: its value is the one of its first day and of its last, and no longer the day before. */
class LignesTest {

    private static final Path TABLES = Path.of("src/main/resources/statut");
    private static final LocalDate LOIN = LocalDate.of(2100, 1, 1);

    /** How a line is asked for, and what its value says in the order of these columns. */
    private record Question(Demande demande, Texte texte, List<String> colonnes) {

        Question(Demande demande, Texte texte, String... colonnes) {
            this(demande, texte, List.of(colonnes));
        }
    }

    private interface Demande {
        Optional<? extends Valeur<?>> poser(Bareme bareme, Ligne ligne, LocalDate jour);
    }

    private interface Texte {
        List<?> de(Object valeur);
    }

    private record Ligne(NamedCsvRecord csv) {

        String texte(String colonne) {
            return csv.getField(colonne);
        }

        Integer entier(String colonne) {
            return texte(colonne).isEmpty() ? null : Integer.valueOf(texte(colonne));
        }

        <E extends Enum<E>> E code(String colonne, Class<E> type) {
            return texte(colonne).isEmpty() ? null : Enum.valueOf(type, texte(colonne));
        }

        LocalDate jour(String colonne) {
            return texte(colonne).isEmpty() ? null : LocalDate.parse(texte(colonne));
        }

        Echelle echelle() {
            return code("echelle", Echelle.class);
        }

        Echelon echelon() {
            return new Echelon(
                    echelle(),
                    code("grade", Grade.class),
                    texte("echelon"),
                    csv.getHeader().contains("chevron") ? texte("chevron") : null);
        }
    }

    private static final Map<String, Question> QUESTIONS = Map.ofEntries(
            entry(
                    "grilles.csv",
                    new Question((b, l, j) -> b.indice(l.echelon(), j), LignesTest::seul, "indice_majore")),
            entry(
                    "indices_bruts.csv",
                    new Question((b, l, j) -> b.indiceBrut(l.echelon(), j), LignesTest::seul, "indice_brut")),
            entry(
                    "durees_echelon.csv",
                    new Question(
                            (b, l, j) -> b.duree(l.echelon(), j),
                            v -> liste(((Duree) v).mois(), ((Duree) v).moisAccelere()),
                            "duree_mois",
                            "duree_acceleree_mois")),
            entry(
                    "reclassement.csv",
                    new Question(
                            (b, l, j) -> b.reclassement(
                                    l.code("operation", Reclassement.Operation.class),
                                    Echelon.of(
                                            l.echelle(),
                                            l.code("grade_origine", Grade.class),
                                            l.texte("echelon_origine")),
                                    Objects.requireNonNullElse(l.entier("anciennete_min_mois"), 0),
                                    j),
                            v -> liste(((Reclassement) v).grade(), ((Reclassement) v).rang()),
                            "grade_cible",
                            "echelon_cible")),
            entry(
                    "reprise_services.csv",
                    new Question(
                            (b, l, j) -> b.repriseServices(l.code("code", RepriseServices.Code.class), j),
                            v -> liste(
                                    ((RepriseServices) v).numerateur(),
                                    ((RepriseServices) v).denominateur(),
                                    ((RepriseServices) v).seuilAnnees(),
                                    ((RepriseServices) v).numerateurAuDela(),
                                    ((RepriseServices) v).denominateurAuDela()),
                            "numerateur",
                            "denominateur",
                            "seuil_annees",
                            "numerateur_au_dela",
                            "denominateur_au_dela")),
            entry(
                    "equivalences.csv",
                    new Question(
                            (b, l, j) -> b.equivalence(l.echelon(), l.code("echelle_cible", Echelle.class), j),
                            v -> liste(((Equivalence) v).rang(), ((Equivalence) v).annees(), ((Equivalence) v).mois()),
                            "echelon_equivalent",
                            "annees",
                            "mois")),
            entry(
                    "conditions_promotion.csv",
                    new Question(
                            (b, l, j) -> b.condition(
                                    l.code("code", CodePromotion.class), l.echelle(), l.code("grade", Grade.class), j),
                            LignesTest::condition,
                            "echelle_cible",
                            "grade_cible",
                            "echelon_min",
                            "echelon_max",
                            "mois_min",
                            "mois_max",
                            "echelon_sans_condition",
                            "age_min",
                            "annees_services_min",
                            "annees_dans_echelle_min",
                            "annees_fonctions_min",
                            "date_appreciation",
                            "date_appartenance",
                            "autres",
                            "texte")),
            entry(
                    "ratios.csv",
                    new Question(
                            (b, l, j) -> b.ratio(
                                    l.code("code", CodePromotion.class),
                                    l.echelle(),
                                    l.code("champ", Ratio.Champ.class),
                                    j),
                            v -> liste(((Ratio) v).taux(), ((Ratio) v).effectifs()),
                            "taux",
                            "effectifs")),
            entry(
                    "rendez_vous.csv",
                    new Question(
                            (b, l, j) -> b.rendezVous(l.echelle(), j).stream()
                                    .filter(r -> r.valeur().rang() == l.entier("rang"))
                                    .findFirst(),
                            v -> liste(
                                    ((RendezVousRegle) v).grade(),
                                    ((RendezVousRegle) v).echelon(),
                                    ((RendezVousRegle) v).moisMin(),
                                    ((RendezVousRegle) v).moisMax(),
                                    ((RendezVousRegle) v).effet()),
                            "grade",
                            "echelon",
                            "mois_min",
                            "mois_max",
                            "effet")),
            entry(
                    "rendez_vous_delais.csv",
                    new Question(
                            (b, l, j) -> b.delai(l.code("etape", Delai.Etape.class), j),
                            v -> liste(((Delai) v).texte(), ((Delai) v).quantite(), ((Delai) v).unite()),
                            "delai",
                            "quantite",
                            "unite")),
            entry(
                    "bareme_hors_classe.csv",
                    new Question(
                            (b, l, j) -> l.texte("composante").equals("APPRECIATION")
                                    ? b.pointsAppreciation(l.entier("degre"), l.texte("appreciation"), j)
                                    : b.pointsAnciennete(l.entier("degre"), l.entier("echelon"), l.entier("annees"), j),
                            LignesTest::seul,
                            "points")),
            entry(
                    "bareme_classe_exceptionnelle.csv",
                    new Question(
                            (b, l, j) -> b.pointsClasseExceptionnelle(l.texte("appreciation"), j),
                            LignesTest::seul,
                            "points")),
            entry(
                    "valeur_point.csv",
                    new Question((b, l, j) -> b.valeurPoint(j), LignesTest::seul, "valeur_annuelle_indice_100")),
            entry(
                    "indice_minimum.csv",
                    new Question((b, l, j) -> b.indiceMinimum(j), LignesTest::seul, "indice_majore")),
            entry(
                    "residence.csv",
                    new Question((b, l, j) -> b.tauxResidence(l.entier("zone"), j), LignesTest::seul, "taux")),
            entry(
                    "residence_plancher.csv",
                    new Question((b, l, j) -> b.indicePlancherResidence(j), LignesTest::seul, "indice_majore")),
            entry(
                    "supplement_familial.csv",
                    new Question(
                            (b, l, j) -> l.texte("enfants").equals("SUPPLEMENTAIRE")
                                    ? b.supplementParEnfantDePlus(j)
                                    : b.supplementFamilial(l.entier("enfants"), j),
                            v -> liste(
                                    ((SupplementFamilial) v).partFixe(),
                                    ((SupplementFamilial) v).taux(),
                                    ((SupplementFamilial) v).indicePlancher(),
                                    ((SupplementFamilial) v).indicePlafond()),
                            "part_fixe",
                            "taux",
                            "indice_plancher",
                            "indice_plafond")),
            entry(
                    "quotites.csv",
                    new Question(
                            (b, l, j) -> b.quotite(l.code("regle", Quotite.Regle.class), j),
                            v -> liste(
                                    ((Quotite) v).minimum(),
                                    ((Quotite) v).maximum(),
                                    ((Quotite) v).numerateur(),
                                    ((Quotite) v).denominateur(),
                                    ((Quotite) v).complement()),
                            "quotite_min",
                            "quotite_max",
                            "numerateur",
                            "denominateur",
                            "complement")),
            entry(
                    "positions.csv",
                    new Question(
                            (b, l, j) -> b.position(l.texte("code"), j),
                            v -> liste(((EffetConge) v).libelle(), ((EffetConge) v).effet()),
                            "libelle",
                            "effet")),
            entry(
                    "conges.csv",
                    new Question(
                            (b, l, j) -> b.conge(l.texte("code"), j),
                            v -> liste(
                                    ((EffetConge) v).libelle(),
                                    ((EffetConge) v).effet(),
                                    ((EffetConge) v).remuneration()),
                            "libelle",
                            "effet",
                            "effet_remuneration")),
            entry(
                    "obligations_service.csv",
                    new Question(
                            (b, l, j) -> b.obligationService(l.echelle(), j),
                            v -> liste(((ObligationService) v).heures(), ((ObligationService) v).precision()),
                            "heures",
                            "precision")),
            entry(
                    "parametres.csv",
                    new Question(
                            (b, l, j) -> b.parametre(l.code("code", CodeParametre.class), j),
                            v -> liste(((Parametre) v).valeur(), ((Parametre) v).unite(), ((Parametre) v).libelle()),
                            "valeur",
                            "unite",
                            "libelle")),
            entry(
                    "retraite.csv",
                    new Question(
                            (b, l, j) -> b
                                    .retraite(
                                            l.code("categorie", DroitRetraite.Categorie.class), l.jour("naissance_du"))
                                    .stream()
                                    .filter(v -> v.vautLe(j))
                                    .findFirst(),
                            v -> liste(
                                    ((DroitRetraite) v).annees(),
                                    ((DroitRetraite) v).mois(),
                                    ((DroitRetraite) v).trimestres()),
                            "age_annees",
                            "age_mois",
                            "trimestres")),
            entry(
                    "sieges_commission.csv",
                    new Question(
                            (b, l, j) -> b.siegesCommission(l.entier("effectif_min"), j), LignesTest::seul, "sieges")),
            entry(
                    "divergences.csv",
                    new Question(
                            (b, l, j) -> b.desaccord(l.texte("table"), l.echelon(), j),
                            v -> liste(
                                    ((Desaccord) v).objet(),
                                    ((Desaccord) v).retenu(),
                                    ((Desaccord) v).autre(),
                                    ((Desaccord) v).autreSource()),
                            "objet",
                            "retenu",
                            "autre",
                            "autre_source")));

    private static List<?> seul(Object valeur) {
        return List.of(valeur);
    }

    /** The values as texts, empty for null. */
    private static List<String> liste(Object... valeurs) {
        return Stream.of(valeurs).map(v -> Objects.toString(v, "")).toList();
    }

    private static List<String> condition(Object valeur) {
        ConditionPromotion c = (ConditionPromotion) valeur;
        return liste(
                c.echelleCible(),
                c.gradeCible(),
                c.echelonMin(),
                c.echelonMax(),
                c.moisMin(),
                c.moisMax(),
                c.echelonSansCondition(),
                c.ageMin(),
                c.anneesServicesMin(),
                c.anneesDansEchelleMin(),
                c.anneesFonctionsMin(),
                c.dateAppreciation(),
                c.dateAppartenance(),
                c.autres(),
                c.texte());
    }

    static Set<String> tables() {
        return new TreeSet<>(QUESTIONS.keySet());
    }

    private static List<Ligne> lignes(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(TABLES.resolve(table))) {
            return csv.stream().map(Ligne::new).toList();
        }
    }

    private final Bareme bareme = Bareme.livre();

    @ParameterizedTest
    @MethodSource("tables")
    void chaqueLigneVautDeSonPremierASonDernierJour(String table) throws IOException {
        Question question = QUESTIONS.get(table);
        for (Ligne ligne : lignes(table)) {
            LocalDate du = ligne.jour("du");
            LocalDate au = ligne.jour("au");
            verifier(question, ligne, du == null ? LocalDate.of(1900, 1, 1) : du);
            verifier(question, ligne, au == null ? LOIN : au);
            if (du != null) {
                assertEquals(
                        Optional.empty(),
                        question.demande().poser(bareme, ligne, du.minusDays(1)).filter(v -> estDe(v, ligne)),
                        () -> "la veille de " + ligne.csv());
            }
            if (au != null) {
                assertEquals(
                        Optional.empty(),
                        question.demande().poser(bareme, ligne, au.plusDays(1)).filter(v -> estDe(v, ligne)),
                        () -> "le lendemain de " + ligne.csv());
            }
        }
    }

    private static boolean estDe(Valeur<?> valeur, Ligne ligne) {
        return valeur.ligne() == ligne.csv().getStartingLineNumber();
    }

    private void verifier(Question question, Ligne ligne, LocalDate jour) {
        Valeur<?> lue = question.demande()
                .poser(bareme, ligne, jour)
                .orElseThrow(() -> new AssertionError("rien au " + jour + " pour " + ligne.csv()));
        assertEquals(ligne.csv().getStartingLineNumber(), lue.ligne(), () -> ligne.csv() + " au " + jour);
        assertEquals(
                question.colonnes().stream().map(ligne::texte).toList(),
                question.texte().de(lue.valeur()).stream().map(Object::toString).toList(),
                () -> "valeur de " + ligne.csv());
        assertEquals(ligne.texte("source"), lue.source());
        assertEquals(ligne.texte("statut"), lue.fiabilite().name());
        assertEquals(LocalDate.of(2026, 11, 23), lue.verifieLe());
    }

    @Test
    void toutesLesTablesSontInterrogees() throws IOException {
        Set<String> attendues = lignes(JeuTables.SOMMAIRE).stream()
                .map(l -> l.texte("table"))
                .filter(t -> !t.equals("interruptions.csv"))
                .collect(Collectors.toSet());
        assertEquals(attendues, QUESTIONS.keySet());
    }

    @Test
    void auDelaDuDernierPalierLesPointsRestentLesMemes() {
        LocalDate jour = LocalDate.of(2026, 8, 31);
        assertEquals(Optional.of(120), points(1, 11, 9, jour), "premier degré, 5 ans et plus");
        assertEquals(Optional.of(160), points(2, 11, 30, jour), "second degré, 9 ans et plus");
        assertEquals(Optional.empty(), points(2, 10, 4, jour), "aucun palier « et plus » au 10e échelon");
        assertEquals(Optional.empty(), points(2, 9, 1, jour));
        assertEquals(Optional.of(70), points(1, 11, 0, jour));
        assertEquals(Optional.of(60), points(2, 11, 0, jour));
        assertEquals(Optional.empty(), points(2, 11, 0, LocalDate.of(2017, 12, 31)));
    }

    private Optional<Integer> points(int degre, int echelon, int annees, LocalDate jour) {
        return bareme.pointsAnciennete(degre, echelon, annees, jour).map(Valeur::valeur);
    }

    @Test
    void lAncienneteALaClasseExceptionnelleEstPlafonnee() {
        LocalDate jour = LocalDate.of(2023, 8, 31);
        assertEquals(Optional.of(0), bareme.pointsAncienneteClasseExceptionnelle(0, jour));
        assertEquals(Optional.of(45), bareme.pointsAncienneteClasseExceptionnelle(15, jour));
        assertEquals(Optional.of(48), bareme.pointsAncienneteClasseExceptionnelle(16, jour));
        assertEquals(Optional.of(48), bareme.pointsAncienneteClasseExceptionnelle(17, jour));
        assertEquals(Optional.empty(), bareme.pointsAncienneteClasseExceptionnelle(17, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void unRatioDeProjetNEstPasCeluiDUneAnnee() {
        LocalDate jour = LocalDate.of(2026, 8, 31);
        assertEquals(Optional.empty(), bareme.ratio(CodePromotion.HORS_CLASSE, Echelle.PE, Ratio.Champ.PUBLIC, jour));
        assertEquals(
                Optional.of(new BigDecimal("25")),
                bareme.ratio(CodePromotion.HORS_CLASSE, Echelle.PE, Ratio.Champ.PROJET, jour)
                        .map(v -> v.valeur().taux()));
    }

    @Test
    void lesConditionsDUnGradeSontDonneesDansLOrdreDesCodes() {
        assertEquals(
                List.of(
                        CodePromotion.HORS_CLASSE,
                        CodePromotion.LISTE_APTITUDE_PEPS_TOUR_EXTERIEUR,
                        CodePromotion.LISTE_APTITUDE_AGREGE,
                        CodePromotion.CHANGEMENT_ECHELLE,
                        CodePromotion.AVANCEMENT_ACCELERE_6,
                        CodePromotion.AVANCEMENT_ACCELERE_8),
                bareme.conditions(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, LocalDate.of(2026, 8, 31)).stream()
                        .map(v -> v.valeur().code())
                        .toList());
        assertEquals(
                4,
                bareme.histoire(CodePromotion.CLASSE_EXCEPTIONNELLE_VIVIER_1, Echelle.PE, Grade.HORS_CLASSE)
                        .size());
    }

    @Test
    void uneDateDAppreciationEstUnJourDeLaCampagne() {
        assertEquals(Optional.of(LocalDate.of(2026, 8, 31)), DateAppreciation.AOUT_31.pour(2026));
        assertEquals(Optional.of(LocalDate.of(2016, 12, 31)), DateAppreciation.DECEMBRE_31_PRECEDENT.pour(2017));
        assertEquals(Optional.of(LocalDate.of(2025, 9, 1)), DateAppreciation.SEPTEMBRE_1_PRECEDENT.pour(2026));
        assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), DateAppreciation.OCTOBRE_1.pour(2026));
        assertEquals(Optional.empty(), DateAppreciation.DEMANDE.pour(2026));
    }
}
