package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AdresseClient;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cookies by which a browser is known without anybody being signed in: the one that a sign-in leaves, the one that a
 * code sent by e-mail is bound to, and the one that goes with a visit to the academy's portal. Each is a secret of ours of
 * which the database has the fingerprint.
 */
public enum CookieNavigateur {

    /** Known to an account: its failures are counted apart. */
    APPAREIL("iprofessionnel-appareil", Duration.ofDays(90)),

    /** Has asked for a code: the code serves in no other browser. */
    DEMANDE("iprofessionnel-demande", Duration.ofHours(1)),

    /** Has gone to the academy's portal: what comes back of it serves in no other browser. */
    PORTAIL("iprofessionnel-academie", Duration.ofMinutes(15));

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String nom;
    private final Duration duree;

    CookieNavigateur(String nom, Duration duree) {
        this.nom = nom;
        this.duree = duree;
    }

    /** Its secret; empty when the browser has none. */
    public Optional<String> lire(HttpServletRequest requete) {
        return Optional.ofNullable(requete.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(c ->
                        c.getName().equals(nom) && SECRET.matcher(c.getValue()).matches())
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Leaves it. */
    public void poser(HttpServletRequest requete, HttpServletResponse reponse, String secret) {
        reponse.addCookie(CookieSession.cookie(requete, nom, secret, (int) duree.toSeconds()));
    }

    void effacer(HttpServletRequest requete, HttpServletResponse reponse) {
        reponse.addCookie(CookieSession.cookie(requete, nom, "", 0));
    }

    /** Where a request comes from. */
    public static Origine origine(HttpServletRequest requete) {
        return new Origine(
                AdresseClient.de(requete),
                requete.getHeader("User-Agent"),
                APPAREIL.lire(requete).orElse(null));
    }
}
