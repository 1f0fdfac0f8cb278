package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.guides.texte.MiseEnPage.Destinations;
import fr.iprofessionnel.socle.Textes;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * Keeps of the markup of an article what an article needs and nothing else, then gives links their address and tables what a
 * phone and a screen reader need. Well-formed XML, for the PDF.
 */
final class Proprete {

    private static final String BASE = "https://guide.invalid/";
    private static final OutputSettings SORTIE = new OutputSettings()
            .syntax(OutputSettings.Syntax.xml)
            .escapeMode(EscapeMode.xhtml)
            .prettyPrint(false);
    private static final Safelist PERMIS = new Safelist()
            .addTags("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "br", "hr")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "a")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "#")
            .preserveRelativeLinks(true);

    private static final Pattern SIGNE = Pattern.compile(" ([;:?!»])");

    private Proprete() {}

    static String nettoyer(String html, Destinations destinations) {
        Document document = Jsoup.parseBodyFragment(Jsoup.clean(html, BASE, PERMIS, SORTIE));
        document.outputSettings(SORTIE);
        document.select("a").forEach(lien -> diriger(lien, destinations));
        document.select("td").forEach(Proprete::remplir);
        document.select("table").forEach(Proprete::etiqueter);
        document.select("blockquote").forEach(c -> c.addClass("avis").addClass("attention"));
        document.getAllElements().forEach(e -> e.textNodes().forEach(Proprete::lier));
        return document.body().html();
    }

    /** French signs that nothing may part from their word, outside code. */
    private static void lier(TextNode texte) {
        if (!texte.parent().is("code, pre")) {
            texte.text(
                    SIGNE.matcher(texte.getWholeText()).replaceAll("\u00a0$1").replace("« ", "«\u00a0"));
        }
    }

    private static void remplir(Element cellule) {
        if (!cellule.hasText()) {
            cellule.text("–");
        }
    }

    private static void diriger(Element lien, Destinations destinations) {
        String vers = lien.attr("href");
        String article = Liens.article(vers);
        if (article != null) {
            String adresse = destinations.article(article);
            adresser(lien, adresse == null ? null : adresse + vers.substring(article.length()));
        } else if (Liens.estDuPortail(vers)) {
            adresser(lien, destinations.portail(vers));
        } else if (Liens.estAilleurs(vers)) {
            lien.attr("rel", "external");
            lien.appendElement("span").addClass("masque-visuel").text(Textes.phrase("guide.autre-site"));
        } else if (!vers.startsWith("#")) {
            lien.unwrap();
        }
    }

    private static void adresser(Element lien, String adresse) {
        if (adresse == null) {
            lien.unwrap();
        } else {
            lien.attr("href", adresse);
        }
    }

    /** Each cell tells its heading, for screens too narrow for columns. */
    private static void etiqueter(Element table) {
        List<String> titres = table.select("thead th").eachText();
        table.select("thead th").attr("scope", "col");
        for (Element ligne : table.select("tbody tr")) {
            List<Element> cellules = ligne.children();
            for (int i = 0; i < cellules.size() && i < titres.size(); i++) {
                cellules.get(i).attr("data-titre", titres.get(i));
            }
        }
        table.addClass("fiches");
    }
}
