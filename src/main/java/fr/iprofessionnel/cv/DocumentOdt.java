package fr.iprofessionnel.cv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a CV as an OpenDocument text (ISO/IEC 26300, version 1.3): headings, paragraphs, a footer with the page number,
 * language and title. Nothing more, so that word processors take over the rest.
 */
final class DocumentOdt {

    static final String TYPE = "application/vnd.oasis.opendocument.text";

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OFFICE = ODF + "office:1.0";
    private static final String STYLE = ODF + "style:1.0";
    private static final String TEXTE = ODF + "text:1.0";
    private static final String FO = ODF + "xsl-fo-compatible:1.0";
    private static final String META = ODF + "meta:1.0";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String MANIFESTE = ODF + "manifest:1.0";
    private static final String VERSION = "1.3";

    private final XMLStreamWriter xml;

    private DocumentOdt(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes a part of the package. */
    @FunctionalInterface
    private interface Redaction {
        void ecrire(DocumentOdt partie) throws XMLStreamException;
    }

    static byte[] ecrire(CvAffiche cv) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(sortie, StandardCharsets.UTF_8)) {
            type(archive);
            entree(archive, "META-INF/manifest.xml", DocumentOdt::manifeste);
            entree(archive, "meta.xml", partie -> partie.meta(cv));
            entree(archive, "styles.xml", partie -> partie.styles(cv));
            entree(archive, "content.xml", partie -> partie.contenu(cv));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return sortie.toByteArray();
    }

    /** The type comes first and is not compressed: programs recognise the file by it. */
    private static void type(ZipOutputStream archive) throws IOException {
        byte[] octets = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 controle = new CRC32();
        controle.update(octets);
        ZipEntry entree = new ZipEntry("mimetype");
        entree.setMethod(ZipEntry.STORED);
        entree.setSize(octets.length);
        entree.setCrc(controle.getValue());
        archive.putNextEntry(entree);
        archive.write(octets);
        archive.closeEntry();
    }

