package fr.iprofessionnel.statut.bareme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.iprofessionnel.statut.Fiabilite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads one table and notes what is wrong in it, naming file, line and reason. */
final class LecteurTable {

    private static final List<String> DATEES = List.of("du", "au", "statut", "source");
    private static final String NOTE = "note";

    private final String fichier;
    private final byte[] contenu;
    private final LocalDate verifieLe;
    private final List<Refus> refus;

    /**
     * Reader of a file.
     *
     * @param verifieLe day when the table was last checked
     * @param refus where to note what is wrong
     */
    LecteurTable(String fichier, byte[] contenu, LocalDate verifieLe, List<Refus> refus) {
        this.fichier = fichier;
        this.contenu = contenu;
        this.verifieLe = verifieLe;
        this.refus = refus;
    }

    /**
     * Fills a table: a key and a value from each line.
     *
     * @param cles columns that make the key
     * @param valeurs columns that make the value
     */
    <K, T> TableDatee<K, T> lire(
            List<String> cles, List<String> valeurs, Function<LigneTable, K> cle, Function<LigneTable, T> contenuDe) {
        List<String> colonnes = new ArrayList<>(cles);
        colonnes.addAll(valeurs);
        colonnes.addAll(DATEES);
        TableDatee<K, T> table = new TableDatee<>();
        for (LigneTable ligne : lignes(colonnes)) {
            try {
                Valeur<T> valeur = valeur(ligne, contenuDe.apply(ligne));
                Optional<Valeur<T>> autre = table.ajouter(
                        cle.apply(ligne),
                        new TableDatee.Ecriture<>(
                                ligne.valeurs(cles), ligne.description(valeurs), ligne.cellules(), valeur));
                autre.ifPresent(v -> refuser(
                        ligne.numero(),
                        "une autre ligne donne déjà une valeur pour ces jours (ligne " + v.ligne() + ")"));
            } catch (IllegalArgumentException e) {
                refuser(ligne.numero(), e.getMessage());
            }
        }
        return table;
    }

    /** The lines of a file that must have these columns, and may have a note. */
    List<LigneTable> lignes(List<String> colonnes) {
        List<LigneTable> lignes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(new InputStreamReader(new ByteArrayInputStream(contenu), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord lu : csv) {
                if (lignes.isEmpty() && !titresJustes(lu.getHeader(), colonnes)) {
                    return List.of();
                }
                int numero = Math.toIntExact(lu.getStartingLineNumber());
                if (lu.getFieldCount() == lu.getHeader().size()) {
                    Map<String, String> cellules = new HashMap<>();
                    lu.getFieldsAsMap().forEach((colonne, texte) -> cellules.put(colonne, texte.strip()));
                    lignes.add(new LigneTable(numero, cellules));
                } else {
                    refuser(
                            numero,
                            lu.getFieldCount() + " cellules pour "
                                    + lu.getHeader().size() + " colonnes");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Table illisible : " + fichier, e);
        }
        if (lignes.isEmpty()) {
            refuser(0, "la table n'a aucune ligne");
        }
        return lignes;
    }

    private boolean titresJustes(List<String> titres, List<String> attendus) {
        Set<String> manquants = new LinkedHashSet<>(attendus);
        titres.forEach(manquants::remove);
        Set<String> inconnus = new LinkedHashSet<>(titres);
        attendus.forEach(inconnus::remove);
        inconnus.remove(NOTE);
        manquants.forEach(c -> refuser(1, "la colonne « " + c + " » manque"));
        inconnus.forEach(c -> refuser(1, "aucune règle ne lit la colonne « " + c + " »"));
        return manquants.isEmpty() && inconnus.isEmpty();
    }

    private <T> Valeur<T> valeur(LigneTable ligne, T contenuLu) {
        if (ligne.texteOuNul("source") == null) {
            throw new IllegalArgumentException("la source manque");
        }
        LocalDate du = ligne.dateOuNul("du");
        LocalDate au = ligne.dateOuNul("au");
        if (du != null && au != null && au.isBefore(du)) {
            throw new IllegalArgumentException("la fin " + au + " précède le début " + du);
        }
        return new Valeur<>(
                Objects.requireNonNull(contenuLu),
                du,
                au,
                ligne.code("statut", Fiabilite.class),
                ligne.texte("source"),
                fichier,
                ligne.numero(),
                verifieLe);
    }

    private void refuser(int ligne, String raison) {
        refus.add(new Refus(fichier, ligne, raison));
    }
}
