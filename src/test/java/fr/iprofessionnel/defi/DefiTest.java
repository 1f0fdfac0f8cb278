package fr.iprofessionnel.defi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.socle.Cles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image test: what its page carries, its digits, its image, its sound. */
class DefiTest {

    private static final Instant FIN = Instant.parse("2026-11-24T08:05:00Z");

    @TempDir
    private Path dossier;

    private Cles cles;

    @BeforeEach
    void preparer() {
        cles = new Cles(dossier.resolve("cles.properties"));
    }

    @Test
    void leJetonDitLaFinEtLeFormulaireEtJamaisLesChiffres() {
        Defi defi = Defi.nouveau("reinitialiser", FIN);
        Defi lu = Defi.lire(defi.jeton(cles), cles).orElseThrow();
        assertEquals(defi, lu);
        assertEquals(defi.reponse(cles), lu.reponse(cles));
        assertTrue(defi.reponse(cles).matches("[0-9]{6}"));
        assertFalse(defi.jeton(cles).contains(defi.reponse(cles)));
    }

    @Test
    void unJetonChangeOuFaitAvecDAutresClesNEstPasLu() {
        String jeton = Defi.nouveau("lettre", FIN).jeton(cles);
        assertTrue(Defi.lire(jeton.replace("lettre", "retrouver"), cles).isEmpty());
        assertTrue(Defi.lire(jeton.substring(1), cles).isEmpty());
        assertTrue(Defi.lire(null, cles).isEmpty());
        assertTrue(
                Defi.lire(jeton, new Cles(dossier.resolve("autres.properties"))).isEmpty());
    }

    @Test
    void deuxDefisNOntPasLesMemesChiffres() {
        long distincts = java.util.stream.Stream.generate(() -> Defi.nouveau("lettre", FIN))
                .limit(50)
                .map(d -> d.reponse(cles))
                .distinct()
                .count();
        assertTrue(distincts >= 48, "chiffres tirés : " + distincts);
    }

    @Test
    void lImageAUnContrasteLisibleEtResteLaMemePourLeMemeDefi() throws IOException {
        byte[] png = new ImageDefi(7).png("482913");
        assertArrayEquals(png, new ImageDefi(7).png("482913"));
        assertNotEquals(png.length, new ImageDefi(8).png("482913").length);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(ImageDefi.LARGEUR, image.getWidth());
        int fonce = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                fonce += (image.getRGB(x, y) & 0xff) < 0x60 ? 1 : 0;
            }
        }
        assertTrue(fonce > 2000, "encre : " + fonce);
    }

    @Test
    void leSonDitSixChiffresEtResteLeMemePourLeMemeDefi() {
        byte[] wav = new SonDefi(7).wav("482913");
        assertArrayEquals(wav, new SonDefi(7).wav("482913"));
        ByteBuffer lecture = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(wav.length - 8, lecture.getInt(4));
        assertEquals(SonDefi.FREQUENCE, lecture.getInt(24));
        double secondes = (wav.length - 44) / 2.0 / SonDefi.FREQUENCE;
        assertTrue(secondes > 4 && secondes < 10, "durée : " + secondes);
        assertNotEquals(wav.length, new SonDefi(7).wav("000000").length);
    }
}
