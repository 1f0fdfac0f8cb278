package fr.iprofessionnel.echanges;

import com.google.code.externalsorting.ExternalSort;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive into working files, one a file of the extract: the columns in our order, the NUMEN and the line
 * number of the original ahead, sorted by NUMEN. From them the teachers can be read one by one in little memory.
 *
 * <p>Everything about the archive as a whole is checked here, and refused before anything is written to the database:
 * not a zip, names that leave the folder, too much once unpacked, missing files or columns, not UTF-8.
 */
final class Reception {

    /** Written in a working file in place of a line break inside a cell, so that it is refused with its line. */
    private static final String RETOUR = "\u2424";

    private static final long RAPPORT_MAXIMAL = 200;
    private static final long RAPPORT_A_PARTIR_DE = 1_000_000;
    private static final int SEPARATEUR = ';';

    /** Given to the sort, which would otherwise run a full garbage collection and take half of the heap. */
    private static final long MEMOIRE_TRI = 32L * 1024 * 1024;

    /** Rows of a wrong length that are told of, by file: the others are alike. */
    private static final int DECALEES = 20;

    private final Path archive;
    private final Path travail;
    private final long tailleMaximale;
    private final List<Anomalie> anomalies = new ArrayList<>();

    /**
     * @param archive the file received
     * @param travail folder for the working files; emptied first
     * @param tailleMaximale most bytes once unpacked
     */
    Reception(Path archive, Path travail, long tailleMaximale) {
        this.archive = archive;
        this.travail = travail;
        this.tailleMaximale = tailleMaximale;
    }

    /**
     * Unpacks and checks.
     *
     * @return what is worth telling and does not prevent the import
     * @throws ArchiveRefusee when the archive cannot be taken
     */
    List<Anomalie> recevoir() {
        try {
            Fichiers.vider(travail);
            Files.createDirectories(travail);
            try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
                Map<FichierExtraction, ZipEntry> entrees = reperer(zip);
                long reste = tailleMaximale;
                for (Map.Entry<FichierExtraction, ZipEntry> entree : entrees.entrySet()) {
                    reste -= depouiller(zip, entree.getKey(), entree.getValue(), reste);
                }
            }
        } catch (ZipException e) {
            throw new ArchiveRefusee("Ce fichier n’est pas une archive zip lisible.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (anomalies.stream().anyMatch(a -> a.gravite() == Anomalie.Gravite.REJET)) {
            throw new ArchiveRefusee("L’archive ne suit pas le format d’échange : voir le détail.", anomalies);
        }
        return anomalies;
    }

    private Map<FichierExtraction, ZipEntry> reperer(ZipFile zip) {
        Map<FichierExtraction, ZipEntry> trouvees = new EnumMap<>(FichierExtraction.class);
        zip.stream().forEach(entree -> {
            String nom = entree.getName();
            if (nom.contains("/") || nom.contains("\\") || nom.contains("..") || entree.isDirectory()) {
                anomalies.add(Anomalie.rejet(
                        nom, null, null, null, "nom interdit : les fichiers sont à la racine de l’archive"));
                return;
            }
            FichierExtraction.nomme(nom)
                    .ifPresentOrElse(
                            f -> {
                                if (trouvees.put(f, entree) != null) {
                                    anomalies.add(Anomalie.rejet(nom, null, null, null, "fichier présent deux fois"));
                                }
                            },
                            () -> anomalies.add(
                                    Anomalie.avertissement(nom, null, null, null, "fichier inconnu, non lu")));
        });
        Set<FichierExtraction> manquants = EnumSet.allOf(FichierExtraction.class);
        manquants.removeAll(trouvees.keySet());
        manquants.forEach(
                f -> anomalies.add(Anomalie.rejet(f.fichier(), null, null, null, "fichier absent de l’archive")));
        return trouvees;
    }

