package fr.iprofessionnel.socle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * What a request brings with it. The server lets long ones in, because official files are; the application reads them
 * from administrators alone, so that nobody else fills its memory or its disk.
 */
final class CorpsRequete {

    /** Longest form of a page, in bytes, with a wide margin. */
    private static final long FORMULAIRE = 2L * 1024 * 1024;

    private static final String ADMINISTRATION = "/administration/";

    /** Where people send files: those of a message, the proof of a line of a CV. */
    private static final Set<String> PIECES = Set.of("/courrier/redaction", "/cv/preuve");

    private CorpsRequete() {}

    /** Longest files that are sent together, in bytes. */
    private static long pieces() {
        Configuration configuration = Configuration.courante();
        return (long) configuration.entier(Parametre.COURRIER_PIECES_NOMBRE)
                * configuration.entier(Parametre.COURRIER_PIECES_TAILLE)
                * 1024
                * 1024;
    }

    /** Whether it is longer than any form of this address can be, or does not say how long it is. */
    static boolean estDemesure(HttpServletRequest requete, String chemin, AgentConnecte agent) {
        boolean fichierAttendu = agent != null
                && agent.est(Role.ADMINISTRATEUR)
                && chemin.startsWith(ADMINISTRATION)
                && porteUnFichier(requete);
        // Each is measured again, with a sentence, by what receives it.
        boolean pieceAttendue = agent != null && PIECES.contains(chemin) && porteUnFichier(requete);
        // Sent on to the sign-in page: nothing of it is read.
        boolean nonLu = agent == null && !Adresses.estPublique(chemin) && porteUnFichier(requete);
        long longueur = requete.getContentLengthLong();
        boolean inconnue = longueur < 0 && requete.getHeader("Transfer-Encoding") != null;
        long admise = pieceAttendue ? FORMULAIRE + pieces() : FORMULAIRE;
        return !fichierAttendu && !nonLu && (inconnue || longueur > admise);
    }

    /** Refuses it without the error page, which would read it. */
    static void refuser(HttpServletResponse reponse) throws IOException {
        reponse.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        reponse.setContentType("text/plain;charset=UTF-8");
        reponse.getWriter().write(Textes.phrase("erreur.413.texte"));
    }

    /** Whether it may bring a file. */
    static boolean porteUnFichier(HttpServletRequest requete) {
        String type = requete.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