    private static void entree(ZipOutputStream archive, String nom, Redaction redaction)
            throws IOException, XMLStreamException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        XMLStreamWriter ecriture = XMLOutputFactory.newFactory().createXMLStreamWriter(octets, "UTF-8");
        ecriture.writeStartDocument("UTF-8", "1.0");
        redaction.ecrire(new DocumentOdt(ecriture));
        ecriture.writeEndDocument();
        ecriture.flush();
        archive.putNextEntry(new ZipEntry(nom));
        archive.write(octets.toByteArray());
        archive.closeEntry();
    }

    private void manifeste() throws XMLStreamException {
        xml.writeStartElement("manifest", "manifest", MANIFESTE);
        xml.writeNamespace("manifest", MANIFESTE);
        attribut("manifest", MANIFESTE, "version", VERSION);
        fichier("/", TYPE);
        fichier("content.xml", "text/xml");
        fichier("styles.xml", "text/xml");
        fichier("meta.xml", "text/xml");
        fermer();
    }

    private void fichier(String chemin, String type) throws XMLStreamException {
        ouvrir("manifest", MANIFESTE, "file-entry");
        attribut("manifest", MANIFESTE, "full-path", chemin);
        attribut("manifest", MANIFESTE, "media-type", type);
        fermer();
    }

    private void racine(String nom) throws XMLStreamException {
        xml.writeStartElement("office", nom, OFFICE);
        xml.writeNamespace("office", OFFICE);
        xml.writeNamespace("style", STYLE);
        xml.writeNamespace("text", TEXTE);
        xml.writeNamespace("fo", FO);
        xml.writeNamespace("meta", META);
        xml.writeNamespace("dc", DC);
        attribut("office", OFFICE, "version", VERSION);
    }

    private void meta(CvAffiche cv) throws XMLStreamException {
        racine("document-meta");
        ouvrir("office", OFFICE, "meta");
        element("dc", DC, "title", cv.pied());
        element("dc", DC, "creator", cv.nom());
        element("dc", DC, "language", "fr-FR");
        fermer();
        fermer();
    }

    private void styles(CvAffiche cv) throws XMLStreamException {
        racine("document-styles");
        ouvrir("office", OFFICE, "styles");
        ouvrir("style", STYLE, "default-style");
        attribut("style", STYLE, "family", "paragraph");
        ouvrir("style", STYLE, "text-properties");
        attribut("fo", FO, "font-family", "Liberation Sans");
        attribut("fo", FO, "font-size", "10pt");
        attribut("fo", FO, "language", "fr");
        attribut("fo", FO, "country", "FR");
        fermer();
        fermer();
        style("Titre", "18pt", "bold", "0.1cm");
        style("Section", "12pt", "bold", "0.4cm");
        style("Ligne", "10pt", "bold", "0.2cm");
        style("Detail", "10pt", "normal", "0cm");
        fermer();
        page();
        pied(cv);
        fermer();
    }

    private void style(String nom, String corps, String graisse, String avant) throws XMLStreamException {
        ouvrir("style", STYLE, "style");
        attribut("style", STYLE, "name", nom);
        attribut("style", STYLE, "family", "paragraph");
        ouvrir("style", STYLE, "paragraph-properties");
        attribut("fo", FO, "margin-top", avant);
        fermer();
        ouvrir("style", STYLE, "text-properties");
        attribut("fo", FO, "font-size", corps);
        attribut("fo", FO, "font-weight", graisse);
        fermer();
        fermer();
    }

    private void page() throws XMLStreamException {
        ouvrir("office", OFFICE, "automatic-styles");
        ouvrir("style", STYLE, "page-layout");
        attribut("style", STYLE, "name", "A4");
        ouvrir("style", STYLE, "page-layout-properties");
        attribut("fo", FO, "page-width", "21cm");
        attribut("fo", FO, "page-height", "29.7cm");
        attribut("fo", FO, "margin", "1.8cm");
        fermer();
        fermer();
        fermer();
    }

    private void pied(CvAffiche cv) throws XMLStreamException {
        ouvrir("office", OFFICE, "master-styles");
        ouvrir("style", STYLE, "master-page");
        attribut("style", STYLE, "name", "Standard");
        attribut("style", STYLE, "page-layout-name", "A4");
        ouvrir("style", STYLE, "footer");
        ouvrir("text", TEXTE, "p");
        xml.writeCharacters(cv.pied() + " – ");
        xml.writeEmptyElement("text", "page-number", TEXTE);
        xml.writeCharacters(" / ");
        xml.writeEmptyElement("text", "page-count", TEXTE);
        fermer();
        fermer();
        fermer();
        fermer();
    }

    private void contenu(CvAffiche cv) throws XMLStreamException {
        racine("document-content");
        ouvrir("office", OFFICE, "body");
        ouvrir("office", OFFICE, "text");
        titre(1, "Titre", cv.nom());
        if (cv.titre() != null) {
            paragraphe("Ligne", cv.titre());
        }
        for (String texte : cv.presentation()) {
            paragraphe("Detail", texte);
        }
        for (CvAffiche.Partie partie : cv.sections()) {
            titre(2, "Section", partie.titre());
            for (CvAffiche.Ligne ligne : partie.lignes()) {
                ligne(ligne);
            }
        }
        fermer();
        fermer();
        fermer();
    }

    private void ligne(CvAffiche.Ligne ligne) throws XMLStreamException {
        paragraphe("Ligne", ligne.titre());
        for (String detail : new String[] {ligne.periode(), ligne.lieu(), ligne.mention()}) {
            if (detail != null && !detail.isEmpty()) {
                paragraphe("Detail", detail);
            }
        }
        for (String texte : ligne.texte()) {
            paragraphe("Detail", texte);
        }
    }

    private void titre(int niveau, String style, String texte) throws XMLStreamException {
        ouvrir("text", TEXTE, "h");
        attribut("text", TEXTE, "style-name", style);
        attribut("text", TEXTE, "outline-level", String.valueOf(niveau));
        ecrire(texte);
        fermer();
    }

    private void paragraphe(String style, String texte) throws XMLStreamException {
        ouvrir("text", TEXTE, "p");
        attribut("text", TEXTE, "style-name", style);
        ecrire(texte);
        fermer();
    }

    private void element(String prefixe, String espace, String nom, String texte) throws XMLStreamException {
        ouvrir(prefixe, espace, nom);
        ecrire(texte);
        fermer();
    }

    /** Signs that XML does not have are left out. */
    private void ecrire(String texte) throws XMLStreamException {
        xml.writeCharacters(texte.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
    }

    private void ouvrir(String prefixe, String espace, String nom) throws XMLStreamException {
        xml.writeStartElement(prefixe, nom, espace);
    }

    private void attribut(String prefixe, String espace, String nom, String valeur) throws XMLStreamException {
        xml.writeAttribute(prefixe, espace, nom, valeur);
    }

    private void fermer() throws XMLStreamException {
        xml.writeEndElement();
    }
}
