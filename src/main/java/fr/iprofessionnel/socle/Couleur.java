package fr.iprofessionnel.socle;

import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * A colour and how well it reads.
 *
 * @param rouge 0 to 255
 * @param vert 0 to 255
 * @param bleu 0 to 255
 */
public record Couleur(int rouge, int vert, int bleu) {

    /** Lowest contrast of a text on its ground (RGAA 3.2). */
    public static final double CONTRASTE_TEXTE = 4.5;

    private static final Couleur BLANC = new Couleur(255, 255, 255);
    private static final Pattern FORME = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Reads {@code #rrggbb}; empty when it is not written so. */
    public static Optional<Couleur> lire(String texte) {
        if (!FORME.matcher(texte).matches()) {
            return Optional.empty();
        }
        int valeur = Integer.parseInt(texte.substring(1), 16);
        return Optional.of(new Couleur(valeur >> 16 & 0xff, valeur >> 8 & 0xff, valeur & 0xff));
    }

    /** The academy's colour, if it is set, is not the default and reads well on white. */
    public static Optional<Couleur> acceptee(Configuration configuration) {
        String texte = configuration.texte(Parametre.ACADEMIE_COULEUR).orElse("");
        if (texte.equals(Parametre.ACADEMIE_COULEUR.defaut())) {
            return Optional.empty();
        }
        Optional<Couleur> couleur = lire(texte).filter(Couleur::seLitSurBlanc);
        if (couleur.isEmpty()) {
            Logger.getLogger("iprofessionnel.configuration")
                    .warning("La clé " + Parametre.ACADEMIE_COULEUR.cle() + " (« " + texte
                            + " ») n'est pas une couleur #rrvvbb assez contrastée sur blanc : elle est ignorée.");
        }
        return couleur;
    }

    /** Whether a text of this colour reads well on white. */
    public boolean seLitSurBlanc() {
        return contraste(BLANC) >= CONTRASTE_TEXTE;
    }

    /** Ratio of contrast with another colour, 1 to 21 (WCAG 2). */
    public double contraste(Couleur autre) {
        double a = luminance();
        double b = autre.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * lineaire(rouge) + 0.7152 * lineaire(vert) + 0.0722 * lineaire(bleu);
    }

    private static double lineaire(int canal) {
        double c = canal / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The same, for what is under the pointer. */
    public Couleur plusSombre() {
        return new Couleur(rouge * 7 / 10, vert * 7 / 10, bleu * 7 / 10);
    }

    /** Written {@code #rrggbb}. */
    public String texte() {
        return "#%02x%02x%02x".formatted(rouge, vert, bleu);
    }
}
