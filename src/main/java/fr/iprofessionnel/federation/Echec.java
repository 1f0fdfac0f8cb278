package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Refus;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the portal has opened nothing: a sentence, and the status of the answer. */
enum Echec {
    /** It does not answer, or says that it is out of order. */
    INDISPONIBLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** The browser does not bring back what it was sent with, or brings it back once more, or too late. */
    DEMANDE(HttpServletResponse.SC_BAD_REQUEST),
    /** The person has given up there. */
    RENONCE(HttpServletResponse.SC_BAD_REQUEST),
    /** It does not answer as agreed. */
    REPONSE(HttpServletResponse.SC_BAD_GATEWAY),
    /** Its clock and ours differ too much. */
    HEURE(HttpServletResponse.SC_BAD_GATEWAY),
    /** No open account is that of this person. */
    INCONNU(HttpServletResponse.SC_FORBIDDEN),
    /** The account has another identity there, or the identity another account here. */
    AUTRE(HttpServletResponse.SC_CONFLICT),
    /** They have not shown there lately who they are. */
    PREUVE(HttpServletResponse.SC_FORBIDDEN);

    private static final String PREFIXE = "federation.echec.";
    private static final String ATTRIBUT = "iprofessionnel.echec";
    private static final String ATTENDRE = "60";

    private final int code;

    Echec(int code) {
        this.code = code;
    }

    private String cle() {
        return PREFIXE + name().toLowerCase(Locale.ROOT);
    }

    /** As a service says it. */
    Refus refus() {
        return new Refus(cle());
    }

    /** What a service has said; empty for another refusal. */
    static Optional<Echec> de(Refus refus) {
        return Arrays.stream(values()).filter(e -> e.cle().equals(refus.cle())).findFirst();
    }

    /** Answers by the page that tells it, with its status. */
    void montrer(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        requete.setAttribute(ATTRIBUT, cle());
        reponse.setStatus(code);
        if (this == INDISPONIBLE) {
            reponse.setHeader("Retry-After", ATTENDRE);
        }
        requete.getRequestDispatcher(Adresses.PORTAIL_ECHEC).forward(requete, reponse);
    }

    /** Key of what is to be told; null for who has come to the page by its address. */
    static String lire(HttpServletRequest requete) {
        return (String) requete.getAttribute(ATTRIBUT);
    }
}
