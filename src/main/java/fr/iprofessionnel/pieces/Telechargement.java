package fr.iprofessionnel.pieces;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Gives a file that somebody sent: to be kept, never opened in the page, whatever it says to be. */
public final class Telechargement {

    private Telechargement() {}

    /** Says what follows, before its content is written. */
    public static void annoncer(Piece piece, HttpServletResponse reponse) {
        String nom = URLEncoder.encode(piece.nom(), StandardCharsets.UTF_8).replace("+", "%20");
        reponse.setContentType("application/octet-stream");
        reponse.setContentLengthLong(piece.taille());
        reponse.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + nom);
    }
}
