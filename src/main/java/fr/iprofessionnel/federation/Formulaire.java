package fr.iprofessionnel.federation;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters as forms and addresses carry them. */
final class Formulaire {

    private Formulaire() {}

    static String ecrire(Map<String, String> parametres) {
        return parametres.entrySet().stream()
                .map(p -> coder(p.getKey()) + "=" + coder(p.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** An address with them, beside those that it has. */
    static String ajouter(URI adresse, Map<String, String> parametres) {
        return adresse + (adresse.getRawQuery() == null ? "?" : "&") + ecrire(parametres);
    }

    static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
