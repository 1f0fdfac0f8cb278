package fr.iprofessionnel.commande;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Properties;

/**
 * What a command takes from around it.
 *
 * @param systeme system properties
 * @param environnement environment variables
 * @param sortie where the result goes, and nothing else
 * @param erreurs where failures and progress are told
 */
record Contexte(Properties systeme, Map<String, String> environnement, PrintWriter sortie, PrintWriter erreurs) {}
