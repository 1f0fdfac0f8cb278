package fr.iprofessionnel.socle.affichage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with nothing of anybody in it: what is the same each time that it is shown. It was drawn once with marks at the places of
 * what differs, which are then filled for each request.
 */
public final class Cadre {

    /** Attribute of a request that draws a page with the marks instead of the values. */
    public static final String DESSIN = "iprofessionnel.dessin";

    private static final Pattern MARQUE = Pattern.compile("\uE000([a-z-]+)\uE001");

    /** Pieces of the page, each followed by a place but the last one. */
    private final List<byte[]> morceaux = new ArrayList<>();

    private final List<String> places = new ArrayList<>();

    /** @param page the page, as it was drawn with the marks */
    public Cadre(String page) {
        Matcher marque = MARQUE.matcher(page);
        int debut = 0;
        while (marque.find()) {
            morceaux.add(octets(page.substring(debut, marque.start())));
            places.add(marque.group(1));
            debut = marque.end();
        }
        morceaux.add(octets(page.substring(debut)));
    }

    /** The mark of a place, to be drawn where its value will stand; its name is of small letters and dashes. */
    public static String place(String nom) {
        return "\uE000" + nom + "\uE001";
    }

    /** Whether the page has a place of this name. */
    public boolean a(String place) {
        return places.contains(place);
    }

    /**
     * The page with its places filled, in UTF-8.
     *
     * @param valeurs the markup of each place, by its name
     * @throws IllegalStateException when a place has none: something would be missing from the page
     */
    public byte[] remplir(UnaryOperator<String> valeurs) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(16_384);
        for (int i = 0; i < places.size(); i++) {
            page.writeBytes(morceaux.get(i));
            String valeur = valeurs.apply(places.get(i));
            if (valeur == null) {
                throw new IllegalStateException("Place sans valeur : " + places.get(i));
            }
            page.writeBytes(octets(valeur));
        }
        page.writeBytes(morceaux.get(places.size()));
        return page.toByteArray();
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
