package fr.iprofessionnel.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Tells whether a request that changes something was sent by a page of ours, as far as the browser says. */
final class Provenance {

    private static final Set<String> DE_NOUS = Set.of("same-origin", "none");

    private Provenance() {}

    /** Whether the browser says that another site made it send this request. */
    static boolean estEtrangere(HttpServletRequest requete) {
        String site = requete.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !DE_NOUS.contains(site);
        }
        String origine = requete.getHeader("Origin");
        return origine != null && !autorite(origine).equals(hote(requete));
    }

    private static String autorite(String origine) {
        try {
            String autorite = URI.create(origine).getAuthority();
            return autorite == null ? "" : autorite.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String hote(HttpServletRequest requete) {
        String hote = requete.getHeader("Host");
        return hote == null ? "" : hote.toLowerCase(Locale.ROOT);
    }
}
