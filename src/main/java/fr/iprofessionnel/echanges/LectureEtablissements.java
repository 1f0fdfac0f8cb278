package fr.iprofessionnel.echanges;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.iprofessionnel.annuaire.DescriptionEtablissement;
import fr.iprofessionnel.annuaire.Uai;
import fr.iprofessionnel.echanges.FormatEtablissements.Colonne;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads an official list of schools, exactly as published, and keeps the private ones under contract. */
public final class LectureEtablissements {

    private static final String NOM = "liste";

    private final Map<String, Retenu> retenus = new LinkedHashMap<>();
    private final List<Anomalie> anomalies = new ArrayList<>();
    private int lus;

    /**
     * A school that is kept.
     *
     * @param ligne line it was read in
     */
    private record Retenu(int ligne, DescriptionEtablissement description) {}

    /** Reads the whole list. */
    void lire(InputStream flux) {
        try (Guillemets texte = new Guillemets(new InputStreamReader(
                        flux,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
                CsvReader<CsvRecord> lecture =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(texte)) {
            lire(lecture);
            if (texte.ouvertALaLigne() > 0) {
                throw new ArchiveRefusee("Ligne " + texte.ouvertALaLigne()
                        + " : guillemet ouvert et jamais fermé ; les lignes qui suivent n’ont pas pu être lues.");
            }
        } catch (CharacterCodingException e) {
            throw new ArchiveRefusee("Ce fichier n’est pas en UTF-8.");
        } catch (CsvParseException | UncheckedIOException e) {
            throw new ArchiveRefusee(
                    e.getCause() instanceof CharacterCodingException
                            ? "Ce fichier n’est pas en UTF-8."
                            : "Ce fichier n’est pas un fichier CSV lisible.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lire(CsvReader<CsvRecord> lecture) {
        FormatEtablissements format = null;
        Map<Colonne, Integer> places = new HashMap<>();
        for (CsvRecord ligne : lecture) {
            if (format == null) {
                List<String> titres = ligne.getFields().stream()
                        .map(t -> t.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT))
                        .toList();
                format = FormatEtablissements.reconnaitre(titres);
                for (Colonne colonne : Colonne.values()) {
                    places.put(colonne, titres.indexOf(format.titre(colonne)));
                }
            } else {
                lus++;
                retenir(new Rangee(ligne, places), format);
            }
        }
        if (format == null) {
            throw new ArchiveRefusee("Ce fichier est vide.");
        }
    }

    /** A row, read by the name of the column. */
    private record Rangee(CsvRecord ligne, Map<Colonne, Integer> places) {

        String texte(Colonne colonne) {
            int place = places.get(colonne);
            return place < 0 || place >= ligne.getFieldCount()
                    ? ""
                    : ligne.getField(place).strip();
        }

        String texteOuNul(Colonne colonne) {
            String texte = texte(colonne);
            return texte.isEmpty() ? null : texte;
        }

        int numero() {
            return (int) ligne.getStartingLineNumber();
        }
    }

    private void retenir(Rangee rangee, FormatEtablissements format) {
        String uai = rangee.texte(Colonne.UAI);
        if (!Uai.estValide(uai)) {
            anomalies.add(Anomalie.rejet(
                    NOM,
                    rangee.numero(),
                    format.titre(Colonne.UAI),
                    uai,
                    "numéro d’établissement mal formé ou lettre de contrôle fausse"));
            return;
        }
        Optional<String> raison = raisonDEcarter(rangee);
        if (raison.isPresent()) {
            ecarter(rangee.numero(), uai, raison.get());
            return;
        }
        try {
            garder(new Retenu(rangee.numero(), decrire(rangee, format)));
        } catch (DateTimeException e) {
            anomalies.add(Anomalie.rejet(
                    NOM,
                    rangee.numero(),
                    format.titre(Colonne.OUVERTURE),
                    rangee.texte(Colonne.OUVERTURE),
                    "date d’ouverture illisible"));
        }
    }

    /** A school may have several lines, for its annexes or its sections: the first that is no annex is kept. */
    private void garder(Retenu nouveau) {
        String uai = nouveau.description().uai();
        Retenu premier = retenus.get(uai);
        if (premier == null) {
            retenus.put(uai, nouveau);
        } else if (estAnnexe(premier) && !estAnnexe(nouveau)) {
            ecarter(
                    premier.ligne(),
                    uai,
                    "établissement décrit sur plusieurs lignes : la ligne " + nouveau.ligne() + " est gardée");
            retenus.put(uai, nouveau);
        } else {
            ecarter(
                    nouveau.ligne(),
                    uai,
                    "établissement décrit sur plusieurs lignes : la ligne " + premier.ligne() + " est gardée");
        }
    }

    private static boolean estAnnexe(Retenu retenu) {
        return retenu.description().nom().toLowerCase(Locale.ROOT).contains("annexe");
    }

    private void ecarter(int ligne, String uai, String raison) {
        anomalies.add(new Anomalie(NOM, ligne, null, uai, Anomalie.Gravite.ECART, raison));
    }

    private static Optional<String> raisonDEcarter(Rangee rangee) {
        String contrat = rangee.texte(Colonne.CODE_CONTRAT);
        String raison = null;
        if (rangee.texte(Colonne.SECTEUR).equals("Public")) {
            raison = "établissement public";
        } else if (!rangee.texte(Colonne.SECTEUR).equals("Privé")) {
            raison = "ni public ni privé : " + rangee.texte(Colonne.NATURE).toLowerCase(Locale.FRENCH);
        } else if (contrat.equals("10")) {
            raison = "établissement privé hors contrat";
        } else if (!contrat.startsWith("2") && !contrat.startsWith("3")) {
            raison = "établissement privé sans contrat avec l’État";
        } else if (rangee.texte(Colonne.ETAT).equalsIgnoreCase("FERME")) {
            raison = "établissement fermé";
        }
        return Optional.ofNullable(raison);
    }

    private static DescriptionEtablissement decrire(Rangee rangee, FormatEtablissements format) {
        String nature = rangee.texte(Colonne.CODE_NATURE);
        String ouverture = rangee.texteOuNul(Colonne.OUVERTURE);
        return new DescriptionEtablissement(
                rangee.texte(Colonne.UAI).toUpperCase(Locale.ROOT),
                couper(rangee.texte(Colonne.NOM), 150),
                couper(nature, 5),
                couper(rangee.texte(Colonne.NATURE), 80),
                degre(nature),
                rangee.texte(Colonne.CODE_CONTRAT).startsWith("2") ? "SIMPLE" : "ASSOCIATION",
                couper(rangee.texte(Colonne.CONTRAT), 80),
                couper(rangee.texteOuNul(Colonne.ADRESSE), 200),
                couper(rangee.texteOuNul(Colonne.CODE_POSTAL), 5),
                couper(rangee.texte(Colonne.COMMUNE), 80),
                couper(rangee.texte(Colonne.CODE_DEPARTEMENT), 3),
                couper(rangee.texte(Colonne.DEPARTEMENT), 60),
                couper(rangee.texte(Colonne.CODE_ACADEMIE), 3),
                couper(rangee.texte(Colonne.ACADEMIE), 60),
                couper(rangee.texteOuNul(Colonne.TELEPHONE), 20),
                couper(rangee.texteOuNul(Colonne.COURRIEL), 254),
                ouverture == null ? null : LocalDate.parse(ouverture),
                false,
                format.source());
    }

    /** The national codes of nature: 1xx are first-degree schools, 3xx second-degree ones. */
    private static int degre(String nature) {
        return nature.startsWith("1") ? 1 : nature.startsWith("3") ? 2 : 0;
    }

    private static String couper(String texte, int longueur) {
        return texte == null || texte.length() <= longueur ? texte : texte.substring(0, longueur);
    }

    /** The schools kept, in the order of the list. */
    List<DescriptionEtablissement> retenus() {
        return retenus.values().stream().map(Retenu::description).toList();
    }

    /** Rows left out or refused, with the reason. */
    List<Anomalie> anomalies() {
        return anomalies;
    }

    /** Rows read, headings not counted. */
    int lus() {
        return lus;
    }
}
