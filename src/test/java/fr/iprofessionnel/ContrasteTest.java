package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.socle.Couleur;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the portal read well in both schemes: RGAA 3.2 (texts) and 3.3 (borders, focus). */
class ContrasteTest {

    private static final Path FEUILLE = Path.of("src/main/webapp/statique/portail.css");
    private static final double SANS_TEXTE = 3;

    private static final List<String> TEXTES = List.of(
            "texte",
            "texte-secondaire",
            "texte-mention",
            "action",
            "action-survol",
            "erreur",
            "succes",
            "avertissement",
            "info");
    private static final List<String> TRAITS =
            List.of("bordure", "focus", "action", "erreur", "avertissement", "info", "succes");
    private static final List<String> FONDS = List.of("fond", "fond-doux", "fond-appui", "fond-choisi");

    private static final Pattern RACINE = Pattern.compile(":root\\s*\\{([^}]*)}");
    private static final Pattern JETON = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");
    private static final Pattern EMPLOI = Pattern.compile("(?:^|[;{\\s])color:\\s*var\\(--([a-z-]+)\\)");
    private static final Pattern COULEUR_EN_CLAIR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    /**
     * The colours of a scheme.
     *
     * @param nom name of the scheme
     * @param couleurs colour of each token
     */
    private record Jeu(String nom, Map<String, Couleur> couleurs) {

        @Override
        public String toString() {
            return nom;
        }
    }

    static Stream<Jeu> jeux() {
        List<Map<String, Couleur>> lus = new ArrayList<>();
        Matcher bloc = RACINE.matcher(Pages.contenu(FEUILLE));
        while (bloc.find()) {
            Map<String, Couleur> couleurs = new LinkedHashMap<>();
            Matcher jeton = JETON.matcher(bloc.group(1));
            while (jeton.find()) {
                couleurs.put(jeton.group(1), Couleur.lire(jeton.group(2)).orElseThrow());
            }
            lus.add(couleurs);
        }
        assertEquals(2, lus.size(), "un jeu clair et un jeu sombre");
        return Stream.of(new Jeu("clair", lus.get(0)), new Jeu("sombre", lus.get(1)));
    }

    @ParameterizedTest
    @MethodSource("jeux")
    void chaqueTexteSeLitSurChaqueFond(Object jeu) {
        assertEquals(List.of(), insuffisants((Jeu) jeu, TEXTES, FONDS, Couleur.CONTRASTE_TEXTE));
    }

    @ParameterizedTest
    @MethodSource("jeux")
    void leTexteDUnBoutonSeLitAussiSousLePointeur(Object jeu) {
        assertEquals(
                List.of(),
                insuffisants(
                        (Jeu) jeu, List.of("sur-action"), List.of("action", "action-survol"), Couleur.CONTRASTE_TEXTE));
    }

    @ParameterizedTest
    @MethodSource("jeux")
    void lesBorduresEtLeFocusSeVoientSurChaqueFond(Object jeu) {
        assertEquals(List.of(), insuffisants((Jeu) jeu, TRAITS, FONDS, SANS_TEXTE));
    }

    @ParameterizedTest
    @MethodSource("jeux")
    void lesDeuxJeuxOntLesMemesJetons(Object jeu) {
        assertEquals(
                jeux().findFirst().orElseThrow().couleurs().keySet(),
                ((Jeu) jeu).couleurs().keySet());
    }

    private static List<String> insuffisants(Jeu jeu, List<String> devant, List<String> fonds, double minimum) {
        List<String> insuffisants = new ArrayList<>();
        for (String couleur : devant) {
            for (String fond : fonds) {
                double contraste =
                        jeu.couleurs().get(couleur).contraste(jeu.couleurs().get(fond));
                if (contraste < minimum) {
                    insuffisants.add("%s sur %s : %.2f".formatted(couleur, fond, contraste));
                }
            }
        }
        return insuffisants;
    }

    @Test
    void chaqueCouleurDeTexteEmployeeEstControlee() {
        Matcher emploi = EMPLOI.matcher(Pages.contenu(FEUILLE));
        List<String> employes = new ArrayList<>();
        while (emploi.find()) {
            employes.add(emploi.group(1));
        }
        assertFalse(employes.isEmpty(), "aucune couleur de texte trouvée dans la feuille");
        employes.removeAll(TEXTES);
        employes.removeIf("sur-action"::equals);
        assertEquals(List.of(), employes);
    }

    @Test
    void aucuneCouleurNEstEcriteHorsDesJetons() {
        String feuille = Pages.contenu(FEUILLE);
        String ecran = feuille.substring(0, feuille.indexOf("@media print"));
        assertTrue(ecran.contains("--fond"), "la feuille d'écran est avant celle d'impression");
        String sansJetons = RACINE.matcher(ecran).replaceAll("");
        List<String> enClair = COULEUR_EN_CLAIR
                .matcher(sansJetons)
                .results()
                .map(r -> r.group())
                .toList();
        assertEquals(List.of(), enClair);
    }
}
