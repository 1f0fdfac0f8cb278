package fr.iprofessionnel.statut;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A case of a file: a line of {@code src/test/resources/statut/cas}, of which each column is a datum, an expectation, or the
 * calculation made by hand. An empty cell is what nobody knows; {@code aucun} is none.
 */
record Cas(NamedCsvRecord ligne) {

    /** Every line of a file, with its name to show. */
    static Stream<Arguments> de(String famille) {
        List<Arguments> tous = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(
                        Cas.class.getResourceAsStream("/statut/cas/" + famille + ".csv"), StandardCharsets.UTF_8))) {
            csv.forEach(l -> tous.add(Arguments.of(l.getField("id"), new Cas(l))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tous.stream();
    }

    /** Null when empty or when the file has no such column. */
    String texte(String colonne) {
        String valeur = ligne.findField(colonne).orElse("").strip();
        return valeur.isEmpty() ? null : valeur;
    }

    LocalDate date(String colonne) {
        String valeur = texte(colonne);
        return valeur == null ? null : LocalDate.parse(valeur);
    }

    private Boolean ouiNon(String colonne) {
        String valeur = texte(colonne);
        return valeur == null ? null : valeur.equals("oui");
    }

    /** What to say when the case fails. */
    String calcul() {
        return texte("calcul") + " (" + texte("source") + ")";
    }

    SituationStatutaire situation() {
        ConstructionSituation situation = SituationStatutaire.de(new Echelon(
                        Echelle.valueOf(texte("echelle")),
                        Grade.valueOf(texte("grade")),
                        texte("echelon"),
                        texte("chevron")))
                .depuis(date("acces"))
                .ancienneteConservee(texte("conservee") == null ? null : Anciennete.parse(texte("conservee")))
                .neLe(date("naissance"))
                .dansLEchelleDepuis(date("entree_echelle"))
                .candidature(ouiNon("candidature"))
                .educationPhysique(ouiNon("eps"))
                .lyceeProfessionnel(ouiNon("lycee_professionnel"))
                .admissibleAgregation(ouiNon("admissible"))
                .contrat(texte("contrat") == null ? null : Contrat.valueOf(texte("contrat")));
        lister(situation);
        return situation.faite();
    }

    private void lister(ConstructionSituation situation) {
        if ("aucun".equals(texte("diplomes"))) {
            situation.diplomes();
        } else if (texte("diplomes") != null) {
            situation.diplomes(Diplome.valueOf(texte("diplomes")));
        }
        if (texte("appreciation") != null) {
            situation.appreciation(
                    new AppreciationFinale(AppreciationFinale.Niveau.valueOf(texte("appreciation")), null, null));
        }
        situation.sansInterruption();
        elements("interruptions")
                .forEach(e -> situation.interruption(
                        new Interruption(periode(e), EffetInterruption.valueOf(e[0]), "interruption")));
        if (texte("fonctions") != null) {
            situation.sansFonction();
        }
        elements("fonctions")
                .forEach(e -> situation.fonction(new FonctionExercee(
                        "fonction", periode(e), e[0].equals("?") ? null : (Boolean) e[0].equals("oui"))));
        if (texte("services") != null) {
            situation.sansAutreService();
        }
        elements("services")
                .forEach(e -> situation.service(
                        new ServiceAccompli(periode(e), e[0].equals("?") ? null : (Boolean) true, echelle(e[0]))));
    }

    private static Echelle echelle(String code) {
        return code.equals("ENSEIGNEMENT") || code.equals("?") ? null : Echelle.valueOf(code);
    }

    /** "X du/au, Y du/" : each element cut in three. */
    private List<String[]> elements(String colonne) {
        if (texte(colonne) == null || texte(colonne).equals("aucun")) {
            return List.of();
        }
        return Stream.of(texte(colonne).split(","))
                .map(e -> e.strip().split("[ /]", 3))
                .toList();
    }

    private static Periode periode(String[] element) {
        return new Periode(LocalDate.parse(element[1]), element[2].isEmpty() ? null : LocalDate.parse(element[2]));
    }
}
