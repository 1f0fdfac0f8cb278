package fr.iprofessionnel;

import java.util.Map;
import java.util.TreeMap;

/** Forms of the portal as a browser sends them. */
final class Formulaires {

    private Formulaires() {}

    /**
     * The confirmation of changed contact details.
     *
     * @param jeton secret of the session
     * @param version of the details that are replaced
     */
    static Map<String, String> coordonnees(String telephone, String jeton, String version) {
        Map<String, String> champs = new TreeMap<>();
        champs.put("relecture", "relecture");
        champs.put("relecture:adresse", "1 rue de l'Essai");
        champs.put("relecture:codePostal", "31000");
        champs.put("relecture:commune", "TOULOUSE");
        champs.put("relecture:pays", "FRANCE");
        champs.put("relecture:telephone", telephone);
        champs.put("relecture:courriel", "essai@example.org");
        champs.put("relecture:confirmer", "Confirmer");
        champs.put("jakarta.faces.ViewState", "stateless");
        champs.put("jeton", jeton);
        champs.put("version", version);
        return champs;
    }
}
