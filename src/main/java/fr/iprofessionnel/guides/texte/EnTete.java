package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.statut.Fiabilite;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;

/** The front matter of an article: reads each key, and tells what is wrong in it. */
final class EnTete {

    private static final Set<String> CLES = Set.of(
            "titre",
            "chapitre",
            "ordre",
            "resume",
            "du",
            "au",
            "verifie",
            "fiabilite",
            "textes",
            "synonymes",
            "regles",
            "rubriques");

    private final Map<String, List<String>> valeurs;
    private final BiConsumer<String, String> signaler;

    /** @param signaler told the key and the reason of each fault */
    EnTete(Node document, BiConsumer<String, String> signaler) {
        YamlFrontMatterVisitor visite = new YamlFrontMatterVisitor();
        document.accept(visite);
        valeurs = visite.getData();
        this.signaler = signaler;
        valeurs.keySet().stream()
                .filter(c -> !CLES.contains(c))
                .forEach(c -> signaler.accept(c, "clé inconnue « " + c + " »"));
    }

    boolean estAbsent() {
        return valeurs.isEmpty();
    }

    /** A text that must be there; empty when it is not. */
    String texte(String cle) {
        List<String> valeur = valeurs.getOrDefault(cle, List.of());
        if (valeur.size() != 1 || valeur.get(0).isBlank()) {
            signaler.accept(cle, "la clé « " + cle + " » doit avoir une valeur");
            return "";
        }
        return valeur.get(0).strip();
    }

    /** 0 when it cannot be read. */
    int entier(String cle) {
        String valeur = texte(cle);
        try {
            return valeur.isEmpty() ? 0 : Integer.parseInt(valeur);
        } catch (NumberFormatException e) {
            signaler.accept(cle, "« " + cle + " » : nombre attendu, pas « " + valeur + " »");
            return 0;
        }
    }

    /** Null when it is absent or cannot be read. */
    LocalDate jour(String cle, boolean obligatoire) {
        if (!obligatoire && !valeurs.containsKey(cle)) {
            return null;
        }
        String valeur = texte(cle);
        try {
            return valeur.isEmpty() ? null : LocalDate.parse(valeur);
        } catch (DateTimeException e) {
            signaler.accept(cle, "« " + cle + " » : date AAAA-MM-JJ attendue, pas « " + valeur + " »");
            return null;
        }
    }

    Fiabilite fiabilite() {
        String valeur = texte("fiabilite");
        return Arrays.stream(Fiabilite.values())
                .filter(f -> f.name().equals(valeur))
                .findFirst()
                .orElseGet(() -> {
                    signaler.accept("fiabilite", "« fiabilite » : CONFIRME ou A_CONFIRMER attendu");
                    return Fiabilite.A_CONFIRMER;
                });
    }

    /** A list, empty when the key is absent. */
    List<String> liste(String cle) {
        return valeurs.getOrDefault(cle, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** A list of known codes. */
    List<String> codes(String cle, Predicate<String> connu) {
        List<String> codes = liste(cle);
        codes.stream()
                .filter(connu.negate())
                .forEach(c -> signaler.accept(cle, "« " + cle + " » : « " + c + " » est inconnu"));
        return codes;
    }
}
