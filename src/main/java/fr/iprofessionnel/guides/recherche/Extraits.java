package fr.iprofessionnel.guides.recherche;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The sentences of the articles where a question finds its words. */
final class Extraits {

    private static final int LONGUEUR = 180;
    /** Where in an extract its first word found stands, from 0 to 1. */
    private static final float ALIGNEMENT = 0.5f;

    private static final String COUPURE = " … ";

    /** The body holds none of the words. */
    static final Extrait AUCUN = new Extrait(null, null);

    /** An extract, as plain text and as markup; both null when the body holds none of the words. */
    record Extrait(String texte, String marque) {

        Extrait ou(String resume) {
            return texte == null ? new Extrait(resume, echapper(resume)) : this;
        }

        private static String echapper(String texte) {
            return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    /** Writes an extract both ways. */
    private static final class Formes extends PassageFormatter {

        private final PassageFormatter texte = new DefaultPassageFormatter("", "", COUPURE, false);
        private final PassageFormatter marque = new DefaultPassageFormatter("<mark>", "</mark>", COUPURE, true);

        @Override
        public Extrait format(Passage[] passages, String contenu) {
            return new Extrait(unie(texte.format(passages, contenu)), unie(marque.format(passages, contenu)));
        }

        private static String unie(Object extrait) {
            return extrait.toString().replaceAll("\\s+", " ").strip();
        }
    }

    /** Gives extracts as objects. */
    private static final class Surligneur extends UnifiedHighlighter {

        Surligneur(IndexSearcher chercheur) {
            super(UnifiedHighlighter.builder(chercheur, Analyse.TEXTE)
                    .withFieldMatcher(c -> true)
                    .withWeightMatches(false)
                    .withHighlightPhrasesStrictly(false)
                    .withMaxNoHighlightPassages(0)
                    .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                            BreakIterator.getSentenceInstance(Locale.FRENCH), LONGUEUR, ALIGNEMENT))
                    .withFormatter(new Formes()));
        }

        Object[] extraits(Query requete, int[] documents) throws IOException {
            return highlightFieldsAsObjects(new String[] {Question.CORPS}, requete, documents, new int[] {1})
                    .get(Question.CORPS);
        }
    }

    private final Surligneur surligneur;

    Extraits(IndexSearcher chercheur) {
        surligneur = new Surligneur(chercheur);
    }

    /** One extract for each document, in the same order. */
    List<Extrait> de(Query requete, ScoreDoc... documents) throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        int[] numeros = Arrays.stream(documents).mapToInt(d -> d.doc).toArray();
        List<Extrait> extraits = new ArrayList<>();
        for (Object extrait : surligneur.extraits(requete, numeros)) {
            extraits.add(extrait == null ? AUCUN : (Extrait) extrait);
        }
        return extraits;
    }
}
