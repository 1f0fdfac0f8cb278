package fr.iprofessionnel.guides.recherche;

import fr.iprofessionnel.guides.texte.Chapitre;
import java.util.List;

/**
 * The answer to a question.
 *
 * @param resultats articles, best first
 * @param facettes how many there are in each chapter, whatever the chapter asked for
 * @param essayezAussi other questions that may help
 */
public record Resultats(List<Resultat> resultats, List<Facette> facettes, List<String> essayezAussi) {

    /** The answer to no question. */
    public static final Resultats AUCUN = new Resultats(List.of(), List.of(), List.of());

    /**
     * A chapter that holds answers.
     *
     * @param chapitre the chapter
     * @param nombre how many
     */
    public record Facette(Chapitre chapitre, int nombre) {}
}
