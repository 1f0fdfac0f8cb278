package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Textes;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The members of an object of a file that is imported; it gathers all that is wrong in them, each with its place. */
final class Champs {

    private final JsonObject objet;
    private final String lieu;
    private final List<String> erreurs;

    /**
     * An object that stands at the root of its file.
     *
     * @param lieu where it stands, with a dot at its end; empty for the root
     * @param connus names of the members that it may have: another one is wrong
     */
    Champs(JsonObject objet, String lieu, Set<String> connus) {
        this(objet, lieu, connus, new ArrayList<>());
    }

    private Champs(JsonObject objet, String lieu, Set<String> connus, List<String> erreurs) {
        this.objet = objet;
        this.lieu = lieu;
        this.erreurs = erreurs;
        objet.keySet().stream()
                .filter(nom -> !connus.contains(nom))
                .forEach(nom -> refuser(court(nom), "cv.import.inconnu"));
    }

    /** All that is wrong so far, in French. */
    List<String> erreurs() {
        return List.copyOf(erreurs);
    }

    /** Adds an error: where, then why. */
    void refuser(String nom, String cle, Object... valeurs) {
        erreurs.add(Textes.phrase("cv.import.erreur", lieu + nom, Textes.phrase(cle, valeurs)));
    }

    /** A text; null when it is absent. */
    String texte(String nom, int longueur, boolean obligatoire) {
        JsonValue valeur = objet.get(nom);
        String texte = valeur instanceof JsonString lu ? lu.getString().strip() : null;
        if (texte != null && texte.length() > longueur) {
            refuser(nom, "cv.import.long", longueur);
        } else if (valeur != null && valeur != JsonValue.NULL && texte == null) {
            refuser(nom, "cv.import.texte");
        } else if (obligatoire && (texte == null || texte.isEmpty())) {
            refuser(nom, "cv.import.absent");
        }
        return texte == null || texte.isEmpty() ? null : texte;
    }

    /** A text that has one value alone. */
    void exiger(String nom, String attendu) {
        if (!attendu.equals(texte(nom, attendu.length(), false))) {
            refuser(nom, "cv.import.attendu", attendu);
        }
    }

    /** A number between two others. */
    int nombre(String nom, int minimum, int maximum) {
        if (objet.get(nom) instanceof JsonNumber lu && lu.isIntegral()) {
            long nombre = lu.bigDecimalValue().longValue();
            if (nombre >= minimum && nombre <= maximum) {
                return (int) nombre;
            }
        }
        refuser(nom, "cv.import.nombre", minimum, maximum);
        return minimum;
    }

    /** A date; null when it is absent. */
    DateCv date(String nom) {
        String texte = texte(nom, Limites.NOM, false);
        DateCv date = DateCv.lire(texte).orElse(null);
        if (texte != null && date == null) {
            refuser(nom, "cv.import.date", court(texte));
        }
        return date;
    }

    /** A list of texts; empty when it is absent. */
    List<String> textes(String nom, int longueur) {
        List<String> textes = new ArrayList<>();
        for (JsonValue valeur : liste(nom)) {
            if (valeur instanceof JsonString lu && lu.getString().length() <= longueur) {
                textes.add(lu.getString());
            } else {
                refuser(nom, "cv.import.texte");
            }
        }
        return textes;
    }

    /** A list of objects; empty when it is absent. */
    List<Champs> objets(String nom, Set<String> connus) {
        List<Champs> objets = new ArrayList<>();
        int rang = 1;
        for (JsonValue valeur : liste(nom)) {
            String place = nom + "[" + rang++ + "]";
            if (valeur instanceof JsonObject lu) {
                objets.add(new Champs(lu, place + ".", connus, erreurs));
            } else {
                refuser(place, "cv.import.objet");
            }
        }
        return objets;
    }

    private List<JsonValue> liste(String nom) {
        JsonValue valeur = objet.get(nom);
        if (valeur == null) {
            return List.of();
        }
        if (valeur instanceof JsonArray lue) {
            return lue;
        }
        refuser(nom, "cv.import.tableau");
        return List.of();
    }

    /** Refuses the members that the lines of this section do not have. */
    void refuserHorsSection(Section section) {
        if (section == null) {
            return;
        }
        interdire(section.aLieu(), "organisme", section);
        interdire(section.aEtablissement(), "uai", section);
        interdire(section.aDebut(), "du", section);
        interdire(section.aFin(), "au", section);
        interdire(section.aNiveau(), "niveau", section);
    }

    private void interdire(boolean permis, String nom, Section section) {
        if (!permis && objet.containsKey(nom)) {
            refuser(nom, "cv.import.hors-section", Textes.phrase(section.cle()));
        }
    }

    private static String court(String texte) {
        return texte.length() <= 40 ? texte : texte.substring(0, 40) + "…";
    }
}
