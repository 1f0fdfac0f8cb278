package fr.iprofessionnel.commande;

import java.util.List;

/**
 * What a command found or did.
 *
 * @param code exit code
 * @param json the same as a record or a list of records, for {@code --json}
 * @param lignes the same in French
 */
record Resultat(CodeRetour code, Object json, List<String> lignes) {}
