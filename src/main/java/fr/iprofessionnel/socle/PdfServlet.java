package fr.iprofessionnel.socle;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.zip.Deflater;
import org.apache.pdfbox.filter.Filter;

/**
 * A page as an accessible PDF (PDF/UA: tags, language, title): a page of its own, rendered as every page is, then laid out
 * on A4. Nothing is fetched from anywhere: fonts come from the application, images and links to files are refused.
 */
public abstract class PdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PROTOCOLE = "iprofessionnel";
    private static final String STYLE = PROTOCOLE + ":document.css";

    /** Where a TrueType file says how many tables it has, where the list of them begins, how long an entry of it is. */
    private static final int TABLES = 4;

    private static final int REPERTOIRE = 12;
    private static final int ENTREE = 16;

    /** The letters GSUB, and a name that no reader knows. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int SANS_NOM = 0x2d2d2d2d;

    private static final byte[] NORMALE = police("LiberationSans-Regular.ttf");
    private static final byte[] GRASSE = police("LiberationSans-Bold.ttf");

    /** Layouts under way: each takes a few MB, so that the others wait for their turn. */
    private static final Semaphore EN_COURS =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    private final String page;
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
     * @param page the page to lay out, from the root of the application
     * @param fichier name of the file that is downloaded
     */
    protected PdfServlet(String page, String fichier) {
        this.page = page;
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

    /** Lays the page out, a few at once on the server; null when it was refused, and the refusal is then the answer. */
    protected Pdf document(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        PageCopiee copie = new PageCopiee(reponse);
        requete.getRequestDispatcher(page).include(requete, copie);
        if (copie.code() != HttpServletResponse.SC_OK) {
            reponse.sendError(copie.code());
            return null;
        }
        EN_COURS.acquireUninterruptibly();
        try {
            return pdf(copie.texte());
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
        rendu.useUriResolver((base, adresse) -> STYLE.equals(adresse) ? STYLE : null);
        rendu.useProtocolsStreamImplementation(adresse -> new Style(), PROTOCOLE);
        police(rendu, NORMALE, 400);
        police(rendu, GRASSE, 700);
        rendu.withHtmlContent(page, null);
        rendu.toStream(sortie);
        try (PdfBoxRenderer document = rendu.buildPdfRenderer()) {
            document.layout();
            document.createPDF();
            return new Pdf(
                    sortie.toByteArray(),
                    document.getRootBox().getLayer().getPages().size());
        }
    }

    private static void police(PdfRendererBuilder rendu, byte[] police, int graisse) {
        rendu.useFont(() -> new ByteArrayInputStream(police), "Liberation Sans", graisse, FontStyle.NORMAL, true);
    }

    /**
     * A font without its table of substitutions, which is given another name: looking for ligatures in each piece of text was
     * half of what a document cost.
     */
    private static byte[] police(String fichier) {
        try (InputStream flux = PdfServlet.class.getResourceAsStream("/liberation/" + fichier)) {
            ByteBuffer police = ByteBuffer.wrap(flux.readAllBytes());
            int tables = police.getShort(TABLES);
            for (int i = 0; i < tables; i++) {
                int entree = REPERTOIRE + i * ENTREE;
                if (police.getInt(entree) == SUBSTITUTIONS) {
                    police.putInt(entree, SANS_NOM);
                }
            }
            return police.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file that the page may ask for. */
    private static final class Style implements FSStream {

        @Override
        public InputStream getStream() {
            return PdfServlet.class.getResourceAsStream("/pdf/document.css");
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
