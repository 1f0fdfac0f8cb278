package fr.iprofessionnel.cv;

import fr.iprofessionnel.pieces.Piece;
import fr.iprofessionnel.pieces.Telechargement;
import fr.iprofessionnel.socle.ActeServlet;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;

/**
 * The proof of a line: sent or taken away by the teacher; kept, and never opened in the page, by the teacher and by the
 * manager in charge of the file {@code dossier}.
 */
@WebServlet("/cv/preuve")
@MultipartConfig(fileSizeThreshold = 65_536)
public class PreuveServlet extends ActeServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LigneCvService lignes;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String dossier = parametre(requete, "dossier");
        String reference = requete.getParameter("piece");
        Piece piece;
        try {
            piece = lignes.preuve(dossier, reference);
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Telechargement.annoncer(piece, reponse);
        lignes.ecrirePreuve(dossier, reference, reponse.getOutputStream());
    }

    @Override
    protected String agir(HttpServletRequest requete) throws ServletException, IOException {
        String ligne = ligne(requete);
        boolean retirer = "retirer".equals(requete.getParameter("acte"));
        LigneCvService.Enregistree fait = retirer ? lignes.retirerPreuve(ligne) : prouver(requete, ligne);
        return retour(requete) + "&fait=" + (fait.visaRetire() ? "cv-visa-perdu" : "cv-preuve") + "#preuve";
    }

    private LigneCvService.Enregistree prouver(HttpServletRequest requete, String ligne)
            throws ServletException, IOException {
        Part piece = requete.getPart("piece");
        if (piece == null || piece.getSize() == 0) {
            throw new Refus("courrier.piece.aucune");
        }
        return lignes.prouver(ligne, piece.getSubmittedFileName(), piece::getInputStream);
    }

    private static String ligne(HttpServletRequest requete) {
        String ligne = requete.getParameter("ligne");
        if (!Reference.estBienFormee(ligne)) {
            throw new Introuvable("ligne de CV");
        }
        return ligne;
    }

    @Override
    protected String retour(HttpServletRequest requete) {
        return "/cv/ligne?ligne=" + ligne(requete);
    }
}
