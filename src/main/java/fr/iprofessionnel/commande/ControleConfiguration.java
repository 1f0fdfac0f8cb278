package fr.iprofessionnel.commande;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Couleur;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Role;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the value of a key, found before the server stumbles on it. */
final class ControleConfiguration {

    private static final Set<String> SECURISE = Set.of("auto", "oui", "non", "true", "false");

    private ControleConfiguration() {}

    /** What is wrong, in French; empty when nothing is. */
    static Optional<String> probleme(Configuration configuration, Parametre parametre) {
        if (configuration.origine(parametre) == Configuration.Origine.DEFAUT) {
            return Optional.empty();
        }
        String valeur = configuration.texte(parametre).orElse("");
        return switch (parametre) {
            case BASE_URL ->
                si(
                        !valeur.startsWith("jdbc:derby:") && !valeur.startsWith("jdbc:postgresql:"),
                        "doit commencer par jdbc:derby: ou jdbc:postgresql:");
            case ACADEMIE_COULEUR ->
                si(
                        Couleur.lire(valeur).filter(Couleur::seLitSurBlanc).isEmpty(),
                        "n’est pas une couleur #rrvvbb dont le contraste sur blanc est d’au moins 4,5");
            case ACADEMIE_LOGO -> si(!estLisible(valeur), "ce fichier n’existe pas ou n’est pas lisible");
            case OIDC_EMETTEUR ->
                si(
                        !valeur.startsWith("https://") && !valeur.matches("http://(localhost|127\\.0\\.0\\.1)[:/].*"),
                        "doit commencer par https://");
            case OIDC_REVENDICATION ->
                si(valeur.equalsIgnoreCase("email"), "une adresse électronique ne suffit pas à reconnaître quelqu’un");
            case OIDC_REVENDICATION_SENS ->
                si(!valeur.equals("identifiant") && !valeur.equals("numen"), "doit valoir identifiant ou numen");
            case CONNEXION_LOCALE_FERMEE ->
                si(
                        !configuration.liste(parametre).stream().allMatch(ControleConfiguration::estUnRole),
                        "n’est pas une"
                                + " liste de rôles : enseignant, gestionnaire, chef_etablissement, inspecteur, administrateur");
            case SESSION_COOKIE_SECURISE -> si(!SECURISE.contains(valeur), "doit valoir auto, oui ou non");
            default -> parametre.unite().equals("chemin") ? chemin(valeur) : forme(configuration, parametre);
        };
    }

    private static boolean estUnRole(String nom) {
        return Arrays.stream(Role.values()).anyMatch(r -> r.name().equalsIgnoreCase(nom));
    }

    private static Optional<String> forme(Configuration configuration, Parametre parametre) {
        try {
            if (parametre.unite().equals("oui ou non")) {
                configuration.estOui(parametre);
            } else if (parametre.defaut().matches("[0-9]+")) {
                configuration.entier(parametre);
            }
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of(
                    parametre.unite().equals("oui ou non")
                            ? "doit valoir oui ou non"
                            : "doit être un nombre entier positif");
        }
    }

    private static Optional<String> chemin(String valeur) {
        try {
            return si(
                    !Path.of(valeur).isAbsolute(),
                    "un chemin complet est attendu : le serveur et cette commande n’ont"
                            + " pas le même dossier courant");
        } catch (InvalidPathException e) {
            return Optional.of("n’est pas un chemin");
        }
    }

    private static boolean estLisible(String valeur) {
        try {
            return Files.isReadable(Path.of(valeur));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Optional<String> si(boolean fautif, String probleme) {
        return fautif ? Optional.of(probleme) : Optional.empty();
    }
}
