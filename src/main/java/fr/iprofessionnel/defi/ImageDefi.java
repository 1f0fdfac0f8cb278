package fr.iprofessionnel.defi;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws digits as strokes, each a little turned, with two curves across: dark on light, so that who sees little reads them
 * too. No font is needed, whatever the server has.
 */
final class ImageDefi {

    /** Twice the size of the page, for screens of high density. */
    static final int LARGEUR = 480;

    static final int HAUTEUR = 160;

    private static final Color FOND = new Color(0xf4f4f0);
    private static final Color ENCRE = new Color(0x1c2a4a);
    private static final Color COURBE = new Color(0x5a6680);

    /** Strokes of each digit in a box of 10 by 16: M moves, L draws a line, Q a curve by a point. */
    private static final String[] CHIFFRES = {
        "M 5 0 Q 10 0 10 8 Q 10 16 5 16 Q 0 16 0 8 Q 0 0 5 0",
        "M 1 4 L 6 0 L 6 16 M 2 16 L 10 16",
        "M 0 4 Q 0 0 5 0 Q 10 0 10 4 Q 10 8 5 11 L 0 16 L 10 16",
        "M 0 1 Q 10 -2 10 4 Q 10 8 4 8 Q 10 8 10 12 Q 10 17 0 15",
        "M 7 16 L 7 0 L 0 11 L 10 11",
        "M 9 0 L 1 0 L 0 7 Q 10 4 10 11 Q 10 17 0 15",
        "M 9 0 Q 0 3 0 11 Q 0 16 5 16 Q 10 16 10 11 Q 10 7 5 7 Q 1 7 0 11",
        "M 0 0 L 10 0 L 4 16 M 3 8 L 9 8",
        "M 5 7 Q 0 7 0 3 Q 0 0 5 0 Q 10 0 10 3 Q 10 7 5 7 Q 0 7 0 12 Q 0 16 5 16 Q 10 16 10 12 Q 10 7 5 7",
        "M 10 5 Q 10 9 5 9 Q 0 9 0 5 Q 0 0 5 0 Q 10 0 10 5 Q 10 13 2 16"
    };

    private final Random hasard;

    ImageDefi(long graine) {
        hasard = new Random(graine);
    }

    byte[] png(String chiffres) {
        BufferedImage image = new BufferedImage(LARGEUR, HAUTEUR, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = image.createGraphics();
        try {
            dessin.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            dessin.setColor(FOND);
            dessin.fillRect(0, 0, LARGEUR, HAUTEUR);
            for (int i = 0; i < chiffres.length(); i++) {
                tracer(dessin, chiffres.charAt(i) - '0', i);
            }
            courber(dessin);
            courber(dessin);
        } finally {
            dessin.dispose();
        }
        return png(image);
    }

    private void tracer(Graphics2D dessin, int chiffre, int rang) {
        double taille = 4.6 + hasard.nextDouble();
        AffineTransform place =
                AffineTransform.getTranslateInstance(30 + rang * 72 + entre(-5, 5), 35 + entre(-12, 12));
        place.rotate(Math.toRadians(entre(-15, 15)), 5 * taille, 8 * taille);
        place.shear(entre(-1, 1) * 0.2, 0);
        place.scale(taille, taille);
        dessin.setColor(ENCRE);
        dessin.setStroke(
                new BasicStroke((float) (7 + 3 * hasard.nextDouble()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        dessin.draw(place.createTransformedShape(chemin(CHIFFRES[chiffre])));
    }

    private double entre(double bas, double haut) {
        return bas + (haut - bas) * hasard.nextDouble();
    }

    private static Path2D chemin(String traits) {
        Path2D chemin = new Path2D.Double();
        String[] mots = traits.split(" ", -1);
        int i = 0;
        while (i < mots.length) {
            switch (mots[i]) {
                case "M" -> chemin.moveTo(nombre(mots, i + 1), nombre(mots, i + 2));
                case "L" -> chemin.lineTo(nombre(mots, i + 1), nombre(mots, i + 2));
                default ->
                    chemin.quadTo(nombre(mots, i + 1), nombre(mots, i + 2), nombre(mots, i + 3), nombre(mots, i + 4));
            }
            i += mots[i].equals("Q") ? 5 : 3;
        }
        return chemin;
    }

    private static double nombre(String[] mots, int rang) {
        return Double.parseDouble(mots[rang]);
    }

    private void courber(Graphics2D dessin) {
        dessin.setColor(COURBE);
        dessin.setStroke(new BasicStroke(3));
        dessin.draw(new CubicCurve2D.Double(
                0,
                entre(20, HAUTEUR - 20),
                LARGEUR / 3.0,
                entre(0, HAUTEUR),
                2 * LARGEUR / 3.0,
                entre(0, HAUTEUR),
                LARGEUR,
                entre(20, HAUTEUR - 20)));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream sortie = new MemoryCacheImageOutputStream(octets)) {
            ImageIO.write(image, "png", sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
