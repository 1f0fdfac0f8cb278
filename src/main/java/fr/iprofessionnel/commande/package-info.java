/**
 * The command line of the administrators: {@code java -jar i-professionnel.war}. It runs outside the server, so that
 * nothing of Jakarta EE is there: JDBC, Flyway and our plain classes alone.
 *
 * <p>Entry point: {@link fr.iprofessionnel.commande.Commandes}. Each command gives a {@link
 * fr.iprofessionnel.commande.Resultat}, which is printed as French text or as JSON; {@code docs/ligne-de-commande.md}
 * documents both, and the exit codes.
 */
package fr.iprofessionnel.commande;
