package fr.iprofessionnel.socle.affichage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a search with nothing in it: what is the same for every question. The page is drawn once with marks at its places,
 * which are then filled for each question.
 */
public final class CadreRecherche {

    /** Where the title goes, as text. */
    public static final String TITRE = "\uE000titre\uE001";

    /** Where the question goes, as the value of its field. */
    public static final String QUESTION = "\uE000question\uE001";

    /** Where the answer goes, as markup. */
    public static final String REPONSE = "\uE000reponse\uE001";

    private static final Pattern MARQUE = Pattern.compile("\uE000[a-z]+\uE001");

    /** Pieces of the page, and between two of them the mark of a place. */
    private final List<String> morceaux = new ArrayList<>();

    /** @param page the page, as it was drawn with the marks */
    public CadreRecherche(String page) {
        Matcher marque = MARQUE.matcher(page);
        int debut = 0;
        while (marque.find()) {
            morceaux.add(page.substring(debut, marque.start()));
            morceaux.add(marque.group());
            debut = marque.end();
        }
        morceaux.add(page.substring(debut));
    }

    /**
     * The page for a question.
     *
     * @param titre title of the page, as text
     * @param question what was asked, as text
     * @param reponse markup of the answer
     */
    public String remplir(String titre, String question, String reponse) {
        Map<String, String> valeurs =
                Map.of(TITRE, Plume.echappe(titre), QUESTION, Plume.echappe(question), REPONSE, reponse);
        StringBuilder page = new StringBuilder(8192);
        for (int i = 0; i < morceaux.size(); i++) {
            page.append(i % 2 == 0 ? morceaux.get(i) : valeurs.get(morceaux.get(i)));
        }
        return page.toString();
    }
}
