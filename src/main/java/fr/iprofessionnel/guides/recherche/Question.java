package fr.iprofessionnel.guides.recherche;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns the words of a question into a query: each word in all the fields at once, the best field counting most; a word that
 * nobody wrote also by its beginning and by what looks like it; words that follow each other in a title count more.
 */
final class Question {

    static final String TITRE = "titre";
    static final String SYNONYMES = "synonymes";
    static final String RESUME = "resume";
    static final String INTERTITRES = "intertitres";
    static final String CORPS = "corps";

    private static final Map<String, Float> POIDS =
            Map.of(TITRE, 5f, SYNONYMES, 5f, RESUME, 2.5f, INTERTITRES, 2.5f, CORPS, 1f);
    private static final float AUTRES_CHAMPS = 0.2f;
    private static final float RESSEMBLANCE = 0.3f;
    private static final float SUITE = 4f;
    private static final int ECART = 2;

    /** Of ten words, how many must be found. */
    private static final double PART_EXIGEE = 0.4;

    private final IndexReader index;
    private final Vocabulaire vocabulaire;

    Question(IndexReader index, Vocabulaire vocabulaire) {
        this.index = index;
        this.vocabulaire = vocabulaire;
    }

    /**
     * The query for the words of a question; at least one.
     *
     * @param mots roots, by {@link Analyse#QUESTION}
     * @param formes the same words, by {@link Analyse#FORMES}
     */
    Query de(List<String> mots, List<String> formes) throws IOException {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        for (int i = 0; i < mots.size(); i++) {
            question.add(mot(mots.get(i), formes.get(i)), Occur.SHOULD);
        }
        question.setMinimumNumberShouldMatch((int) Math.max(1, Math.ceil(mots.size() * PART_EXIGEE)));
        BooleanQuery.Builder entiere = new BooleanQuery.Builder().add(question.build(), Occur.MUST);
        if (mots.size() > 1) {
            for (String champ : List.of(TITRE, SYNONYMES)) {
                entiere.add(
                        new BoostQuery(new PhraseQuery(ECART, champ, mots.toArray(String[]::new)), SUITE),
                        Occur.SHOULD);
            }
        }
        return entiere.build();
    }

    private Query mot(String mot, String forme) throws IOException {
        boolean connu = estConnu(mot);
        List<Vocabulaire.Mot> proches = connu ? List.of() : vocabulaire.proches(forme);
        List<Query> champs = new ArrayList<>();
        for (Entry<String, Float> champ : POIDS.entrySet()) {
            Term terme = new Term(champ.getKey(), mot);
            if (connu) {
                champs.add(new BoostQuery(new TermQuery(terme), champ.getValue()));
            } else {
                float poids = champ.getValue() * RESSEMBLANCE;
                champs.add(new BoostQuery(new PrefixQuery(terme), poids));
                proches.forEach(
                        p -> champs.add(new BoostQuery(new TermQuery(new Term(champ.getKey(), p.radical())), poids)));
            }
        }
        return new DisjunctionMaxQuery(champs, AUTRES_CHAMPS);
    }

    private boolean estConnu(String mot) throws IOException {
        for (String champ : POIDS.keySet()) {
            if (index.docFreq(new Term(champ, mot)) > 0) {
                return true;
            }
        }
        return false;
    }
}
