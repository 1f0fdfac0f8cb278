package fr.iprofessionnel.guides.recherche;

import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Chapitre;

/**
 * An article that answers a question.
 *
 * @param article the article
 * @param chapitre its chapter
 * @param extrait where it answers, as plain text
 * @param extraitMarque the same as markup, its words between {@code mark}; everything else in it is escaped
 */
public record Resultat(Article article, Chapitre chapitre, String extrait, String extraitMarque) {}
