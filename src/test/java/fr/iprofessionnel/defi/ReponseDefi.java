package fr.iprofessionnel.defi;

import fr.iprofessionnel.socle.Cles;

/** In the archive of the tests alone: the digits of an image test, as only the server can tell them. */
public final class ReponseDefi {

    private ReponseDefi() {}

    /** Its digits; empty when it is not one of ours. */
    public static String de(String jeton, Cles cles) {
        return Defi.lire(jeton, cles).map(d -> d.reponse(cles)).orElse("");
    }
}
