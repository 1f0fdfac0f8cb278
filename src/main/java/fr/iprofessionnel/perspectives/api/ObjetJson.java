package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.bareme.Valeur;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Builds an object of an answer, field by field; null is written as null. */
final class ObjetJson {

    /** Kept: {@link Json} looks for the library anew at each object, and an answer has many. */
    private static final JsonBuilderFactory OBJETS = Json.createBuilderFactory(Map.of());

    private final JsonObjectBuilder json = OBJETS.createObjectBuilder();

    ObjetJson texte(String champ, Object valeur) {
        if (valeur == null) {
            return nul(champ);
        }
        json.add(champ, valeur.toString());
        return this;
    }

    ObjetJson entier(String champ, Integer valeur) {
        if (valeur == null) {
            return nul(champ);
        }
        json.add(champ, valeur);
        return this;
    }

    /** The figure alone. */
    ObjetJson entier(String champ, Valeur<Integer> valeur) {
        return entier(champ, valeur == null ? null : valeur.valeur());
    }

    ObjetJson nombre(String champ, BigDecimal valeur) {
        if (valeur == null) {
            return nul(champ);
        }
        json.add(champ, valeur);
        return this;
    }

    ObjetJson booleen(String champ, Boolean valeur) {
        if (valeur == null) {
            return nul(champ);
        }
        json.add(champ, valeur);
        return this;
    }

    /** As {@code 2025-08-31}. */
    ObjetJson date(String champ, LocalDate jour) {
        return texte(champ, jour);
    }

    ObjetJson anciennete(String champ, Anciennete duree) {
        return objet(champ, duree == null ? null : anciennete(duree));
    }

    static JsonObject anciennete(Anciennete duree) {
        return new ObjetJson()
                .entier("annees", duree.annees())
                .entier("mois", duree.mois())
                .entier("jours", duree.joursRestants())
                .fait();
    }

    /** A time of the calendar. */
    static JsonObject duree(Period duree) {
        return new ObjetJson()
                .entier("annees", duree.getYears())
                .entier("mois", duree.getMonths())
                .entier("jours", duree.getDays())
                .fait();
    }

    /** The number of the step; a text for the special one. */
    ObjetJson rang(String champ, Echelon echelon) {
        return echelon == null ? nul(champ) : rang(champ, echelon.rang());
    }

    private ObjetJson rang(String champ, String rang) {
        return Character.isDigit(rang.charAt(0)) ? entier(champ, Integer.valueOf(rang)) : texte(champ, rang);
    }

    ObjetJson objet(String champ, JsonObject valeur) {
        if (valeur == null) {
            return nul(champ);
        }
        json.add(champ, valeur);
        return this;
    }

    <T> ObjetJson liste(String champ, List<T> valeurs, Function<T, JsonObject> ecriture) {
        JsonArrayBuilder liste = OBJETS.createArrayBuilder();
        valeurs.forEach(v -> liste.add(ecriture.apply(v)));
        json.add(champ, liste);
        return this;
    }

    ObjetJson entiers(String champ, Map<String, Integer> valeurs) {
        ObjetJson objet = new ObjetJson();
        valeurs.forEach((nom, valeur) -> objet.entier(nom, valeur));
        return objet(champ, objet.fait());
    }

    ObjetJson textes(String champ, List<String> valeurs) {
        json.add(champ, OBJETS.createArrayBuilder(valeurs));
        return this;
    }

    private ObjetJson nul(String champ) {
        json.addNull(champ);
        return this;
    }

    JsonObject fait() {
        return json.build();
    }
}