    /** Makes the working file; gives the bytes that were read. */
    private long depouiller(ZipFile zip, FichierExtraction fichier, ZipEntry entree, long permis) throws IOException {
        Path cible = Fichiers.travail(travail, fichier);
        try (Mesure flux = new Mesure(zip.getInputStream(entree), permis, Math.max(1, entree.getCompressedSize()));
                Guillemets texte = new Guillemets(new InputStreamReader(
                        flux,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
                CsvReader<CsvRecord> lecture = CsvReader.builder()
                        .fieldSeparator((char) SEPARATEUR)
                        .detectBomHeader(false)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(texte)) {
            boolean trie = copier(fichier, lecture, cible);
            refuserGuillemetOuvert(fichier, texte.ouvertALaLigne());
            if (!trie) {
                trier(cible);
            }
            return flux.lus;
        } catch (CsvParseException | UncheckedIOException e) {
            refuserSiTropGrand(e);
            if (e.getCause() instanceof CharacterCodingException) {
                anomalies.add(Anomalie.rejet(fichier.fichier(), null, null, null, "ce fichier n’est pas en UTF-8"));
            } else {
                anomalies.add(Anomalie.rejet(
                        fichier.fichier(), null, null, null, "fichier CSV illisible : guillemet ou ligne trop longue"));
            }
            return 0;
        } catch (CharacterCodingException e) {
            anomalies.add(Anomalie.rejet(fichier.fichier(), null, null, null, "ce fichier n’est pas en UTF-8"));
            return 0;
        }
    }

    private void refuserGuillemetOuvert(FichierExtraction fichier, int ligne) {
        if (ligne > 0) {
            anomalies.add(Anomalie.rejet(
                    fichier.fichier(),
                    ligne,
                    null,
                    null,
                    "guillemet ouvert et jamais fermé : les lignes qui suivent n’ont pas pu être lues"));
        }
    }

    /** The reader wraps what the measure of the size threw, as deep as it pleases. */
    private static void refuserSiTropGrand(Throwable echec) {
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            if (cause instanceof ArchiveRefusee refus) {
                throw refus;
            }
        }
    }

    private boolean copier(FichierExtraction fichier, CsvReader<CsvRecord> lecture, Path cible) throws IOException {
        int[] places = null;
        int titres = 0;
        int decalees = 0;
        boolean trie = true;
        String precedente = "";
        try (BufferedWriter sortie = Files.newBufferedWriter(cible);
                CsvWriter ecriture =
                        CsvWriter.builder().fieldSeparator((char) SEPARATEUR).build(sortie)) {
            for (CsvRecord enregistrement : lecture) {
                if (places == null) {
                    places = places(fichier, enregistrement.getFields());
                    titres = enregistrement.getFieldCount();
                    if (places.length == 0) {
                        return true;
                    }
                    continue;
                }
                if (enregistrement.getFieldCount() != titres && decalees++ < DECALEES) {
                    anomalies.add(decalee(fichier, enregistrement, titres));
                }
                String[] copie = copie(enregistrement, places);
                ecriture.writeRecord(copie);
                trie = trie && precedente.compareTo(copie[0]) <= 0;
                precedente = copie[0];
            }
        }
        if (places == null) {
            anomalies.add(
                    Anomalie.rejet(fichier.fichier(), null, null, null, "fichier vide : la ligne des titres manque"));
        }
        return trie;
    }

    /** A row with a cell too many or too few: nobody knows which value belongs to which column. */
    private static Anomalie decalee(FichierExtraction fichier, CsvRecord enregistrement, int titres) {
        return Anomalie.rejet(
                fichier.fichier(),
                (int) enregistrement.getStartingLineNumber(),
                null,
                null,
                enregistrement.getFieldCount() + " cellules au lieu de " + titres + ", comme la ligne des titres");
    }

    /** First the key that sorts (the first column), then the line, then the cells in our order. */
    private static String[] copie(CsvRecord enregistrement, int[] places) {
        String[] copie = new String[places.length + 2];
        List<String> cellules = enregistrement.getFields();
        for (int i = 0; i < places.length; i++) {
            String cellule = places[i] >= 0 && places[i] < cellules.size()
                    ? cellules.get(places[i]).strip()
                    : "";
            copie[i + 2] = cellule.indexOf('\n') >= 0 || cellule.indexOf('\r') >= 0
                    ? cellule.replace("\r", "").replace("\n", RETOUR)
                    : cellule;
        }
        copie[0] = copie[2];
        copie[1] = numero(enregistrement.getStartingLineNumber());
        return copie;
    }

    /** The number of a line, on eight digits so that it sorts; by hand, because a format costs more than all the rest. */
    private static String numero(long ligne) {
        String chiffres = Long.toString(ligne);
        return "0".repeat(Math.max(0, 8 - chiffres.length())) + chiffres;
    }

    /** Where each of our columns stands in the file, -1 for one that it does without; empty when one is missing. */
    private int[] places(FichierExtraction fichier, List<String> titres) {
        List<String> normaux = titres.stream()
                .map(t -> t.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> attendus = fichier.champs().stream().map(Champ::nom).toList();
        List<String> manquants =
                fichier.titres().stream().filter(a -> !normaux.contains(a)).toList();
        if (!manquants.isEmpty()) {
            anomalies.add(Anomalie.rejet(
                    fichier.fichier(), 1, null, null, "colonnes manquantes : " + String.join(", ", manquants)));
            return new int[0];
        }
        String inconnus = normaux.stream().filter(n -> !attendus.contains(n)).collect(Collectors.joining(", "));
        if (!inconnus.isEmpty()) {
            anomalies.add(Anomalie.avertissement(
                    fichier.fichier(), 1, null, null, "colonnes inconnues, non lues : " + inconnus));
        }
        return attendus.stream().mapToInt(normaux::indexOf).toArray();
    }

    private void trier(Path fichier) throws IOException {
        Path trie = fichier.resolveSibling(fichier.getFileName() + ".trie");
        Comparator<String> ordre = Comparator.naturalOrder();
        List<java.io.File> lots;
        try (BufferedReader lecture = Files.newBufferedReader(fichier)) {
            lots = ExternalSort.sortInBatch(
                    lecture,
                    Files.size(fichier),
                    ordre,
                    ExternalSort.DEFAULTMAXTEMPFILES,
                    MEMOIRE_TRI,
                    StandardCharsets.UTF_8,
                    travail.toFile(),
                    false,
                    0,
                    false,
                    false);
        }
        ExternalSort.mergeSortedFiles(lots, trie.toFile(), ordre, StandardCharsets.UTF_8);
        Files.move(trie, fichier, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Counts what comes out of the archive, and stops at too much: more than allowed, or far more than went in. */
    private static final class Mesure extends FilterInputStream {

        private final long permis;
        private final long compresses;
        private long lus;

        Mesure(InputStream flux, long permis, long compresses) {
            super(flux);
            this.permis = permis;
            this.compresses = compresses;
        }

        @Override
        public int read() throws IOException {
            byte[] un = new byte[1];
            return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) throws IOException {
            int recus = super.read(tampon, debut, longueur);
            lus += Math.max(0, recus);
            boolean demesure = lus > RAPPORT_A_PARTIR_DE && lus / compresses > RAPPORT_MAXIMAL;
            if (lus > permis || demesure) {
                throw new IOException(new ArchiveRefusee(
                        "L’archive est refusée : une fois décompressée, elle dépasse la taille permise."));
            }
            return recus;
        }
    }
}
