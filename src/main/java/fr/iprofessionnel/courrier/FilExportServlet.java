package fr.iprofessionnel.courrier;

import fr.iprofessionnel.pieces.Piece;
import fr.iprofessionnel.socle.PagePdfServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A conversation to keep: a PDF; where files go with it, an archive of the PDF, which tells the fingerprint of each, and
 * of the files. Parameter {@code fil}.
 */
@WebServlet("/courrier/export")
public class FilExportServlet extends PagePdfServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CourrierService courrier;

    public FilExportServlet() {
        super("/WEB-INF/pdf/fil.xhtml", "conversation.pdf");
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        Pdf pdf = document(requete, reponse);
        if (pdf == null) {
            return;
        }
        List<Piece> pieces = courrier.ouvrir(requete.getParameter("fil")).messages().stream()
                .flatMap(m -> m.pieces().stream())
                .toList();
        if (pieces.isEmpty()) {
            envoyer(pdf, reponse);
            return;
        }
        reponse.setContentType("application/zip");
        reponse.setHeader("Content-Disposition", "attachment; filename=\"conversation.zip\"");
        try (ZipOutputStream archive = new ZipOutputStream(reponse.getOutputStream())) {
            archive.putNextEntry(new ZipEntry("conversation.pdf"));
            archive.write(pdf.octets());
            int rang = 0;
            for (Piece piece : pieces) {
                archive.putNextEntry(new ZipEntry("pieces/" + ++rang + "-" + piece.nom()));
                courrier.ecrire(piece.reference(), archive);
            }
        }
    }
}
