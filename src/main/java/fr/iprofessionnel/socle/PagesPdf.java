package fr.iprofessionnel.socle;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The pages of a document, which say once what decoration is. The library marks the background of each box, empty or not,
 * with a description of its own that no reader uses: half of the objects of a document.
 */
final class PagesPdf implements PageSupplier {

    private static final COSName DECOR = COSName.getPDFName("Decor");
    private static final COSName MISE_EN_PAGE = COSName.getPDFName("Layout");

    @Override
    public PDPage requestPage(PDDocument document, float largeur, float hauteur, int numero, int debord) {
        PDPage page = new PDPage(new PDRectangle(largeur, hauteur));
        COSDictionary ressources = new COSDictionary();
        ressources.setItem(COSName.PROPERTIES, new Proprietes());
        page.setResources(new PDResources(ressources));
        document.addPage(page);
        return page;
    }

    /** The descriptions that a page refers to by name; asked for the name of a background, it gives that of the only one. */
    private static final class Proprietes extends COSDictionary {

        Proprietes() {
            COSDictionary decor = new COSDictionary();
            decor.setItem(COSName.TYPE, MISE_EN_PAGE);
            setItem(DECOR, decor);
        }

        @Override
        public boolean containsValue(Object valeur) {
            return estFond(valeur);
        }

        @Override
        public COSName getKeyForValue(Object valeur) {
            return estFond(valeur) ? DECOR : super.getKeyForValue(valeur);
        }

        private static boolean estFond(Object valeur) {
            return valeur instanceof COSDictionary description
                    && COSName.BACKGROUND.equals(description.getItem(COSName.TYPE));
        }
    }
}
