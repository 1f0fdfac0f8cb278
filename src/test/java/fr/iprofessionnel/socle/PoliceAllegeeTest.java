package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliceAllegeeTest {

    @ParameterizedTest
    @ValueSource(strings = {"LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"})
    void chaque_lettre_garde_son_dessin_et_sa_largeur(String nom) throws IOException {
        byte[] fichier;
        try (InputStream flux = PoliceAllegee.class.getResourceAsStream("/liberation/" + nom)) {
            fichier = flux.readAllBytes();
        }
        byte[] allege = PoliceAllegee.de(fichier);
        assertTrue(allege.length < fichier.length * 3 / 4, allege.length + " octets sur " + fichier.length);
        try (TrueTypeFont avant = police(fichier);
                TrueTypeFont apres = police(allege)) {
            assertTrue(avant.getNumberOfGlyphs() > 2000);
            assertEquals(avant.getNumberOfGlyphs(), apres.getNumberOfGlyphs());
            for (int lettre = 0; lettre < avant.getNumberOfGlyphs(); lettre++) {
                assertEquals(contours(avant, lettre), contours(apres, lettre), "lettre " + lettre);
                assertEquals(avant.getAdvanceWidth(lettre), apres.getAdvanceWidth(lettre), "lettre " + lettre);
            }
            assertEquals(
                    avant.getUnicodeCmapLookup().getGlyphId('é'),
                    apres.getUnicodeCmapLookup().getGlyphId('é'));
        }
    }

    private static TrueTypeFont police(byte[] fichier) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(fichier));
    }

    private static List<String> contours(TrueTypeFont police, int lettre) throws IOException {
        GlyphData dessin = police.getGlyph().getGlyph(lettre);
        List<String> traits = new ArrayList<>();
        if (dessin == null) {
            return traits;
        }
        GeneralPath chemin = dessin.getPath();
        float[] points = new float[6];
        for (PathIterator i = chemin.getPathIterator(null); !i.isDone(); i.next()) {
            Arrays.fill(points, 0);
            traits.add(i.currentSegment(points) + Arrays.toString(points));
        }
        return traits;
    }
}
