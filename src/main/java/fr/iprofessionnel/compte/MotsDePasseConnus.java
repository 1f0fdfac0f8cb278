package fr.iprofessionnel.compte;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that who guesses tries first: a list that ships with the application and, if the operator supplies one, a file
 * of fingerprints of disclosed passwords. Nothing is asked of any other host.
 */
final class MotsDePasseConnus {

    private static final String LISTE = "/compte/mots-de-passe-connus.txt";
    private static final int EMPREINTE = 40;

    private final Set<String> liste;
    private final Optional<Path> empreintes;

    /** @param empreintes sorted lines that begin with a SHA-1 in hexadecimal capitals */
    MotsDePasseConnus(Optional<Path> empreintes) {
        this.empreintes = empreintes;
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(MotsDePasseConnus.class.getResourceAsStream(LISTE), StandardCharsets.UTF_8))) {
            liste = lecteur.lines().filter(l -> !l.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is one of them; capitals and blanks make no difference for those of the list. */
    boolean contient(String motDePasse) {
        String simple = motDePasse.toLowerCase(Locale.ROOT).replace(" ", "");
        return liste.contains(simple)
                || empreintes.filter(f -> contient(f, empreinte(motDePasse))).isPresent();
    }

    int taille() {
        return liste.size();
    }

    private static String empreinte(String motDePasse) {
        try {
            // The files that are published hold SHA-1, which is good enough to find a line.
            byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(motDePasse.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(sha1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks for a line by halving the file: it may be many gigabytes long. */
    private static boolean contient(Path fichier, String empreinte) {
        try (RandomAccessFile lecture = new RandomAccessFile(fichier.toFile(), "r")) {
            long bas = 0;
            long haut = lecture.length();
            while (bas < haut) {
                long milieu = (bas + haut) / 2;
                int ordre = ligneApres(lecture, milieu).compareTo(empreinte);
                if (ordre == 0) {
                    return true;
                }
                if (ordre < 0) {
                    bas = milieu + 1;
                } else {
                    haut = milieu;
                }
            }
            return ligneApres(lecture, bas).equals(empreinte);
        } catch (IOException e) {
            throw new UncheckedIOException("Le fichier des mots de passe divulgués est illisible : " + fichier, e);
        }
    }

    /** The fingerprint of the first line that begins at this place or after it; greater than any at the end. */
    private static String ligneApres(RandomAccessFile lecture, long place) throws IOException {
        lecture.seek(Math.max(0, place - 1));
        if (place > 0) {
            lecture.readLine();
        }
        String ligne = lecture.readLine();
        return ligne == null || ligne.length() < EMPREINTE
                ? "~"
                : ligne.substring(0, EMPREINTE).toUpperCase(Locale.ROOT);
    }
}
