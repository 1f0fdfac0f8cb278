package fr.iprofessionnel.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** A request with an address and headers, and nothing else: any other question fails the test. */
final class Requete {

    private final Map<String, String> entetes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String adresse = "192.0.2.1";

    static Requete avec(String entete, String valeur) {
        return new Requete().et(entete, valeur);
    }

    Requete et(String entete, String valeur) {
        entetes.put(entete, valeur);
        return this;
    }

    Requete depuis(String autre) {
        adresse = autre;
        return this;
    }

    HttpServletRequest faite() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requete.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (mandataire, methode, args) -> switch (methode.getName()) {
                    case "getHeader" -> entetes.get((String) args[0]);
                    case "getRemoteAddr" -> adresse;
                    case "isSecure" -> false;
                    default -> throw new UnsupportedOperationException(methode.getName());
                });
    }
}
