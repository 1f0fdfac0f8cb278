package fr.iprofessionnel.socle;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secret keys of the application, kept in a file outside the database: without it, a stolen database gives neither a
 * NUMEN nor a password that can be tried.
 *
 * <p>The file holds {@code courante=<number>} and one 256-bit key for each number and use. What was made with an older
 * number stays readable as long as its keys are in the file; the index key alone has no number, because a NUMEN must be
 * found again by equality.
 */
@ApplicationScoped
public class Cles {

    private static final int OCTETS = 32;
    private static final int IV = 12;
    private static final String HMAC = "HmacSHA256";
    private static final Base64.Encoder TEXTE = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder LECTURE = Base64.getUrlDecoder();

    private final Properties cles;
    private final Map<String, SecretKeySpec> lues = new ConcurrentHashMap<>();

    public Cles() {
        this(Configuration.courante().fichierCles());
    }

    /** Reads the keys, or makes them in a new file that only the server's account may read. */
    public Cles(Path fichier) {
        try {
            if (Files.notExists(fichier)) {
                creer(fichier);
            }
            cles = new Properties();
            try (var lecteur = Files.newBufferedReader(fichier)) {
                cles.load(lecteur);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Le fichier des clés " + fichier + " est illisible.", e);
        }
    }

    private static void creer(Path fichier) throws IOException {
        Files.createDirectories(fichier.toAbsolutePath().getParent());
        Properties nouvelles = new Properties();
        nouvelles.setProperty("courante", "1");
        for (String nom : new String[] {"index", "jeton", "chiffrement.1", "poivre.1"}) {
            nouvelles.setProperty(nom, TEXTE.encodeToString(Reference.octets(OCTETS)));
        }
        try (Writer ecriture = Files.newBufferedWriter(fichier, StandardOpenOption.CREATE_NEW)) {
            if (Files.getFileStore(fichier).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fichier, PosixFilePermissions.fromString("rw-------"));
            }
            nouvelles.store(ecriture, "I-Professionnel : a sauvegarder a part de la base, a ne jamais publier");
        } catch (FileAlreadyExistsException e) {
            // Another node of the cluster was faster: its keys are ours.
        }
    }

    private SecretKeySpec cle(String nom) {
        return lues.computeIfAbsent(nom, this::lire);
    }

    private SecretKeySpec lire(String nom) {
        String valeur = cles.getProperty(nom);
        if (valeur == null) {
            throw new IllegalStateException("Il manque la clé « " + nom + " » dans le fichier des clés.");
        }
        return new SecretKeySpec(LECTURE.decode(valeur), nom.startsWith("chiffrement.") ? "AES" : HMAC);
    }

    /** Number of the keys to use for what is made now. */
    public String courante() {
        return cles.getProperty("courante", "1");
    }

    /** Keyed fingerprint of a NUMEN or of an activation code, to compare and to find it (43 characters). */
    public String empreinteNumen(String numen) {
        return TEXTE.encodeToString(mac(cle("index"), "numen:" + numen));
    }

    /** Fingerprint that tells whether the database and the key file belong together. */
    public String temoin() {
        return TEXTE.encodeToString(mac(cle("index"), "temoin"));
    }

    /** Signs what the browser gives back to us (43 characters). */
    public String signer(String usage, String contenu) {
        return TEXTE.encodeToString(mac(cle("jeton"), usage + ":" + contenu));
    }

    /** Whether this signature is ours, in constant time; a null signature is not. */
    public boolean estSigne(String usage, String contenu, String signature) {
        return signature != null
                && MessageDigest.isEqual(
                        signer(usage, contenu).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    /** Keyed step put after the hash of a password, with the pepper of this number. */
    public byte[] poivrer(String numero, byte[] empreinte) {
        return mac(cle("poivre." + numero), empreinte);
    }

    /**
     * Encrypts (AES-256-GCM).
     *
     * @param contexte what the text belongs to; the same must be given to decrypt
     * @return key number, colon, Base64 of nonce and cipher text
     */
    public String chiffrer(String contexte, String clair) {
        byte[] iv = Reference.octets(IV);
        byte[] chiffre = aes(Cipher.ENCRYPT_MODE, courante(), iv, contexte, clair.getBytes(StandardCharsets.UTF_8));
        byte[] tout =
                ByteBuffer.allocate(IV + chiffre.length).put(iv).put(chiffre).array();
        return courante() + ":" + TEXTE.encodeToString(tout);
    }

    /** Decrypts what {@link #chiffrer} made; fails if it was altered or moved to another context. */
    public String dechiffrer(String contexte, String chiffre) {
        int deuxPoints = chiffre.indexOf(':');
        byte[] tout = LECTURE.decode(chiffre.substring(deuxPoints + 1));
        byte[] iv = Arrays.copyOf(tout, IV);
        byte[] texte = Arrays.copyOfRange(tout, IV, tout.length);
        return new String(
                aes(Cipher.DECRYPT_MODE, chiffre.substring(0, deuxPoints), iv, contexte, texte),
                StandardCharsets.UTF_8);
    }

    private byte[] aes(int mode, String numero, byte[] iv, String contexte, byte[] texte) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, cle("chiffrement." + numero), new GCMParameterSpec(128, iv));
            cipher.updateAAD(contexte.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(texte);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Texte chiffré illisible avec les clés présentes.", e);
        }
    }

    private static byte[] mac(SecretKeySpec cle, String texte) {
        return mac(cle, texte.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKeySpec cle, byte[] texte) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(cle);
            return mac.doFinal(texte);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
