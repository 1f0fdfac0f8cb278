package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.affichage.Entree;
import java.util.List;

/**
 * A question of the page with its answer.
 *
 * @param ancre fragment of its address in the page
 * @param titre what is asked
 * @param reponse answer; null where it is not a yes or a no
 * @param raison the reason, in one sentence
 * @param suites what follows: when, what it would pay, what is missing
 * @param pourquoi the whole explanation
 */
public record Carte(
        String ancre, String titre, Reponse reponse, String raison, List<Entree> suites, Pourquoi pourquoi) {}
