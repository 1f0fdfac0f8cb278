package fr.iprofessionnel.commande;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.iprofessionnel.echanges.CompteRendu;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The watched folder, seen from outside the server: what is dropped there, and the reports that come back. */
final class Depot {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path dossier;

    Depot(Path dossier) {
        this.dossier = dossier;
    }

    /**
     * A file that was dropped.
     *
     * @param fichier where the server takes it
     * @param empreinte its SHA-256, in hexadecimal
     * @param anciens the reports that were there before
     */
    record Depose(Path fichier, String empreinte, Set<Path> anciens) {

        boolean estReleve() {
            return Files.notExists(fichier);
        }
    }

    /** Drops a file: the server sees it whole, or not at all. */
    Depose deposer(Path fichier, String nom) throws IOException, EchecCommande {
        if (!Files.isDirectory(dossier) || !Files.isWritable(dossier)) {
            throw new EchecCommande(
                    CodeRetour.ECHEC,
                    "Le dossier de dépôt n’existe pas, ou vous ne pouvez pas y écrire : " + dossier + ". Lancez cette"
                            + " commande sous le compte du serveur, avec sa configuration (--configuration).");
        }
        Path cible = dossier.resolve(nom);
        if (Files.exists(cible)) {
            throw new EchecCommande(
                    CodeRetour.ECHEC,
                    "Un fichier de ce nom attend déjà dans le dépôt : " + cible
                            + ". Le serveur le relève quand il est en" + " marche.");
        }
        Set<Path> anciens = rapports();
        Path partiel = Files.createTempFile(dossier, ".depot-", ".partiel");
        try {
            String empreinte = copier(fichier, partiel);
            Files.move(partiel, cible, StandardCopyOption.ATOMIC_MOVE);
            return new Depose(cible, empreinte, anciens);
        } finally {
            Files.deleteIfExists(partiel);
        }
    }

    private static String copier(Path fichier, Path cible) throws IOException {
        try {
            MessageDigest hache = MessageDigest.getInstance("SHA-256");
            try (InputStream contenu = new DigestInputStream(Files.newInputStream(fichier), hache)) {
                Files.copy(contenu, cible, StandardCopyOption.REPLACE_EXISTING);
            }
            return HexFormat.of().formatHex(hache.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<Path> rapports() throws IOException {
        Path rapports = dossier.resolve(CompteRendu.DOSSIER);
        if (Files.notExists(rapports)) {
            return Set.of();
        }
        try (Stream<Path> contenu = Files.list(rapports)) {
            return contenu.filter(r -> r.toString().endsWith(".json")).collect(Collectors.toSet());
        }
    }

    /** The report of what was dropped, once the import is over. */
    Optional<CompteRendu> compteRendu(Depose depose) throws IOException {
        for (Path rapport : rapports()) {
            if (!depose.anciens().contains(rapport)) {
                CompteRendu lu = JSON.readValue(rapport.toFile(), CompteRendu.class);
                if (lu.empreinte().equals(depose.empreinte())) {
                    return Optional.of(lu);
                }
            }
        }
        return Optional.empty();
    }
}
