package fr.iprofessionnel.commande;

import java.util.LinkedHashMap;
import java.util.Map;

/** Exit codes, the same for every command. */
enum CodeRetour {
    SUCCES(0, "tout va bien"),
    ECHEC(1, "échec, ou quelque chose à corriger : le message dit quoi"),
    USAGE(2, "commande ou argument incorrect"),
    BASE_INJOIGNABLE(3, "la base de données ne répond pas, ou n’existe pas encore"),
    BASE_TENUE(4, "la base Derby est ouverte par un serveur en marche"),
    LIGNES_REJETEES(5, "import terminé, avec des lignes rejetées"),
    DELAI_DEPASSE(6, "l’import n’était pas fini au bout du délai");

    private final int code;
    private final String sens;

    CodeRetour(int code, String sens) {
        this.code = code;
        this.sens = sens;
    }

    int code() {
        return code;
    }

    /** As the help lists them. */
    static Map<String, String> liste() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (CodeRetour retour : values()) {
            codes.put(Integer.toString(retour.code), retour.sens);
        }
        return codes;
    }
}
