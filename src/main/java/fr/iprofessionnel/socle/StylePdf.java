package fr.iprofessionnel.socle;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;

/**
 * The one style sheet of documents, read once: it says itself how each element stands by default, without the forms and the
 * old attributes of the library's own, which every element of every document was compared with.
 */
final class StylePdf extends XhtmlNamespaceHandler {

    private static final String FEUILLE = "/pdf/document.css";
    private static final StylesheetInfo[] AUCUNE = {};

    private static StylesheetInfo lue;

    @Override
    public StylesheetInfo getDefaultStylesheet(StylesheetFactory lecteur) {
        synchronized (StylePdf.class) {
            if (lue == null) {
                lue = lire(lecteur);
            }
            return lue;
        }
    }

    @Override
    public StylesheetInfo[] getStylesheets(Document document) {
        return AUCUNE;
    }

    private static StylesheetInfo lire(StylesheetFactory lecteur) {
        StylesheetInfo feuille = new StylesheetInfo();
        feuille.setUri(FEUILLE);
        feuille.setOrigin(StylesheetInfo.AUTHOR);
        feuille.setMedia("all");
        feuille.setType("text/css");
        try (InputStream flux = StylePdf.class.getResourceAsStream(FEUILLE);
                Reader texte = new InputStreamReader(flux, StandardCharsets.UTF_8)) {
            feuille.setStylesheet(lecteur.parse(texte, feuille));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return feuille;
    }
}
