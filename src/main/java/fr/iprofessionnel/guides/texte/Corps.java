package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The body of an article, drawn for a day.
 *
 * @param blocs its pieces, in order
 * @param titres its headings
 */
public record Corps(List<Bloc> blocs, List<Titre> titres) {

    /**
     * A heading.
     *
     * @param niveau 2 or more
     * @param texte words
     * @param ancre fragment of its address
     */
    public record Titre(int niveau, String texte, String ancre) {}

    /** All its words, for the search. */
    public String texte() {
        return blocs.stream().flatMap(Corps::texte).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texte(Bloc bloc) {
        if (bloc.html() != null) {
            return Jsoup.parseBodyFragment(bloc.html()).body().children().stream()
                    .filter(e -> !e.tagName().matches("h[2-6]"))
                    .map(e -> e.text());
        }
        if (bloc.tableau() != null) {
            return texte(bloc.tableau());
        }
        return bloc.exemple() == null
                ? Stream.empty()
                : Stream.of(bloc.exemple().situation() + " " + bloc.exemple().raison());
    }

    private static Stream<String> texte(TableauAffiche tableau) {
        return Stream.concat(
                Stream.of(tableau.titre() + "."), tableau.lignes().stream().map(l -> l.cellules().stream()
                        .flatMap(c -> c.parties().stream())
                        .map(Partie::texte)
                        .collect(Collectors.joining(", "))));
    }
}
