package fr.iprofessionnel.echanges;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people who are not teachers of the extract, or not only: managers with their portfolios, heads of school,
 * inspectors. They are few: read at once.
 *
 * @param fiches readable rows by file
 * @param anomalies what could not be read
 */
public record Encadrement(Map<FichierExtraction, List<Fiche>> fiches, List<Anomalie> anomalies) {

    private static final List<FichierExtraction> FICHIERS = List.of(
            FichierExtraction.GESTIONNAIRES,
            FichierExtraction.PORTEFEUILLES,
            FichierExtraction.DIRECTIONS,
            FichierExtraction.INSPECTEURS);

    /**
     * A row.
     *
     * @param fichier file it stands in
     * @param numero line
     * @param valeurs values by heading, those without value left out
     */
    record Fiche(FichierExtraction fichier, int numero, Map<String, Object> valeurs) {

        Object valeur(String colonne) {
            return valeurs.get(colonne);
        }

        String texte(String colonne) {
            return (String) valeurs.get(colonne);
        }
    }

    /** Reads the working files. */
    static Encadrement lire(Path travail) throws IOException {
        Map<FichierExtraction, List<Fiche>> fiches = new EnumMap<>(FichierExtraction.class);
        List<Anomalie> anomalies = new ArrayList<>();
        for (FichierExtraction fichier : FICHIERS) {
            fiches.put(fichier, lire(travail, fichier, anomalies));
        }
        return new Encadrement(fiches, anomalies);
    }

    static List<Fiche> lire(Path travail, FichierExtraction fichier, List<Anomalie> anomalies) throws IOException {
        List<Fiche> fiches = new ArrayList<>();
        try (CsvReader<CsvRecord> lecture = LecteurExtraction.ouvrir(travail, fichier)) {
            for (CsvRecord ligne : lecture) {
                lire(fichier, ligne, anomalies, fiches);
            }
        }
        return fiches;
    }

    private static void lire(FichierExtraction fichier, CsvRecord ligne, List<Anomalie> anomalies, List<Fiche> fiches) {
        int avant = anomalies.size();
        int numero = Integer.parseInt(ligne.getField(1));
        Map<String, Object> valeurs = new HashMap<>();
        for (int i = 0; i < fichier.champs().size(); i++) {
            Champ champ = fichier.champs().get(i);
            Object valeur = LectureChamp.lire(fichier, numero, champ, ligne.getField(i + 2), anomalies::add);
            if (valeur != null) {
                valeurs.put(champ.nom(), valeur);
            }
        }
        if (anomalies.size() == avant) {
            fiches.add(new Fiche(fichier, numero, valeurs));
        }
    }
}
