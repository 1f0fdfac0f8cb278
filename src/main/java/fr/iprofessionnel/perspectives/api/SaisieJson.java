package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.perspectives.Saisie;
import fr.iprofessionnel.socle.Textes;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a JSON object gives: types count, a number written as a text is a fault. A field that is null is absent. */
final class SaisieJson extends Saisie {

    /** Longest body, in bytes. */
    static final int TAILLE = 64 * 1024;

    private static final JsonParserFactory PARSEURS = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory LECTEURS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final JsonObject objet;

    SaisieJson(JsonObject objet) {
        this.objet = objet;
    }

    /**
     * Reads the body of a request.
     *
     * @throws ProblemeException when it is longer than {@value #TAILLE} bytes, is not one JSON object and nothing else,
     *     or gives a field twice
     */
    static SaisieJson lire(InputStream corps) throws IOException {
        byte[] octets = corps.readNBytes(TAILLE + 1);
        if (octets.length > TAILLE) {
            throw new ProblemeException(Probleme.de(413));
        }
        try {
            JsonObject objet = objet(octets);
            verifierFin(octets);
            return new SaisieJson(objet);
        } catch (JsonParsingException e) {
            throw illisible(Textes.phrase(
                    "simulateur.faute.json",
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber()));
        }
    }

    private static JsonObject objet(byte[] octets) {
        try (JsonReader lecteur = LECTEURS.createReader(new ByteArrayInputStream(octets), StandardCharsets.UTF_8)) {
            if (lecteur.readValue() instanceof JsonObject objet) {
                return objet;
            }
        } catch (JsonParsingException e) {
            throw e;
        } catch (RuntimeException e) {
            // The library has no exception of its own for what is nested too deep, nor for a field given twice.
            throw illisible(Textes.phrase("simulateur.faute.json.court"));
        }
        throw illisible(Textes.phrase("simulateur.faute.objet"));
    }

    /** The reader stops at the end of the object: the parser refuses what follows. */
    private static void verifierFin(byte[] octets) {
        try (JsonParser lecteur = PARSEURS.createParser(new ByteArrayInputStream(octets), StandardCharsets.UTF_8)) {
            while (lecteur.hasNext()) {
                lecteur.next();
            }
        }
    }

    private static ProblemeException illisible(String phrase) {
        return new ProblemeException(new Probleme(400, phrase, Map.of()));
    }

    private JsonValue valeur(String champ) {
        return objet.getOrDefault(champ, JsonValue.NULL);
    }

    @Override
    protected Set<String> champs() {
        return objet.keySet();
    }

    @Override
    public boolean donne(String champ) {
        return valeur(champ) != JsonValue.NULL;
    }

    @Override
    public String texte(String champ) {
        JsonValue valeur = valeur(champ);
        if (valeur instanceof JsonString texte && texte.getChars().length() <= LONGUEUR) {
            return texte.getString();
        }
        if (valeur != JsonValue.NULL) {
            fauter(
                    champ,
                    valeur.getValueType() == ValueType.STRING
                            ? Textes.phrase("simulateur.faute.long", LONGUEUR)
                            : Textes.phrase("simulateur.faute.texte"));
        }
        return null;
    }

    @Override
    protected Integer entier(String champ) {
        JsonValue valeur = valeur(champ);
        if (valeur instanceof JsonNumber nombre) {
            try {
                return nombre.intValueExact();
            } catch (ArithmeticException e) {
                fauter(champ, Textes.phrase("simulateur.faute.entier"));
            }
        } else if (valeur != JsonValue.NULL) {
            fauter(champ, Textes.phrase("simulateur.faute.entier"));
        }
        return null;
    }

    @Override
    protected BigDecimal nombre(String champ) {
        JsonValue valeur = valeur(champ);
        if (valeur instanceof JsonNumber nombre) {
            return nombre.bigDecimalValue();
        }
        if (valeur != JsonValue.NULL) {
            fauter(champ, Textes.phrase("simulateur.faute.nombre"));
        }
        return null;
    }

    @Override
    public boolean vaut(String champ, String texte) {
        return valeur(champ) instanceof JsonString lu && lu.getString().equals(texte);
    }

    /**
     * Whole numbers from 0, by name, in the order they are given; null when a fault was found. The fault of one is told
     * under {@code champ.nom}.
     *
     * @param nombre how many names there may be
     */
    Map<String, Integer> entiers(String champ, int nombre, int maximum) {
        if (!(valeur(champ) instanceof JsonObject contenu)) {
            if (donne(champ)) {
                fauter(champ, Textes.phrase("simulateur.faute.nombres"));
            }
            return null;
        }
        if (contenu.isEmpty() || contenu.size() > nombre) {
            fauter(champ, Textes.phrase("simulateur.faute.nombres.combien", nombre));
            return null;
        }
        SaisieJson noms = new SaisieJson(contenu);
        Map<String, Integer> entiers = new LinkedHashMap<>();
        for (String nom : contenu.keySet()) {
            entiers.put(nom, noms.exiger(nom, noms.entier(nom, 0, maximum)));
        }
        noms.fautes().forEach((nom, phrase) -> fauter(champ + "." + abreger(nom), phrase));
        return noms.fautes().isEmpty() ? entiers : null;
    }
}
