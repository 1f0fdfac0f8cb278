package fr.iprofessionnel.echanges;

import fr.iprofessionnel.echanges.demonstration.Generateur;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The extract of the demonstration, to be damaged cell by cell before it is sent. */
final class ArchiveEssai {

    private final Map<String, byte[]> fichiers = new LinkedHashMap<>();
    private final List<String> numens;

    /**
     * @param enseignants how many teachers
     * @param extraction day of the extract
     */
    ArchiveEssai(int enseignants, LocalDate extraction) throws IOException {
        Path archive = Files.createTempFile("essai", ".zip");
        try {
            Generateur.ecrire(archive, enseignants, extraction);
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                    ZipEntry entree = e.nextElement();
                    fichiers.put(entree.getName(), zip.getInputStream(entree).readAllBytes());
                }
            }
        } finally {
            Files.delete(archive);
        }
        numens =
                lignes("identite.csv").stream().skip(1).map(l -> cellules(l)[0]).toList();
    }

    /** NUMEN of a teacher, by rank in the extract. */
    String numen(int rang) {
        return numens.get(rang);
    }

    /** The lines of a file, headings first. */
    List<String> lignes(String fichier) {
        return new ArrayList<>(List.of(new String(fichiers.get(fichier), StandardCharsets.UTF_8).split("\r?\n")));
    }

    ArchiveEssai remplacer(String fichier, byte[] contenu) {
        fichiers.put(fichier, contenu);
        return this;
    }

    ArchiveEssai retirer(String fichier) {
        fichiers.remove(fichier);
        return this;
    }

    ArchiveEssai ajouterLigne(String fichier, String ligne) {
        List<String> lignes = lignes(fichier);
        lignes.add(ligne);
        return ecrire(fichier, lignes);
    }

    /** Changes a cell of the first row of a teacher; gives the number of that line. */
    int changer(String fichier, String numen, String colonne, UnaryOperator<String> changement) {
        List<String> lignes = lignes(fichier);
        int rang = List.of(cellules(lignes.get(0))).indexOf(colonne);
        for (int i = 1; i < lignes.size(); i++) {
            if (lignes.get(i).startsWith(numen + ";")) {
                String[] cellules = cellules(lignes.get(i));
                cellules[rang] = changement.apply(cellules[rang]);
                lignes.set(i, String.join(";", cellules));
                ecrire(fichier, lignes);
                return i + 1;
            }
        }
        throw new IllegalArgumentException("Aucune ligne de ce NUMEN dans " + fichier);
    }

    /** Takes a teacher out of every file. */
    ArchiveEssai oublier(String numen) {
        for (String fichier : List.copyOf(fichiers.keySet())) {
            List<String> lignes = lignes(fichier);
            lignes.removeIf(l -> l.startsWith(numen + ";"));
            ecrire(fichier, lignes);
        }
        return this;
    }

    /** Adds a teacher with the rows of another one. */
    ArchiveEssai doubler(String numen, String nouveau) {
        for (FichierExtraction fichier : FichierExtraction.desEnseignants()) {
            List<String> lignes = lignes(fichier.fichier());
            List<String> copies = lignes.stream()
                    .filter(l -> l.startsWith(numen + ";"))
                    .map(l -> nouveau + l.substring(numen.length()))
                    .toList();
            lignes.addAll(copies);
            ecrire(fichier.fichier(), lignes);
        }
        return this;
    }

    private ArchiveEssai ecrire(String fichier, List<String> lignes) {
        return remplacer(fichier, (String.join("\r\n", lignes) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The NUMEN of the teachers, by how many steps they have had; from this rank on. */
    String numenAvecEchelons(int minimum, int aPartirDe) {
        Map<String, Integer> nombre = new TreeMap<>();
        lignes("echelons.csv").stream().skip(1).map(l -> cellules(l)).forEach(c -> nombre.merge(c[0], 1, Integer::sum));
        return numens.stream()
                .skip(aPartirDe)
                .filter(n -> nombre.getOrDefault(n, 0) >= minimum)
                .findFirst()
                .orElseThrow();
    }

    private static String[] cellules(String ligne) {
        return ligne.split(";", -1);
    }

    /** The archive as it would be sent. */
    InputStream flux() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (Map.Entry<String, byte[]> fichier : fichiers.entrySet()) {
                ZipEntry entree = new ZipEntry(fichier.getKey());
                entree.setTime(0);
                zip.putNextEntry(entree);
                zip.write(fichier.getValue());
                zip.closeEntry();
            }
        }
        return new ByteArrayInputStream(octets.toByteArray());
    }
}
