package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.guides.texte.Bloc.Sujet;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Goes through the body of an article and tells what could not be drawn. */
final class Verification extends AbstractVisitor {

    /** Directives that stand on a line of their own. */
    static final Set<String> EN_BLOC = Set.of("table", "exemple", "votre-situation");

    private static final int PREMIER_NIVEAU = 2;

    private final Chiffres chiffres;
    private final Tableaux tableaux;
    private final Exemples exemples;
    private final LocalDate jour;
    private final Signalement signaler;
    private int niveau = 1;

    /**
     * A visit.
     *
     * @param jour a day on which the article holds: each figure must have a value then
     * @param signaler told the reason and the line of each fault
     */
    Verification(Bareme bareme, LocalDate jour, Signalement signaler) {
        chiffres = new Chiffres(bareme, jour);
        tableaux = new Tableaux(bareme, jour);
        exemples = new Exemples(bareme);
        this.jour = jour;
        this.signaler = signaler;
    }

    /** Told of a fault. */
    interface Signalement {
        void fauter(int ligne, String raison);
    }

    void verifier(Node document) {
        for (Node bloc : Markdown.enfants(document)) {
            Optional<Directive> directive = Markdown.seule(bloc);
            if (directive.filter(d -> EN_BLOC.contains(d.nom())).isPresent()) {
                essayer(bloc, () -> verifierBloc(directive.get()));
            } else {
                bloc.accept(this);
            }
        }
    }

    private void verifierBloc(Directive directive) {
        switch (directive.nom()) {
            case "table" -> {
                if (tableaux.tableau(directive).lignes().isEmpty()) {
                    throw new IllegalArgumentException("la table « " + directive + " » n'a aucune ligne le " + jour);
                }
            }
            case "exemple" -> exemples.de(directive);
            default -> {
                directive.exiger(1, 1);
                directive.code(0, Sujet.class);
            }
        }
    }

    private void essayer(Node noeud, Runnable essai) {
        try {
            essai.run();
        } catch (IllegalArgumentException e) {
            signaler.fauter(Markdown.ligne(noeud), e.getMessage());
        }
    }

    @Override
    public void visit(Text texte) {
        Directive.MOTIF
                .matcher(texte.getLiteral())
                .results()
                .forEach(d -> essayer(texte, () -> {
                    Directive directive = Directive.de(d);
                    if (EN_BLOC.contains(directive.nom())) {
                        throw new IllegalArgumentException("« " + directive.nom() + " » doit être seule sur sa ligne");
                    }
                    if (chiffres.valeur(directive).isEmpty()) {
                        throw new IllegalArgumentException("« " + directive + " » n'a aucune valeur le " + jour);
                    }
                }));
        String reste = Directive.MOTIF.matcher(texte.getLiteral()).replaceAll("");
        if (reste.contains("{{") || reste.contains("}}")) {
            signaler.fauter(Markdown.ligne(texte), "accolades qui ne vont pas par deux");
        }
    }

    @Override
    public void visit(Heading titre) {
        if (titre.getLevel() < PREMIER_NIVEAU || titre.getLevel() > niveau + 1) {
            signaler.fauter(
                    Markdown.ligne(titre), "titre de niveau " + titre.getLevel() + " après un niveau " + niveau);
        }
        niveau = titre.getLevel();
        visitChildren(titre);
    }

    @Override
    public void visit(Link lien) {
        if (!Liens.estPermis(lien.getDestination())) {
            signaler.fauter(
                    Markdown.ligne(lien),
                    "lien « " + lien.getDestination() + " » : adresse d'un article, page du portail ou site en https"
                            + " attendu");
        }
        visitChildren(lien);
    }

    @Override
    public void visit(Image image) {
        signaler.fauter(Markdown.ligne(image), "les images ne sont pas permises");
    }

    @Override
    public void visit(HtmlBlock html) {
        signaler.fauter(Markdown.ligne(html), "le HTML n'est pas permis");
    }

    @Override
    public void visit(HtmlInline html) {
        signaler.fauter(Markdown.ligne(html), "le HTML n'est pas permis");
    }
}
