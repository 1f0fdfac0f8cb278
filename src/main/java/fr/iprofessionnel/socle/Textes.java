package fr.iprofessionnel.socle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Every sentence that a user reads, from one file a feature in {@code src/main/resources/textes}. In pages:
 * {@code #{t['dossier.titre']}}.
 */
public class Textes extends ResourceBundle {

    /** The features that have sentences. */
    public static final List<String> FICHIERS = List.of(
            "portail",
            "compte",
            "facteurs",
            "moncompte",
            "federation",
            "defi",
            "assistance",
            "dossier",
            "gestion",
            "echanges",
            "perspectives",
            "courrier",
            "cv",
            "diffusion",
            "guides",
            "promouvables",
            "tables",
            "services",
            "pages",
            "faces");

    private static final Map<String, String> PHRASES = lireTout();

    private static Map<String, String> lireTout() {
        Map<String, String> phrases = new HashMap<>();
        for (String fichier : FICHIERS) {
            for (Map.Entry<Object, Object> entree : lire(fichier).entrySet()) {
                if (phrases.put((String) entree.getKey(), (String) entree.getValue()) != null) {
                    throw new IllegalStateException("Deux textes ont la clé " + entree.getKey());
                }
            }
        }
        return phrases;
    }

    private static Properties lire(String fichier) {
        Properties textes = new Properties();
        try (InputStream flux = Textes.class.getResourceAsStream("/textes/" + fichier + ".properties")) {
            textes.load(new InputStreamReader(flux, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return textes;
    }

    /**
     * A sentence with its values put in: {@code {0}} for the first, and so on.
     *
     * @throws IllegalArgumentException for an unknown key
     */
    public static String phrase(String cle, Object... valeurs) {
        String phrase = PHRASES.get(cle);
        if (phrase == null) {
            throw new IllegalArgumentException("Texte inconnu : " + cle);
        }
        for (int i = 0; i < valeurs.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(valeurs[i]));
        }
        return phrase;
    }

    /** Whether there is such a sentence. */
    public static boolean connait(String cle) {
        return PHRASES.containsKey(cle);
    }

    @Override
    protected Object handleGetObject(String cle) {
        return PHRASES.get(cle);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(PHRASES.keySet());
    }
}
