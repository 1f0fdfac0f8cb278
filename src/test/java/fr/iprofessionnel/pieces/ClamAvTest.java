package fr.iprofessionnel.pieces;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.socle.Refus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a daemon that speaks ClamAV's protocol receives, and what is made of its answers. */
class ClamAvTest {

    private static final byte[] FICHIER = new byte[20_001];

    static {
        new Random(4).nextBytes(FICHIER);
    }

    @Test
    void leFichierArriveEntierEtSainEstPris() throws IOException {
        try (Demon demon = new Demon("stream: OK\0")) {
            assertTrue(ClamAv.estSain(demon.adresse(), new ByteArrayInputStream(FICHIER)));
            assertArrayEquals(FICHIER, demon.recu.join());
        }
    }

    @Test
    void unVirusEstReconnu() throws IOException {
        try (Demon demon = new Demon("stream: Eicar-Test-Signature FOUND\0")) {
            assertFalse(ClamAv.estSain(demon.adresse(), new ByteArrayInputStream(FICHIER)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "stream: Can't allocate memory ERROR\0", ""})
    void unFichierQuiNAPasEteRegardeNEstNiPrisNiDitInfecte(String reponse) throws IOException {
        try (Demon demon = new Demon(reponse)) {
            assertNonRegarde(demon.adresse());
        }
    }

    @Test
    void unDemonArreteOuUneAdresseFausseNeLaissentRienPasser() throws IOException {
        String arrete;
        try (Demon demon = new Demon("")) {
            arrete = demon.adresse();
        }
        assertNonRegarde(arrete);
        assertNonRegarde("sans-port");
    }

    private static void assertNonRegarde(String adresse) {
        Refus refus = assertThrows(Refus.class, () -> ClamAv.estSain(adresse, new ByteArrayInputStream(FICHIER)));
        assertEquals("courrier.piece.antivirus", refus.cle());
    }

    /** Takes one file, and answers. */
    private static final class Demon implements AutoCloseable {

        private final ServerSocket ecoute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> recu;

        Demon(String reponse) throws IOException {
            recu = CompletableFuture.supplyAsync(() -> servir(reponse));
        }

        String adresse() {
            return ecoute.getInetAddress().getHostAddress() + ":" + ecoute.getLocalPort();
        }

        private byte[] servir(String reponse) {
            try (Socket prise = ecoute.accept()) {
                DataInputStream entree = new DataInputStream(prise.getInputStream());
                String commande = new String(entree.readNBytes(10), StandardCharsets.US_ASCII);
                assertEquals("zINSTREAM\0", commande);
                ByteArrayOutputStream fichier = new ByteArrayOutputStream();
                for (int taille = entree.readInt(); taille > 0; taille = entree.readInt()) {
                    fichier.write(entree.readNBytes(taille));
                }
                prise.getOutputStream().write(reponse.getBytes(StandardCharsets.US_ASCII));
                return fichier.toByteArray();
            } catch (IOException e) {
                return new byte[0];
            }
        }

        @Override
        public void close() throws IOException {
            ecoute.close();
        }
    }
}
