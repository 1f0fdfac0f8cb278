package fr.iprofessionnel.guides.recherche;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How a French text becomes words to search: elisions cut, accents folded, ordinals as numbers, empty words left out, plurals
 * and endings taken off. Accents are folded before the endings are taken off, so that who types none finds the same.
 */
final class Analyse extends Analyzer {

    /** For the texts: each word is also there under its synonyms. */
    static final Analyse TEXTE = new Analyse(true, true);

    /** For the questions: their words alone, since the texts hold the synonyms. */
    static final Analyse QUESTION = new Analyse(false, true);

    /** The same before endings are taken off: word for word. */
    static final Analyse FORMES = new Analyse(false, false);

    private static final Pattern ORDINAL = Pattern.compile("^(\\d+)(?:er|ere|re|nd|nde|e|eme|ieme)$");
    /** Two acronyms that are also words of the language: in capitals, or where the word could not stand. */
    private static final Pattern CLASSE_EXCEPTIONNELLE = Pattern.compile("\\bCE\\b(?! EPS)|(?<=\\b(?:la|en) )ce$");

    private static final Pattern AUXILIAIRE = Pattern.compile("\\bMA\\b|\\bma(?= ?[12]\\b)");
    private static final CharArraySet VIDES = vides();
    private static final SynonymMap SYNONYMES = synonymes();

    private final boolean avecSynonymes;

    private final boolean radicaux;

    private Analyse(boolean avecSynonymes, boolean radicaux) {
        this.avecSynonymes = avecSynonymes;
        this.radicaux = radicaux;
    }

    @Override
    protected Reader initReader(String champ, Reader texte) {
        return new PatternReplaceCharFilter(
                CLASSE_EXCEPTIONNELLE, "clex", new PatternReplaceCharFilter(AUXILIAIRE, "auxiliaire", texte));
    }

    @Override
    protected TokenStreamComponents createComponents(String champ) {
        StandardTokenizer mots = new StandardTokenizer();
        TokenStream suite = simplifier(mots);
        if (avecSynonymes) {
            suite = new FlattenGraphFilter(new SynonymGraphFilter(suite, SYNONYMES, true));
        }
        suite = new StopFilter(suite, VIDES);
        return new TokenStreamComponents(mots, radicaux ? new FrenchLightStemFilter(suite) : suite);
    }

    private static TokenStream simplifier(TokenStream mots) {
        TokenStream suite = new ElisionFilter(new LowerCaseFilter(mots), FrenchAnalyzer.DEFAULT_ARTICLES);
        return new PatternReplaceFilter(new ASCIIFoldingFilter(suite), ORDINAL, "$1", false);
    }

    /** The words of a text, in order. */
    List<String> mots(String texte) {
        List<String> mots = new ArrayList<>();
        try (TokenStream suite = tokenStream("question", texte)) {
            CharTermAttribute mot = suite.addAttribute(CharTermAttribute.class);
            suite.reset();
            while (suite.incrementToken()) {
                mots.add(mot.toString());
            }
            suite.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mots;
    }

    private static CharArraySet vides() {
        CharArraySet vides = new CharArraySet(256, true);
        FrenchAnalyzer.getDefaultStopSet().forEach(v -> vides.add(sansAccents(new String((char[]) v))));
        lignes("mots-vides.txt").forEach(vides::add);
        return vides;
    }

    private static String sansAccents(String mot) {
        char[] signes = mot.toCharArray();
        char[] simples = new char[signes.length * 4];
        return new String(simples, 0, ASCIIFoldingFilter.foldToASCII(signes, 0, simples, 0, signes.length));
    }

    private static List<String> lignes(String fichier) {
        try (InputStream flux = Analyse.class.getResourceAsStream("/guides/" + fichier)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SynonymMap synonymes() {
        Analyzer simple = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String champ) {
                StandardTokenizer mots = new StandardTokenizer();
                return new TokenStreamComponents(mots, simplifier(mots));
            }
        };
        SolrSynonymParser lecteur = new SolrSynonymParser(true, true, simple);
        try (Reader fichier = new InputStreamReader(
                Analyse.class.getResourceAsStream("/guides/synonymes.txt"), StandardCharsets.UTF_8)) {
            lecteur.parse(fichier);
            return lecteur.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("guides/synonymes.txt", e);
        }
    }
}
