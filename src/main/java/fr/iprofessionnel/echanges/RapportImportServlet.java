package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Introuvable;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The report of an import as a file for a spreadsheet. */
@WebServlet(urlPatterns = "/administration/imports/rapport")
public class RapportImportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportService imports;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String reference = requete.getParameter("ref");
        try {
            ImportFichier fichier = imports.lire(reference);
            reponse.setContentType("text/csv;charset=UTF-8");
            reponse.setHeader("Content-Disposition", "attachment; filename=\"rapport-" + nom(fichier) + ".csv\"");
            imports.rapport(reference, reponse.getOutputStream());
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The name of the file that was imported, in signs that every system takes. */
    private static String nom(ImportFichier fichier) {
        String nom = fichier.getNomFichier();
        int point = nom.lastIndexOf('.');
        return (point > 0 ? nom.substring(0, point) : nom).replaceAll("[^A-Za-z0-9_-]+", "-");
    }
}
