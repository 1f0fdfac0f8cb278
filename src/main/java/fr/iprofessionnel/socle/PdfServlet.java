package fr.iprofessionnel.socle;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.zip.Deflater;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An accessible PDF (PDF/UA: tags, language, title), laid out on A4. Nothing is fetched from anywhere: fonts come from the
 * application, images and links to files are refused.
 */
public abstract class PdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Layouts under way: each takes a few MB, so that the others wait for their turn. */
    private static final Semaphore EN_COURS =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    private final String fichier;

    /**
     * A document that was laid out.
     *
     * @param octets the file
     * @param pages how many pages it has
     */
    @SuppressWarnings("ArrayRecordComponent") // Written once, then sent.
    public record Pdf(byte[] octets, int pages) {}

    /**
     * A document.
     *
     * @param fichier name of the file that is downloaded
     */
    protected PdfServlet(String fichier) {
        this.fichier = fichier;
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        Pdf pdf = document(requete, reponse);
        if (pdf != null) {
            envoyer(pdf, reponse);
        }
    }

    /** Answers with the document. */
    protected void envoyer(Pdf pdf, HttpServletResponse reponse) throws IOException {
        reponse.setContentType("application/pdf");
        reponse.setContentLength(pdf.octets().length);
        reponse.setHeader("Content-Disposition", "attachment; filename=\"" + fichier + "\"");
        reponse.getOutputStream().write(pdf.octets());
    }

    /** The document laid out; null when it was refused, and the refusal is then the answer. */
    protected abstract Pdf document(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException;

    /**
     * Lays a document out, a few at once on the server.
     *
     * @param balisage the document, in XHTML
     */
    protected static Pdf mettreEnPage(String balisage) throws IOException {
        EN_COURS.acquireUninterruptibly();
        try {
            return pdf(balisage);
        } finally {
            EN_COURS.release();
        }
    }

    static {
        // The library tells of each step on the error output.
        XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.WARNING));
        // A tenth more bytes, for a seventh less of the time that a document takes.
        if (System.getProperty(Filter.SYSPROP_DEFLATELEVEL) == null) {
            System.setProperty(Filter.SYSPROP_DEFLATELEVEL, String.valueOf(Deflater.BEST_SPEED));
        }
    }

    private static Pdf pdf(String page) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        PdfRendererBuilder rendu = new PdfRendererBuilder();
        rendu.usePdfUaAccessibility(true);
        rendu.useUriResolver((base, adresse) -> null);
        rendu.useNamespaceHandler(new StylePdf());
        rendu.usePageSupplier(new PagesPdf());
        rendu.useUnicodeLineBreaker(new CoupurePdf());
        rendu.toStream(sortie);
        AtelierPdf atelier = AtelierPdf.prendre();
        Thread fil = Thread.currentThread();
        ClassLoader classes = fil.getContextClassLoader();
        // What writes XML is looked for each time among the classes of the context: in each file of the application, to
        // find that of the JDK.
        fil.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PDDocument pdf = new PDDocument()) {
            rendu.usePDDocument(pdf);
            atelier.inscrirePolices(rendu, pdf);
            rendu.withW3cDocument(atelier.lire(page), null);
            try (PdfBoxRenderer document = rendu.buildPdfRenderer()) {
                document.layout();
                document.createPDF();
                return new Pdf(
                        sortie.toByteArray(),
                        document.getRootBox().getLayer().getPages().size());
            }
        } finally {
            fil.setContextClassLoader(classes);
            atelier.rendre();
        }
    }
}
