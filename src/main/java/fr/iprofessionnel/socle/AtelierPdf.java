package fr.iprofessionnel.socle;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What documents are made with, one after another: fonts that were read, and what reads a page. Reading the fonts was a fifth
 * of what a document of two pages cost. One document at a time, because both keep where they are.
 */
final class AtelierPdf {

    private static final byte[] NORMALE = fichier("LiberationSans-Regular.ttf");
    private static final byte[] GRASSE = fichier("LiberationSans-Bold.ttf");

    /** Those that no document uses now: never more than there were documents at once. */
    private static final Queue<AtelierPdf> LIBRES = new ConcurrentLinkedQueue<>();

    private final TrueTypeFont normale;
    private final TrueTypeFont grasse;
    private final DocumentBuilder lecteur;

    private AtelierPdf() throws IOException {
        normale = lue(NORMALE);
        grasse = lue(GRASSE);
        lecteur = lecteur();
    }

    /** One that no document uses, to be given back by {@link #rendre}. */
    static AtelierPdf prendre() throws IOException {
        AtelierPdf libre = LIBRES.poll();
        return libre == null ? new AtelierPdf() : libre;
    }

    /** Makes the fonts those of a document. */
    void inscrirePolices(PdfRendererBuilder rendu, PDDocument document) throws IOException {
        inscrire(rendu, document, normale, 400);
        inscrire(rendu, document, grasse, 700);
    }

    /** Reads a page; only what stands in it is read. */
    Document lire(String page) throws IOException {
        try {
            return lecteur.parse(new InputSource(new StringReader(page)));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** Another document may use it. */
    void rendre() {
        LIBRES.add(this);
    }

    private static void inscrire(PdfRendererBuilder rendu, PDDocument document, TrueTypeFont police, int graisse)
            throws IOException {
        rendu.useFont(
                new PDFontSupplier(PDType0Font.load(document, police, true)),
                "Liberation Sans",
                graisse,
                FontStyle.NORMAL,
                true);
    }

    private static DocumentBuilder lecteur() {
        DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultInstance();
        fabrique.setNamespaceAware(true);
        fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        try {
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return fabrique.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TrueTypeFont lue(byte[] fichier) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(fichier));
    }

    private static byte[] fichier(String nom) {
        try (InputStream flux = AtelierPdf.class.getResourceAsStream("/liberation/" + nom)) {
            return PoliceAllegee.de(flux.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
