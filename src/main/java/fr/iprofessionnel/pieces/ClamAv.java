package fr.iprofessionnel.pieces;

import fr.iprofessionnel.socle.Refus;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Submits a file to a ClamAV daemon: command INSTREAM of its protocol, the file in chunks that say their length. */
final class ClamAv {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.antivirus");
    private static final int ATTENTE = 30_000;
    private static final int MORCEAU = 8192;

    private ClamAv() {}

    /**
     * Whether the daemon finds nothing.
     *
     * @param adresse host and port
     * @throws Refus when it cannot be asked, or could not look at all of the file: it is then not taken
     */
    static boolean estSain(String adresse, InputStream contenu) {
        int deuxPoints = adresse.lastIndexOf(':');
        try (Socket prise = new Socket()) {
            prise.connect(
                    new InetSocketAddress(
                            adresse.substring(0, deuxPoints), Integer.parseInt(adresse.substring(deuxPoints + 1))),
                    ATTENTE);
            prise.setSoTimeout(ATTENTE);
            DataOutputStream sortie = new DataOutputStream(new BufferedOutputStream(prise.getOutputStream()));
            sortie.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (byte[] lus = contenu.readNBytes(MORCEAU); lus.length > 0; lus = contenu.readNBytes(MORCEAU)) {
                sortie.writeInt(lus.length);
                sortie.write(lus);
            }
            sortie.writeInt(0);
            sortie.flush();
            String reponse = new String(prise.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            boolean sain = reponse.startsWith("stream: OK");
            if (!sain && !reponse.contains(" FOUND")) {
                throw new IOException("Réponse de l’antivirus : " + reponse.strip());
            }
            return sain;
        } catch (IOException | RuntimeException e) {
            JOURNAL.log(Level.WARNING, e, () -> "L’antivirus " + adresse + " n’a pas regardé un fichier.");
            throw new Refus("courrier.piece.antivirus");
        }
    }
}
