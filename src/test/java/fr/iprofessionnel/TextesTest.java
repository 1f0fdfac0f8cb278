package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.iprofessionnel.Pages.Attribut;
import fr.iprofessionnel.Pages.Texte;
import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.Textes;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that a user reads is in the texts, is used, and is well written; the pages hold none themselves. */
class TextesTest {

    private static final Path DOSSIER = Path.of("src/main/resources/textes");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path STATIQUE = Path.of("src/main/webapp/statique");

    private static final Pattern CLE_EN_PAGE = Pattern.compile("(?:\\bt\\[|\\bphrase\\()'([^']+)'\\s*[],)]");
    private static final Pattern CLE_EN_JAVA = Pattern.compile("(?:\\bphrase\\(|\\bnew Refus\\()\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITTERAL_JAVA = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern LITTERAL_EL = Pattern.compile("'([^'\n]*)'");

    /** A literal such as {@code "role."}: what follows it is known when the application runs. */
    private static final Pattern PREFIXE = Pattern.compile("[a-z][a-z0-9_-]{2,}\\.(?:[a-zA-Z0-9_-]+\\.)*(?:[a-z]+-)?");

    private static final Pattern EL = Pattern.compile("[#$]\\{(?:'[^']*'|[^'}])*}");
    private static final Pattern LETTRE = Pattern.compile("\\p{L}");
    private static final Pattern DONNEE_COMPAREE = Pattern.compile("\\b(?:eq|ne)\\s+'[^']*'");
    private static final Pattern PHRASE = Pattern.compile("\\p{L}\\s+\\p{L}|[À-ÿœŒ’]");

    /** Attributes that a user reads, or hears, whatever the element. */
    private static final Set<String> ATTRIBUTS_LUS = Set.of(
            "title",
            "alt",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "placeholder",
            "label",
            "libelle",
            "aide",
            "titre",
            "legende",
            "data-titre",
            "summary",
            "detail",
            "header",
            "headerText",
            "footer",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "itemLabel",
            "noSelectionLabel");

    /** Elements whose attribute {@code value} is shown; elsewhere it is data. */
    private static final Set<String> VALEUR_MONTREE = Set.of(
            "commandButton",
            "commandLink",
            "button",
            "link",
            "outputLink",
            "outputText",
            "outputLabel",
            "outputFormat");

    private static final Set<String> ADRESSES =
            Set.of("src", "href", "action", "formaction", "poster", "data", "srcset", "cite", "background");
    private static final Pattern AILLEURS = Pattern.compile("(?i)^\\s*(?:[a-z][a-z0-9+.-]*:|//).*");
    private static final Pattern COURRIER = Pattern.compile("^(?:mailto|tel):#\\{.*");

    /** Sites of the State that a page may link to; nothing is ever loaded from them. */
    private static final Set<String> SITES_PUBLICS = Set.of(
            "https://www.defenseurdesdroits.fr",
            "https://www.legifrance.gouv.fr",
            "https://www.devenirenseignant.gouv.fr",
            "https://www.education.gouv.fr",
            "https://www.info-retraite.fr");

    /** Protocol of the files that the PDF generator takes from the application itself. */
    private static final String NOTRE_PROTOCOLE = "iprofessionnel:";

    private static final Pattern AILLEURS_EN_CSS = Pattern.compile("(?i)@import|url\\(\\s*['\"]?\\s*(?:https?:|//)");

    private static final Pattern ESPACE_SECABLE = Pattern.compile(" [:;?!»]|« ");
    private static final Pattern SANS_ESPACE =
            Pattern.compile("[\\p{L}\\p{N})}][;?!»](?:\\s|$)|[\\p{L}\\p{N})}]:(?:\\s|$)|«\\p{L}");

    private final Map<String, String> textes = textes();

    private static Map<String, String> textes() {
        Map<String, String> tous = new TreeMap<>();
        for (Path fichier : fichiersDeTextes()) {
            lire(fichier).forEach((cle, valeur) -> tous.put((String) cle, (String) valeur));
        }
        return tous;
    }

    private static List<Path> fichiersDeTextes() {
        return Pages.fichiers(DOSSIER, ".properties");
    }

    private static Properties lire(Path fichier) {
        return charger(new Properties(), fichier);
    }

    private static Properties charger(Properties textes, Path fichier) {
        try (Reader lecteur = Files.newBufferedReader(fichier, StandardCharsets.UTF_8)) {
            textes.load(lecteur);
            return textes;
        } catch (IOException e) {
            throw new AssertionError(fichier + " illisible", e);
        }
    }

    private static List<String> trouves(Pattern motif, List<Path> fichiers) {
        List<String> trouves = new ArrayList<>();
        for (Path fichier : fichiers) {
            Matcher lu = motif.matcher(Pages.contenu(fichier));
            while (lu.find()) {
                trouves.add(lu.group(1));
            }
        }
        return trouves;
    }

    private static List<Path> java() {
        return Pages.fichiers(JAVA, ".java");
    }

    @Test
    void chaqueTexteDemandeExiste() {
        List<String> fautes = new ArrayList<>();
        Stream.of(Map.entry(CLE_EN_PAGE, Pages.toutes()), Map.entry(CLE_EN_JAVA, java()))
                .forEach(e -> e.getValue().forEach(fichier -> trouves(e.getKey(), List.of(fichier)).stream()
                        .filter(cle -> !textes.containsKey(cle))
                        .forEach(cle -> fautes.add(fichier + " : " + cle))));
        assertEquals(List.of(), fautes, "textes demandés qui n'existent pas");
        assertFalse(trouves(CLE_EN_PAGE, Pages.toutes()).isEmpty(), "aucun texte trouvé dans les pages");
    }

    @Test
    void chaqueTexteSert() {
        Set<String> nommes = new TreeSet<>(trouves(LITTERAL_JAVA, java()));
        nommes.addAll(trouves(LITTERAL_EL, Pages.toutes()));
        List<String> prefixes =
                nommes.stream().filter(PREFIXE.asMatchPredicate()).toList();
        Set<String> deFaces = lire(DOSSIER.resolve("faces.properties")).stringPropertyNames();
        Predicate<String> sert = cle -> nommes.contains(cle)
                || deFaces.contains(cle)
                || prefixes.stream().anyMatch(cle::startsWith);
        assertEquals(
                List.of(), textes.keySet().stream().filter(sert.negate()).toList(), "textes qui ne servent nulle part");
    }

    @Test
    void chaqueRoleAUnNom() {
        assertEquals(
                List.of(),
                Arrays.stream(Role.values())
                        .map(Role::cle)
                        .filter(cle -> !textes.containsKey(cle))
                        .toList());
    }

    @Test
    void chaqueRubriqueAUnNomDesQuUneEnA() {
        List<String> absentes = Arrays.stream(Rubrique.values())
                .map(Rubrique::cle)
                .filter(cle -> !textes.containsKey(cle))
                .toList();
        assertFalse(!absentes.isEmpty() && absentes.size() < Rubrique.values().length, () -> "sans nom : " + absentes);
    }

    @Test
    void chaqueFichierDeTextesEstLu() {
        List<String> presents = fichiersDeTextes().stream()
                .map(f -> f.getFileName().toString().replace(".properties", ""))
                .sorted()
                .toList();
        assertEquals(Textes.FICHIERS.stream().sorted().toList(), presents);
    }

    @Test
    void aucuneCleNEstEcriteDeuxFois() {
        List<String> doubles = new ArrayList<>();
        Map<String, Path> vues = new TreeMap<>();
        for (Path fichier : fichiersDeTextes()) {
            charger(new AvecDoubles(cle -> doubles.add(fichier + " : " + cle)), fichier)
                    .stringPropertyNames()
                    .forEach(cle -> {
                        Path premier = vues.putIfAbsent(cle, fichier);
                        if (premier != null) {
                            doubles.add(premier + " et " + fichier + " : " + cle);
                        }
                    });
        }
        assertEquals(List.of(), doubles);
    }

    /** Tells the keys that a file gives twice: the JDK keeps the last one without a word. */
    private static final class AvecDoubles extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient java.util.function.Consumer<String> signaler;

        AvecDoubles(java.util.function.Consumer<String> signaler) {
            this.signaler = signaler;
        }

        @Override
        public synchronized Object put(Object cle, Object valeur) {
            if (containsKey(cle)) {
                signaler.accept((String) cle);
            }
            return super.put(cle, valeur);
        }
    }

    @Test
    void laPonctuationDoubleEstPrecedeeDUneEspaceInsecable() {
        List<String> fautes = textes.entrySet().stream()
                .filter(e -> ESPACE_SECABLE.matcher(e.getValue()).find()
                        || SANS_ESPACE.matcher(e.getValue()).find())
                .map(e -> e.getKey() + " = " + e.getValue())
                .toList();
        assertEquals(List.of(), fautes);
    }

    @Test
    void aucunTexteNEstEcritDansUnePage() {
        List<String> fautes = new ArrayList<>();
        for (Path page : Pages.toutes()) {
            for (Texte texte : Pages.textes(page)) {
                signaler(fautes, page, texte.ligne(), texte.contenu());
            }
            for (Attribut attribut : Pages.attributs(page)) {
                if (estLu(attribut)) {
                    signaler(fautes, page, attribut.ligne(), attribut.valeur());
                }
            }
        }
        assertEquals(List.of(), fautes, "texte écrit dans une page : il va dans src/main/resources/textes");
    }

    private static void signaler(List<String> fautes, Path page, int ligne, String contenu) {
        if (LETTRE.matcher(EL.matcher(contenu).replaceAll("")).find()) {
            fautes.add(page + ":" + ligne + " : " + contenu.strip());
        }
    }

    private static boolean estLu(Attribut attribut) {
        if (attribut.nom().equals("value")) {
            return (!attribut.deHtml() && VALEUR_MONTREE.contains(attribut.element()))
                    || (attribut.element().equals("input") && attribut.typeDeBouton());
        }
        return ATTRIBUTS_LUS.contains(attribut.nom());
    }

    @Test
    void aucunePhraseNEstEcriteDansUneExpression() {
        List<String> fautes = new ArrayList<>();
        for (Path page : Pages.toutes()) {
            Matcher expression = EL.matcher(Pages.contenu(page));
            while (expression.find()) {
                String sansDonnee = DONNEE_COMPAREE.matcher(expression.group()).replaceAll("");
                if (LITTERAL_EL.matcher(sansDonnee).results().anyMatch(l -> PHRASE.matcher(l.group(1))
                        .find())) {
                    fautes.add(page + " : " + expression.group());
                }
            }
        }
        assertEquals(List.of(), fautes);
    }

    @Test
    void aucunStyleNiScriptNEstEcritDansUnePage() {
        List<String> fautes = new ArrayList<>();
        for (Path page : Pages.toutes()) {
            Pages.attributs(page).stream()
                    .filter(a -> a.nom().equals("style")
                            || a.nom().matches("on[a-z]+")
                            || a.valeur().strip().startsWith("javascript:"))
                    .forEach(a -> fautes.add(page + ":" + a.ligne() + " : " + a.nom()));
            Pages.textes(page).stream()
                    .filter(t -> Set.of("script", "style", "outputScript").contains(t.element()))
                    .forEach(t -> fautes.add(page + ":" + t.ligne() + " : contenu de " + t.element()));
            Pages.elements(page).stream().filter("style"::equals).forEach(e -> fautes.add(page + " : élément " + e));
        }
        assertEquals(List.of(), fautes, "la politique de sécurité du contenu l'empêcherait de servir");
    }

    @Test
    void leNomDUnePageIncluseNEstJamaisCalcule() {
        List<String> fautes = new ArrayList<>();
        for (Path page : Pages.toutes()) {
            Pages.attributs(page).stream()
                    .filter(a -> (a.element().equals("include") && a.nom().equals("src"))
                            || (Set.of("composition", "decorate").contains(a.element())
                                    && a.nom().equals("template")))
                    .filter(a -> EL.matcher(a.valeur()).find())
                    .forEach(a -> fautes.add(page + ":" + a.ligne() + " : " + a.valeur()));
        }
        assertEquals(List.of(), fautes, "une adresse calculée pourrait inclure un fichier qu'un visiteur choisit");
    }

    private static boolean estPermise(Attribut attribut) {
        boolean lien = attribut.element().equals("a")
                && (COURRIER.matcher(attribut.valeur()).matches() || SITES_PUBLICS.contains(attribut.valeur()));
        return lien || attribut.valeur().startsWith(NOTRE_PROTOCOLE);
    }

    @Test
    void rienNeVientDAilleurs() {
        List<String> fautes = new ArrayList<>();
        for (Path page : Pages.toutes()) {
            Pages.attributs(page).stream()
                    .filter(a -> ADRESSES.contains(a.nom())
                            && AILLEURS.matcher(a.valeur()).matches())
                    .filter(a -> !estPermise(a))
                    .forEach(a -> fautes.add(page + ":" + a.ligne() + " : " + a.valeur()));
        }
        for (Path feuille : Pages.fichiers(STATIQUE, ".css")) {
            if (AILLEURS_EN_CSS.matcher(Pages.contenu(feuille)).find()) {
                fautes.add(feuille.toString());
            }
        }
        assertEquals(List.of(), fautes, "adresse d'un autre serveur");
    }
}
