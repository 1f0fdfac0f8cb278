package fr.iprofessionnel.statut.bareme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong table stops the application, and says where it is wrong. */
class LecteurTableTest {

    private static final String TITRES = "cle;nombre;du;au;statut;source\n";
    private static final String BONNE = "a;1.5;2020-01-01;2020-12-31;CONFIRME;Décret\n";

    private static TableDatee<String, BigDecimal> lire(String contenu) throws IOException {
        TableDatee<String, BigDecimal> table = new TableDatee<>();
        new LecteurTable("essai.csv")
                .lire(
                        new ByteArrayInputStream(contenu.getBytes(StandardCharsets.UTF_8)),
                        table,
                        l -> l.texte("cle"),
                        l -> l.nombre("nombre"));
        return table;
    }

    @Test
    void uneTableJusteSeLitAvecSesDatesEtSaSource() throws IOException {
        Valeur<BigDecimal> lue =
                lire(TITRES + BONNE).le("a", LocalDate.of(2020, 6, 1)).orElseThrow();
        assertEquals(new BigDecimal("1.5"), lue.valeur());
        assertEquals(LocalDate.of(2020, 1, 1), lue.du());
        assertEquals(LocalDate.of(2020, 12, 31), lue.au());
        assertEquals("Décret", lue.source());
    }

    @Test
    void uneValeurNeVautNiAvantNiApresSesDates() throws IOException {
        TableDatee<String, BigDecimal> table = lire(TITRES + BONNE);
        assertEquals(Optional.empty(), table.le("a", LocalDate.of(2019, 12, 31)));
        assertEquals(Optional.empty(), table.le("a", LocalDate.of(2021, 1, 1)));
        assertEquals(Optional.empty(), table.le("b", LocalDate.of(2020, 6, 1)));
    }

    @Test
    void deuxValeursQuiSeSuiventSontAcceptees() throws IOException {
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
                "b;2;2020-01-01;;SUR;Décret                 | SUR",
                "b;deux;2020-01-01;;CONFIRME;Décret         | deux",
            })
    void uneLigneFausseEstRefuseeEnDisantLeFichierLaLigneEtLaRaison(String ligne, String raison) {
        var refus = assertThrows(IllegalStateException.class, () -> lire(TITRES + BONNE + ligne + "\n"));
        assertTrue(refus.getMessage().startsWith("Table essai.csv, ligne 3 : "), refus.getMessage());
        if (!raison.equals("deux")) {
            assertTrue(refus.getMessage().contains(raison), refus.getMessage());
        }
    }

    @Test
    void uneTableAbsenteEstRefuseeEnLaNommant() {
        var refus = assertThrows(IllegalStateException.class, () -> new LecteurTable("absente.csv")
                .lire(l -> l.texte("cle"), l -> l.nombre("nombre")));
        assertTrue(refus.getMessage().contains("absente.csv"), refus.getMessage());
    }

    @Test
    void uneColonneAbsenteEstRefusee() {
        var refus = assertThrows(
                IllegalStateException.class, () -> lire("cle;du;au;statut;source\na;2020-01-01;;CONFIRME;Décret\n"));
        assertTrue(refus.getMessage().startsWith("Table essai.csv, ligne 2"), refus.getMessage());
    }
}
