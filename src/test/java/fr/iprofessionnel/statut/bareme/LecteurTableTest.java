package fr.iprofessionnel.statut.bareme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong table stops the application, and says where it is wrong. */
class LecteurTableTest {

    private static final String TITRES = "cle;nombre;du;au;statut;source\n";
    private static final String BONNE = "a;1.5;2020-01-01;2020-12-31;CONFIRME;Décret\n";
    private static final LocalDate VERIFIE = LocalDate.of(2026, 11, 23);

    private final List<Refus> refus = new ArrayList<>();

    private TableDatee<String, BigDecimal> lire(String contenu) {
        return new LecteurTable("essai.csv", contenu.getBytes(StandardCharsets.UTF_8), VERIFIE, refus)
                .lire(List.of("cle"), List.of("nombre"), l -> l.texte("cle"), l -> l.nombre("nombre"));
    }

    @Test
    void uneTableJusteSeLitAvecSesDatesEtSaSource() {
        Valeur<BigDecimal> lue =
                lire(TITRES + BONNE).le("a", LocalDate.of(2020, 6, 1)).orElseThrow();
        assertEquals(new BigDecimal("1.5"), lue.valeur());
        assertEquals(LocalDate.of(2020, 1, 1), lue.du());
        assertEquals(LocalDate.of(2020, 12, 31), lue.au());
        assertEquals("Décret", lue.source());
        assertEquals("essai.csv", lue.table());
        assertEquals(2, lue.ligne());
        assertEquals(VERIFIE, lue.verifieLe());
        assertEquals(List.of(), refus);
    }

    @Test
    void uneValeurNeVautNiAvantNiApresSesDates() {
        TableDatee<String, BigDecimal> table = lire(TITRES + BONNE);
        assertEquals(Optional.empty(), table.le("a", LocalDate.of(2019, 12, 31)));
        assertEquals(Optional.empty(), table.le("a", LocalDate.of(2021, 1, 1)));
        assertEquals(Optional.empty(), table.le("b", LocalDate.of(2020, 6, 1)));
    }

    @Test
    void deuxValeursQuiSeSuiventSontAcceptees() {
        TableDatee<String, BigDecimal> table = lire(TITRES + BONNE + "a;2;2021-01-01;;CONFIRME;Décret\n");
        assertEquals(
                new BigDecimal("2"),
                table.le("a", LocalDate.of(2030, 1, 1)).orElseThrow().valeur());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a;2;2020-12-31;;CONFIRME;Décret            | une autre ligne donne déjà une valeur",
                "b;2;2020-01-01;2019-12-31;CONFIRME;Décret  | la fin 2019-12-31 précède le début 2020-01-01",
                "b;2;2020-01-01;;CONFIRME;                  | la source manque",
                "b;2;2020-02-30;;CONFIRME;Décret            | 2020-02-30",
                "b;2;01/01/2020;;CONFIRME;Décret            | 01/01/2020",
                "b;2;2020-01-01;;SUR;Décret                 | colonne statut : code inconnu « SUR »",
                "b;deux;2020-01-01;;CONFIRME;Décret         | colonne nombre : nombre attendu, pas « deux »",
            })
    void uneLigneFausseEstRefuseeEnDisantLeFichierLaLigneEtLaRaison(String ligne, String raison) {
        lire(TITRES + BONNE + ligne + "\n");
        assertEquals(1, refus.size(), refus::toString);
        assertTrue(refus.get(0).toString().startsWith("Table essai.csv, ligne 3 : "), refus::toString);
        assertTrue(refus.get(0).raison().contains(raison), refus::toString);
    }

    @Test
    void toutesLesFautesSontDitesEnUneFois() {
        lire(TITRES + BONNE + "b;deux;2020-01-01;;CONFIRME;Décret\nc;3;2020-01-01;;CONFIRME;\n");
        assertEquals(
                List.of(
                        "Table essai.csv, ligne 3 : colonne nombre : nombre attendu, pas « deux »",
                        "Table essai.csv, ligne 4 : la source manque"),
                refus.stream().map(Refus::toString).toList());
    }

    @Test
    void uneColonneAbsenteEstRefusee() {
        lire("cle;du;au;statut;source\na;2020-01-01;;CONFIRME;Décret\n");
        assertEquals(
                List.of("Table essai.csv, ligne 1 : la colonne « nombre » manque"),
                refus.stream().map(Refus::toString).toList());
    }
}
