package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.guides.texte.Article.Origine;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Articles read together.
 *
 * @param articles those that are right
 * @param fautes all that is wrong in the others, which are left out
 */
public record Source(List<Article> articles, List<Faute> fautes) {

    /** No article. */
    public static final Source VIDE = new Source(List.of(), List.of());

    private static final String RACINE = "/guides/";
    private static final String FIN = ".md";

    /** The articles that ship with the application: those that their list names. */
    public static Source livree(Bareme bareme) {
        return lire(
                ressource("articles.txt").lines().filter(l -> !l.isBlank()).toList(),
                Source::ressource,
                Origine.LIVRE,
                bareme);
    }

    /** What an author begins a new article from. */
    public static String modele(LocalDate jour) {
        return ressource("modele.txt").replace("{jour}", jour.toString());
    }

    private static String ressource(String nom) {
        try (InputStream flux = Source.class.getResourceAsStream(RACINE + nom)) {
            if (flux == null) {
                throw new IllegalStateException("Absent du guide : " + nom);
            }
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every {@code .md} file of a folder and of the folders in it. A folder that cannot be read is a fault. */
    public static Source dans(Path dossier, Bareme bareme) {
        try (Stream<Path> contenu = Files.walk(dossier)) {
            List<String> fichiers = contenu.filter(Files::isRegularFile)
                    .map(f -> dossier.relativize(f).toString())
                    .filter(n -> n.endsWith(FIN))
                    .sorted()
                    .toList();
            return lire(fichiers, nom -> Files.readString(dossier.resolve(nom)), Origine.ACADEMIE, bareme);
        } catch (IOException e) {
            return new Source(List.of(), List.of(new Faute(dossier.toString(), 0, "le dossier ne peut pas être lu")));
        }
    }

    /** Gives the text of a file. */
    private interface Lecteur {
        String lire(String nom) throws IOException;
    }

    private static Source lire(List<String> fichiers, Lecteur lecteur, Origine origine, Bareme bareme) {
        List<Article> articles = new ArrayList<>();
        List<Faute> fautes = new ArrayList<>();
        for (String fichier : fichiers) {
            String nom = fichier.substring(fichier.lastIndexOf('/') + 1);
            String slug = nom.substring(0, nom.length() - FIN.length());
            try {
                LectureArticle lecture = LectureArticle.lire(fichier, slug, lecteur.lire(fichier), origine, bareme);
                if (articles.stream().anyMatch(a -> a.slug().equals(slug))) {
                    fautes.add(new Faute(fichier, 0, "un autre fichier a déjà le nom « " + slug + " »"));
                } else {
                    lecture.article().ifPresent(articles::add);
                }
                fautes.addAll(lecture.fautes());
            } catch (IOException e) {
                fautes.add(new Faute(fichier, 0, "le fichier ne peut pas être lu : il doit être en UTF-8"));
            }
        }
        return new Source(List.copyOf(articles), List.copyOf(fautes));
    }
}
