package fr.iprofessionnel.guides.texte;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The Markdown that articles are written in: CommonMark, tables, front matter. */
final class Markdown {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), YamlFrontMatterExtension.create());

    private static final Parser LECTEUR = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final TextContentRenderer TEXTE =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    static Node lire(String texte) {
        return LECTEUR.parse(texte);
    }

    /** Line where a node begins, from 1; that of what holds it where it has none. */
    static int ligne(Node noeud) {
        for (Node n = noeud; n != null; n = n.getParent()) {
            List<SourceSpan> places = n.getSourceSpans();
            if (!places.isEmpty()) {
                return places.get(0).getLineIndex() + 1;
            }
        }
        return 0;
    }

    /** Words of a heading. */
    static String texte(Heading titre) {
        return TEXTE.render(titre).strip();
    }

    /** The children of a node, to be changed while they are gone through. */
    static List<Node> enfants(Node noeud) {
        List<Node> enfants = new ArrayList<>();
        for (Node n = noeud.getFirstChild(); n != null; n = n.getNext()) {
            enfants.add(n);
        }
        return enfants;
    }

    /** The directive that makes a whole paragraph, if one does. */
    static Optional<Directive> seule(Node bloc) {
        if (bloc instanceof Paragraph
                && bloc.getFirstChild() instanceof Text texte
                && bloc.getFirstChild() == bloc.getLastChild()) {
            Matcher directive = Directive.MOTIF.matcher(texte.getLiteral().strip());
            if (directive.matches()) {
                return Optional.of(Directive.de(directive.toMatchResult()));
            }
        }
        return Optional.empty();
    }
}
