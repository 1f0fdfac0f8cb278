package fr.iprofessionnel.courrier;

import fr.iprofessionnel.pieces.Piece;
import fr.iprofessionnel.pieces.Telechargement;
import fr.iprofessionnel.socle.Introuvable;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that goes with a message, to keep and never to open in the page: parameter {@code piece}. */
@WebServlet("/courrier/piece")
public class PieceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CourrierService courrier;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Piece piece;
        try {
            piece = courrier.piece(requete.getParameter("piece"));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Telechargement.annoncer(piece, reponse);
        courrier.ecrire(piece.reference(), reponse.getOutputStream());
    }
}
