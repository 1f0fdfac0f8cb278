package fr.iprofessionnel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The pages of the portal, read as XML for the tests of their content. */
final class Pages {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private Pages() {}

    /**
     * A text between two tags.
     *
     * @param element element that holds it
     * @param ligne line of the page
     * @param contenu the text, never blank
     */
    record Texte(String element, int ligne, String contenu) {}

    /**
     * An attribute.
     *
     * @param element name of the element, without prefix
     * @param deHtml whether the element is plain HTML
     * @param typeDeBouton whether the element has the type of a button
     * @param nom name of the attribute, without prefix
     * @param valeur value
     * @param ligne line of the page
     */
    record Attribut(String element, boolean deHtml, boolean typeDeBouton, String nom, String valeur, int ligne) {}

    static List<Path> toutes() {
        return fichiers(WEBAPP, ".xhtml");
    }

    /** Files under a folder, by the end of their name, sorted. */
    static List<Path> fichiers(Path dossier, String fin) {
        try (Stream<Path> chemins = Files.walk(dossier)) {
            return chemins.filter(p -> p.toString().endsWith(fin)).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(dossier + " illisible", e);
        }
    }

    static String contenu(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new AssertionError(fichier + " illisible", e);
        }
    }

    static List<String> elements(Path page) {
        List<String> elements = new ArrayList<>();
        parcourir(page, (lecteur, element) -> {
            if (lecteur.isStartElement()) {
                elements.add(lecteur.getLocalName());
            }
        });
        return elements;
    }

    static List<Texte> textes(Path page) {
        List<Texte> textes = new ArrayList<>();
        parcourir(page, (lecteur, element) -> {
            if (lecteur.isCharacters() && !lecteur.getText().isBlank()) {
                textes.add(new Texte(element, lecteur.getLocation().getLineNumber(), lecteur.getText()));
            }
        });
        return textes;
    }

    static List<Attribut> attributs(Path page) {
        List<Attribut> attributs = new ArrayList<>();
        parcourir(page, (lecteur, element) -> {
            if (lecteur.isStartElement()) {
                for (int i = 0; i < lecteur.getAttributeCount(); i++) {
                    attributs.add(attribut(lecteur, i));
                }
            }
        });
        return attributs;
    }

    private static Attribut attribut(XMLStreamReader lecteur, int rang) {
        String type = lecteur.getAttributeValue(null, "type");
        return new Attribut(
                lecteur.getLocalName(),
                HTML.equals(lecteur.getNamespaceURI()),
                "submit".equals(type) || "button".equals(type) || "reset".equals(type),
                lecteur.getAttributeLocalName(rang),
                lecteur.getAttributeValue(rang),
                lecteur.getLocation().getLineNumber());
    }

    /** Sees each event of the page with the element that holds it. */
    private interface Visite {
        void voir(XMLStreamReader lecteur, String element);
    }

    private static void parcourir(Path page, Visite visite) {
        XMLInputFactory fabrique = XMLInputFactory.newFactory();
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, true);
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Deque<String> ouverts = new ArrayDeque<>();
        try (InputStream flux = Files.newInputStream(page)) {
            XMLStreamReader lecteur = fabrique.createXMLStreamReader(flux, "UTF-8");
            while (lecteur.hasNext()) {
                int evenement = lecteur.next();
                if (evenement == XMLStreamConstants.START_ELEMENT) {
                    ouverts.push(lecteur.getLocalName());
                } else if (evenement == XMLStreamConstants.END_ELEMENT) {
                    ouverts.pop();
                }
                visite.voir(lecteur, ouverts.isEmpty() ? "" : ouverts.peek());
            }
        } catch (IOException | XMLStreamException e) {
            throw new AssertionError(page + " n'est pas lisible : " + e.getMessage(), e);
        }
    }
}
