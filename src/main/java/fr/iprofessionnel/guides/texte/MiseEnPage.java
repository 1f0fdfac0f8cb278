package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.guides.texte.Bloc.Sujet;
import fr.iprofessionnel.guides.texte.Corps.Titre;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;

/** Draws the body of an article with the figures of a day. */
public final class MiseEnPage {

    private final Chiffres chiffres;
    private final Tableaux tableaux;
    private final Exemples exemples;
    private final LocalDate jour;
    private final Destinations destinations;

    /** Where the links of an article lead, as the page that shows it writes them. */
    public interface Destinations {

        /** Address of an article; null when there is none of this name, and the link is then plain words. */
        String article(String slug);

        /** Address of a page of the portal, from its path; null where no link can lead to it. */
        String portail(String chemin);
    }

    /** Draws with the figures of this day. */
    public MiseEnPage(Bareme bareme, LocalDate jour, Destinations destinations) {
        chiffres = new Chiffres(bareme, jour);
        tableaux = new Tableaux(bareme, jour);
        exemples = new Exemples(bareme);
        this.jour = jour;
        this.destinations = destinations;
    }

    /**
     * The body of an article that was read without fault.
     *
     * @param prefixe what its anchors begin with, where several articles stand in one page; empty otherwise
     */
    public Corps dessiner(Article article, String prefixe) {
        Node document = Markdown.lire(article.texte());
        List<Titre> titres = new ArrayList<>();
        Map<Node, String> ancres = new HashMap<>();
        IdGenerator ids = IdGenerator.builder().prefix(prefixe).build();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading titre) {
                String texte = Markdown.texte(titre);
                ancres.put(titre, ids.generateId(texte));
                titres.add(new Titre(titre.getLevel(), texte, ancres.get(titre)));
            }

            @Override
            public void visit(Text texte) {
                texte.setLiteral(remplacer(texte.getLiteral()));
            }
        });
        HtmlRenderer rendu = HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(c -> (noeud, balise, attributs) -> {
                    if (ancres.containsKey(noeud)) {
                        attributs.put("id", ancres.get(noeud));
                    }
                })
                .build();
        return new Corps(blocs(document, rendu), titres);
    }

    /** A sentence with its figures; a directive on a line of its own is left for later. */
    private String remplacer(String texte) {
        return Directive.MOTIF.matcher(texte).replaceAll(trouvee -> {
            Directive directive = Directive.de(trouvee);
            String valeur = Verification.EN_BLOC.contains(directive.nom())
                    ? trouvee.group()
                    : chiffres.valeur(directive).orElseGet(() -> Textes.phrase("guide.valeur-inconnue"));
            return Matcher.quoteReplacement(valeur);
        });
    }

    private List<Bloc> blocs(Node document, HtmlRenderer rendu) {
        List<Bloc> blocs = new ArrayList<>();
        Document suite = new Document();
        for (Node bloc : Markdown.enfants(document)) {
            Optional<Bloc> dessine = Markdown.seule(bloc).flatMap(this::bloc);
            if (dessine.isPresent()) {
                ajouter(blocs, suite, rendu);
                blocs.add(dessine.get());
                suite = new Document();
            } else if (!(bloc instanceof YamlFrontMatterBlock)) {
                suite.appendChild(bloc);
            }
        }
        ajouter(blocs, suite, rendu);
        return blocs;
    }

    private void ajouter(List<Bloc> blocs, Document suite, HtmlRenderer rendu) {
        if (suite.getFirstChild() != null) {
            blocs.add(Bloc.html(Proprete.nettoyer(rendu.render(suite), destinations)));
        }
    }

    private Optional<Bloc> bloc(Directive directive) {
        return Optional.ofNullable(
                switch (directive.nom()) {
                    case "table" -> tableau(directive);
                    case "exemple" -> Bloc.exemple(exemples.de(directive));
                    case "votre-situation" -> Bloc.situation(directive.code(0, Sujet.class));
                    default -> null;
                });
    }

    private Bloc tableau(Directive directive) {
        TableauAffiche tableau = tableaux.tableau(directive);
        return tableau.lignes().isEmpty()
                ? Bloc.html("<p>" + Textes.phrase("guide.table.vide", tableau.titre(), Formats.jour(jour)) + "</p>")
                : Bloc.tableau(tableau);
    }
}
