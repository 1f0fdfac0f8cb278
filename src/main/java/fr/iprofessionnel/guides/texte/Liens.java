package fr.iprofessionnel.guides.texte;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link of an article may lead. */
final class Liens {

    /** An article, with or without an anchor in it. */
    private static final Pattern ARTICLE = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)(#.*)?");

    private static final Pattern PORTAIL = Pattern.compile("/[a-z0-9/-]*(#.*)?");
    private static final Pattern AILLEURS = Pattern.compile("https://[^/]+.*");
    private static final Pattern ICI = Pattern.compile("#.+");

    private Liens() {}

    static boolean estPermis(String destination) {
        return article(destination) != null
                || estDuPortail(destination)
                || estAilleurs(destination)
                || ICI.matcher(destination).matches();
    }

    /** Slug of the article that a link leads to; null when it leads to none. */
    static String article(String destination) {
        Matcher lien = ARTICLE.matcher(destination);
        return lien.matches() ? lien.group(1) : null;
    }

    static boolean estDuPortail(String destination) {
        return PORTAIL.matcher(destination).matches();
    }

    static boolean estAilleurs(String destination) {
        return AILLEURS.matcher(destination).matches();
    }
}
