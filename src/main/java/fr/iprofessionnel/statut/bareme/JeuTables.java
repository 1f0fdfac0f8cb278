package fr.iprofessionnel.statut.bareme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a set of tables, before they are read.
 *
 * @param nom name of the set
 * @param fichiers content by file name
 */
public record JeuTables(String nom, Map<String, byte[]> fichiers) {

    /** The file that names all the others. */
    static final String SOMMAIRE = "tables.csv";

    private static final String LIVRE = "tables livrées avec l'application";

    /** The tables that ship with the application: those that their summary names. */
    static JeuTables livre() {
        Map<String, byte[]> fichiers = new TreeMap<>();
        fichiers.put(SOMMAIRE, ressource(SOMMAIRE));
        new String(fichiers.get(SOMMAIRE), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(l -> l.substring(0, Math.max(0, l.indexOf(';'))))
                .filter(n -> !n.isEmpty())
                .forEach(n -> fichiers.put(n, ressource(n)));
        return new JeuTables(LIVRE, fichiers);
    }

    private static byte[] ressource(String fichier) {
        try (InputStream flux = JeuTables.class.getResourceAsStream("/statut/" + fichier)) {
            if (flux == null) {
                throw new IllegalStateException("Table absente : " + fichier);
            }
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Table illisible : " + fichier, e);
        }
    }

    /**
     * Every {@code .csv} file of a folder; the set has the name of the folder.
     *
     * @throws IOException if the folder cannot be read
     */
    public static JeuTables dans(Path dossier) throws IOException {
        Map<String, byte[]> fichiers = new TreeMap<>();
        try (Stream<Path> contenu = Files.list(dossier)) {
            for (Path fichier : contenu.filter(Files::isRegularFile).sorted().toList()) {
                String nom = fichier.getFileName().toString();
                if (nom.endsWith(".csv")) {
                    fichiers.put(nom, Files.readAllBytes(fichier));
                }
            }
        }
        return new JeuTables(dossier.toAbsolutePath().normalize().getFileName().toString(), fichiers);
    }

    /** SHA-256 of the names and contents, in hexadecimal: the same files give the same fingerprint, wherever they are. */
    public String empreinte() {
        try {
            MessageDigest somme = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(fichiers).forEach((nom, contenu) -> {
                somme.update((nom + "\n" + contenu.length + "\n").getBytes(StandardCharsets.UTF_8));
                somme.update(contenu);
            });
            return HexFormat.of().formatHex(somme.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
