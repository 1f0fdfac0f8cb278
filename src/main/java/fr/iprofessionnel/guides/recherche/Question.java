package fr.iprofessionnel.guides.recherche;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

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

    /** Most words of a field that stand for one that no article holds. */
    private static final int VOISINS = 50;

    /** Of ten words, how many must be found. */
    private static final double PART_EXIGEE = 0.4;

    private final IndexReader index;
    private final List<Mot> mots = new ArrayList<>();

    /**
     * A word of the question.
     *
     * @param radical its root
     * @param connu whether an article holds it
     * @param proches roots of the words that look like it; none when it is known
     */
    private record Mot(String radical, boolean connu, List<String> proches) {}

    /**
     * Looks the words of a question up; at least one.
     *
     * @param radicaux roots, by {@link Analyse#QUESTION}
     * @param formes the same words, by {@link Analyse#FORMES}
     */
    Question(IndexReader index, Vocabulaire vocabulaire, List<String> radicaux, List<String> formes)
            throws IOException {
        this.index = index;
        for (int i = 0; i < radicaux.size(); i++) {
            boolean connu = estConnu(radicaux.get(i));
            mots.add(new Mot(
                    radicaux.get(i),
                    connu,
                    connu
                            ? List.of()
                            : vocabulaire.proches(formes.get(i)).stream()
                                    .map(Vocabulaire.Mot::radical)
                                    .toList()));
        }
    }

    /** The query that finds the articles. */
    Query requete() throws IOException {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        for (Mot mot : mots) {
            question.add(mot(mot), Occur.SHOULD);
        }
        question.setMinimumNumberShouldMatch((int) Math.max(1, Math.ceil(mots.size() * PART_EXIGEE)));
        BooleanQuery.Builder entiere = new BooleanQuery.Builder().add(question.build(), Occur.MUST);
        // What has a word that nobody wrote stands nowhere as it is.
        if (mots.size() > 1 && mots.stream().allMatch(Mot::connu)) {
            String[] suite = mots.stream().map(Mot::radical).toArray(String[]::new);
            for (String champ : List.of(TITRE, SYNONYMES)) {
                entiere.add(new BoostQuery(new PhraseQuery(ECART, champ, suite), SUITE), Occur.SHOULD);
            }
        }
        return entiere.build();
    }

    private Query mot(Mot mot) throws IOException {
        List<Query> champs = new ArrayList<>();
        for (Entry<String, Float> champ : POIDS.entrySet()) {
            Term terme = new Term(champ.getKey(), mot.radical());
            if (mot.connu()) {
                champs.add(new BoostQuery(new TermQuery(terme), champ.getValue()));
            } else {
                float poids = champ.getValue() * RESSEMBLANCE;
                for (String suite : commencantPar(terme)) {
                    Query egal = new ConstantScoreQuery(new TermQuery(new Term(champ.getKey(), suite)));
                    champs.add(new BoostQuery(egal, poids));
                }
                mot.proches()
                        .forEach(p -> champs.add(new BoostQuery(new TermQuery(new Term(champ.getKey(), p)), poids)));
            }
        }
        return new DisjunctionMaxQuery(champs, AUTRES_CHAMPS);
    }

    /**
     * The query that finds what to show in the bodies: the words of the question, and those that a word that nobody wrote may
     * stand for.
     */
    Query dansLeCorps() throws IOException {
        BooleanQuery.Builder corps = new BooleanQuery.Builder();
        for (Mot mot : mots) {
            for (String terme : mot.connu() ? List.of(mot.radical()) : voisins(mot)) {
                corps.add(new TermQuery(new Term(CORPS, terme)), Occur.SHOULD);
            }
        }
        return corps.build();
    }

    private List<String> voisins(Mot mot) throws IOException {
        List<String> voisins = new ArrayList<>(mot.proches());
        voisins.addAll(commencantPar(new Term(CORPS, mot.radical())));
        return voisins;
    }

    /** The roots that begin so in a field; most often none, which a query by beginning would cost dearly to find out. */
    private List<String> commencantPar(Term debut) throws IOException {
        List<String> termes = new ArrayList<>();
        Terms tous = MultiTerms.getTerms(index, debut.field());
        if (tous == null) {
            // No article has a word there: no synonyms, or no headings.
            return termes;
        }
        TermsEnum suite = tous.iterator();
        if (suite.seekCeil(debut.bytes()) != TermsEnum.SeekStatus.END) {
            for (BytesRef t = suite.term();
                    t != null && StringHelper.startsWith(t, debut.bytes()) && termes.size() < VOISINS;
                    t = suite.next()) {
                termes.add(t.utf8ToString());
            }
        }
        return termes;
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
