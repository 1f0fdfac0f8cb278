package fr.iprofessionnel.guides.recherche;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;

/** The sentences of the articles where a question finds its words. */
final class Extraits {

    private static final int LONGUEUR = 180;
    /** Where in an extract its first word found stands, from 0 to 1. */
    private static final float ALIGNEMENT = 0.5f;

    private static final String COUPURE = " … ";

    /** Ends each sentence of an indexed body: found once, when it is indexed. */
    private static final char FIN_DE_PHRASE = '\u2029';

    private static final Pattern BLANCS = Pattern.compile("\\s+");

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
            return extrait.toString().replace(FIN_DE_PHRASE, ' ').strip();
        }
    }

    /**
     * Weighs a passage as Lucene does, each of its words once with how often it stands there: there are few of them, and the table
     * that Lucene makes for them at each passage is of 32 KB.
     */
    private static final class Poids extends PassageScorer {

        @Override
        public float score(Passage passage, int longueur) {
            BytesRef[] mots = passage.getMatchTerms();
            float poids = 0;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int fois = 0;
                boolean dejaVu = false;
                for (int j = 0; j < passage.getNumMatches(); j++) {
                    boolean meme = mots[i].equals(mots[j]);
                    dejaVu |= meme && j < i;
                    fois += meme ? 1 : 0;
                }
                if (!dejaVu) {
                    poids += tf(fois, passage.getLength()) * weight(longueur, passage.getMatchTermFreqsInDoc()[i]);
                }
            }
            return poids * norm(passage.getStartOffset());
        }
    }

    /** Gives extracts as objects, of bodies that it holds. */
    private static final class Surligneur extends UnifiedHighlighter {

        private final List<String> corps;

        Surligneur(IndexSearcher chercheur, List<String> corps) {
            super(UnifiedHighlighter.builder(chercheur, Analyse.TEXTE)
                    .withFieldMatcher(c -> true)
                    .withWeightMatches(false)
                    .withHighlightPhrasesStrictly(false)
                    .withMaxNoHighlightPassages(0)
                    .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                            new CustomSeparatorBreakIterator(FIN_DE_PHRASE), LONGUEUR, ALIGNEMENT))
                    .withScorer(new Poids())
                    .withFormatter(new Formes()));
            this.corps = corps;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] champs, DocIdSetIterator documents, int seuil)
                throws IOException {
            List<CharSequence[]> valeurs = new ArrayList<>();
            for (int d = documents.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = documents.nextDoc()) {
                valeurs.add(new CharSequence[] {corps.get(d)});
            }
            return valeurs;
        }

        Object[] extraits(Query requete, int[] documents) throws IOException {
            return highlightFieldsAsObjects(new String[] {Question.CORPS}, requete, documents, new int[] {1})
                    .get(Question.CORPS);
        }
    }

    private final Surligneur surligneur;

    /**
     * Finds extracts.
     *
     * @param corps the bodies, as {@link #enPhrases} made them, by number of document
     */
    Extraits(IndexSearcher chercheur, List<String> corps) {
        surligneur = new Surligneur(chercheur, List.copyOf(corps));
    }

    /** A body whose sentences are told apart, with one space between words. */
    static String enPhrases(String corps) {
        BreakIterator phrases = BreakIterator.getSentenceInstance(Locale.FRENCH);
        phrases.setText(corps);
        StringBuilder separes = new StringBuilder();
        int debut = phrases.first();
        for (int fin = phrases.next(); fin != BreakIterator.DONE; fin = phrases.next()) {
            String phrase = BLANCS.matcher(corps.substring(debut, fin)).replaceAll(" ");
            separes.append(phrase.strip()).append(FIN_DE_PHRASE);
            debut = fin;
        }
        return separes.toString();
    }

    /**
     * One extract for each document, in the same order.
     *
     * @param requete the words, one by one: they are found where the index says that they stand, and no body is read again
     */
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
