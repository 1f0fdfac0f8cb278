package fr.iprofessionnel.pieces;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Refus;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.Tika;

/** Looks at a file before it is kept: what it really is, how long, and whether the antivirus has something to say. */
@ApplicationScoped
public class AnalysePiece {

    /** Kinds that are taken, with the end of their name. */
    static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "application/pdf", ".pdf",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "application/vnd.oasis.opendocument.text", ".odt"));

    private static final int NOM = 150;
    private static final long MEGA = 1024L * 1024;

    private final Tika tika = new Tika();

    /**
     * Looks at a file.
     *
     * @param nom name that the browser gives
     * @throws Refus if it is empty, too big, of a kind that is not taken, or not sound
     */
    public FichierRecu examiner(String nom, Contenu contenu) throws IOException {
        long maximum = Configuration.courante().entier(Parametre.COURRIER_PIECES_TAILLE) * MEGA;
        String propre = propre(nom);
        String type;
        try (InputStream flux = new BufferedInputStream(contenu.ouvrir())) {
            type = tika.detect(flux);
        }
        if (!TYPES.containsKey(type)) {
            throw new Refus("courrier.piece.type", propre);
        }
        MessageDigest hachage = sha256();
        long taille;
        try (InputStream flux = new DigestInputStream(contenu.ouvrir(), hachage)) {
            taille = flux.transferTo(OutputStream.nullOutputStream());
        }
        if (taille > maximum) {
            throw new Refus("courrier.piece.taille", propre, maximum / MEGA);
        }
        soumettre(propre, contenu);
        return new FichierRecu(
                avecExtension(propre, type), type, taille, HexFormat.of().formatHex(hachage.digest()));
    }

    private static void soumettre(String nom, Contenu contenu) throws IOException {
        Optional<String> antivirus = Configuration.courante().texte(Parametre.COURRIER_ANTIVIRUS);
        if (antivirus.isPresent()) {
            try (InputStream flux = contenu.ouvrir()) {
                if (!ClamAv.estSain(antivirus.get(), flux)) {
                    throw new Refus("courrier.piece.virus", nom);
                }
            }
        }
    }

    /** The name without path, signs that steer a terminal, or what a file system refuses. */
    static String propre(String nom) {
        String fin = nom == null ? "" : nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1);
        String net = fin.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?;]", " ").strip();
        return net.isEmpty() ? "document" : net.substring(0, Math.min(NOM - 10, net.length()));
    }

    private static String avecExtension(String nom, String type) {
        String extension = TYPES.get(type);
        String bas = nom.toLowerCase(Locale.ROOT);
        boolean jpeg = extension.equals(".jpg") && bas.endsWith(".jpeg");
        return bas.endsWith(extension) || jpeg ? nom : nom + extension;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
