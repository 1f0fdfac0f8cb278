package fr.iprofessionnel.guides.recherche;

import fr.iprofessionnel.guides.recherche.Resultats.Facette;
import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Chapitre;
import fr.iprofessionnel.guides.texte.Corps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** The search of the guide over the articles of a day. Immutable, in memory; one instance serves everybody. */
public final class Index {

    /** Longest question, in signs: what comes after is not read. */
    public static final int QUESTION_MAXIMUM = 200;

    /** Most answers given. */
    private static final int MAXIMUM = 20;

    /** How many of them have an extract of their body, which costs most; the next ones have their summary. */
    private static final int EXTRAITS = 6;

    /** How many answers are kept: some megabytes at the most. */
    private static final int RETENUES = 300;

    private static final FieldType AVEC_PLACES = avecPlaces();

    private final List<Article> articles;
    private final List<Chapitre> chapitres;
    private final IndexSearcher chercheur;
    private final Extraits extraits;
    private final Vocabulaire vocabulaire;

    /** The answers given lately: most readers ask what others have asked. */
    private final Map<Demande, Resultats> repondues = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Entry<Demande, Resultats> ancienne) {
            return size() > RETENUES;
        }
    });

    /** A question, and the only chapter wanted; null for all. */
    private record Demande(String question, Integer chapitre) {}

    private Index(
            List<Article> articles,
            List<Chapitre> chapitres,
            List<String> corps,
            DirectoryReader lecteur,
            Vocabulaire vocabulaire) {
        this.articles = articles;
        this.chapitres = chapitres;
        this.vocabulaire = vocabulaire;
        chercheur = new IndexSearcher(lecteur);
        extraits = new Extraits(chercheur, corps);
    }

    private static FieldType avecPlaces() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /**
     * Indexes articles.
     *
     * @param corps their bodies as they are drawn today, by slug
     */
    public static Index de(Collection<Article> articles, List<Chapitre> chapitres, Map<String, Corps> corps) {
        ByteBuffersDirectory memoire = new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
        Vocabulaire vocabulaire = new Vocabulaire();
        List<String> enPhrases = new ArrayList<>();
        try (IndexWriter ecriture = new IndexWriter(memoire, new IndexWriterConfig(Analyse.TEXTE))) {
            for (Article article : articles) {
                String phrases = Extraits.enPhrases(corps.get(article.slug()).texte());
                ecriture.addDocument(document(article, corps.get(article.slug()), phrases, vocabulaire));
                enPhrases.add(phrases);
            }
            ecriture.forceMerge(1);
            ecriture.commit();
            return new Index(List.copyOf(articles), chapitres, enPhrases, DirectoryReader.open(memoire), vocabulaire);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Article article, Corps corps, String phrases, Vocabulaire vocabulaire) {
        String intertitres = corps.titres().stream().map(Corps.Titre::texte).collect(Collectors.joining(".\n"));
        String synonymes = String.join(".\n", article.synonymes());
        Document document = new Document();
        document.add(new TextField(Question.TITRE, article.titre(), Field.Store.NO));
        document.add(new TextField(Question.SYNONYMES, synonymes, Field.Store.NO));
        document.add(new TextField(Question.RESUME, article.resume(), Field.Store.NO));
        document.add(new TextField(Question.INTERTITRES, intertitres, Field.Store.NO));
        document.add(new Field(Question.CORPS, phrases, AVEC_PLACES));
        for (String texte : List.of(article.titre(), synonymes, article.resume(), intertitres, corps.texte())) {
            vocabulaire.apprendre(texte);
        }
        return document;
    }

    /**
     * What answers a question.
     *
     * @param question words of the reader
     * @param chapitre number of the only chapter wanted; null for all
     */
    public Resultats chercher(String question, Integer chapitre) {
        String lue = question.strip();
        lue = lue.substring(0, Math.min(QUESTION_MAXIMUM, lue.length()));
        Demande demande = new Demande(lue, chapitre);
        Resultats connus = repondues.get(demande);
        if (connus == null) {
            connus = repondre(lue, chapitre);
            repondues.put(demande, connus);
        }
        return connus;
    }

    private Resultats repondre(String lue, Integer chapitre) {
        List<String> mots = Analyse.QUESTION.mots(lue);
        try {
            if (mots.isEmpty()) {
                return Resultats.AUCUN;
            }
            Question question = new Question(chercheur.getIndexReader(), vocabulaire, mots, Analyse.FORMES.mots(lue));
            TopDocs trouves = chercheur.search(question.requete(), MAXIMUM);
            List<Article> repondent = Arrays.stream(trouves.scoreDocs)
                    .map(d -> articles.get(d.doc))
                    .toList();
            return new Resultats(
                    resultats(question.dansLeCorps(), trouves, chapitre), facettes(repondent), aussi(lue, repondent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Resultat> resultats(Query requete, TopDocs trouves, Integer chapitre) throws IOException {
        ScoreDoc[] choisis = Arrays.stream(trouves.scoreDocs)
                .filter(d -> chapitre == null || articles.get(d.doc).chapitre() == chapitre)
                .toArray(ScoreDoc[]::new);
        List<Extraits.Extrait> extraitsChoisis =
                extraits.de(requete, Arrays.copyOf(choisis, Math.min(EXTRAITS, choisis.length)));
        List<Resultat> resultats = new ArrayList<>();
        for (int i = 0; i < choisis.length; i++) {
            Article article = articles.get(choisis[i].doc);
            Extraits.Extrait extrait =
                    (i < extraitsChoisis.size() ? extraitsChoisis.get(i) : Extraits.AUCUN).ou(article.resume());
            resultats.add(new Resultat(article, chapitre(article.chapitre()), extrait.texte(), extrait.marque()));
        }
        return resultats;
    }

    private Chapitre chapitre(int numero) {
        return chapitres.stream().filter(c -> c.numero() == numero).findFirst().orElseThrow();
    }

    private List<Facette> facettes(List<Article> repondent) {
        return chapitres.stream()
                .map(c -> new Facette(c, (int) repondent.stream()
                        .filter(a -> a.chapitre() == c.numero())
                        .count()))
                .filter(f -> f.nombre() > 0)
                .toList();
    }

    /** The question with its typing errors mended, then what else the best articles are looked for by. */
    private List<String> aussi(String question, List<Article> repondent) {
        List<String> aussi = new ArrayList<>();
        vocabulaire.corriger(question).ifPresent(aussi::add);
        repondent.stream()
                .limit(3)
                .flatMap(a -> a.synonymes().stream().limit(2))
                .filter(s -> !s.equalsIgnoreCase(question))
                .forEach(aussi::add);
        return aussi.stream().distinct().limit(4).toList();
    }

    /** What may be proposed while somebody types: titles and the other words they are known by. */
    public List<String> propositions() {
        return articles.stream()
                .flatMap(a -> Stream.concat(Stream.of(a.titre()), a.synonymes().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
