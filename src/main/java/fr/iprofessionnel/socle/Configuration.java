package fr.iprofessionnel.socle;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of the {@link Parametre parameters}: system property first, then environment variable, then the external
 * properties file, then the default.
 *
 * <p>Static because the data source reads it before any bean exists. A value that cannot be read as what it should be
 * (a number, a yes or no) raises {@link IllegalStateException} with a sentence that names the key.
 */
public final class Configuration {

    /** Where a value comes from, the first one that gives it. */
    public enum Origine {
        PROPRIETE_SYSTEME,
        ENVIRONNEMENT,
        FICHIER,
        DEFAUT
    }

    private static final Configuration COURANTE = new Configuration(System.getProperties(), System.getenv());

    private final Properties systeme;
    private final Map<String, String> environnement;
    private final Properties fichier;

    /** For tests: the values come from the arguments alone. */
    public Configuration(Properties systeme, Map<String, String> environnement) {
        this.systeme = systeme;
        this.environnement = environnement;
        this.fichier = new Properties();
        lire(Parametre.CONFIGURATION_FICHIER).map(Path::of).ifPresent(this::charger);
    }

    /** The configuration of this server. */
    public static Configuration courante() {
        return COURANTE;
    }

    private void charger(Path chemin) {
        try (Reader lecteur = Files.newBufferedReader(chemin, StandardCharsets.UTF_8)) {
            fichier.load(lecteur);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Le fichier de configuration " + chemin + " (clé " + Parametre.CONFIGURATION_FICHIER.cle()
                            + ") est illisible.",
                    e);
        }
    }

    private Optional<String> lire(Parametre parametre) {
        return Optional.ofNullable(brute(parametre, origine(parametre)))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    private String brute(Parametre parametre, Origine origine) {
        return switch (origine) {
            case PROPRIETE_SYSTEME -> systeme.getProperty(parametre.cle());
            case ENVIRONNEMENT -> environnement.get(parametre.variable());
            case FICHIER -> fichier.getProperty(parametre.cle());
            case DEFAUT -> null;
        };
    }

    /** Where the value of a parameter comes from; a blank value hides the sources behind it and leaves the default. */
    public Origine origine(Parametre parametre) {
        return Stream.of(Origine.PROPRIETE_SYSTEME, Origine.ENVIRONNEMENT, Origine.FICHIER)
                .filter(o -> brute(parametre, o) != null)
                .findFirst()
                .filter(o -> !brute(parametre, o).isBlank())
                .orElse(Origine.DEFAUT);
    }

    /** Value set or default; empty when neither exists. */
    public Optional<String> texte(Parametre parametre) {
        return lire(parametre).or(() -> Optional.of(parametre.defaut()).filter(d -> !d.isEmpty()));
    }

    /** Value as a whole number that is at least 1. */
    public int entier(Parametre parametre) {
        String valeur = texte(parametre).orElse("");
        try {
            int nombre = Integer.parseInt(valeur);
            if (nombre < 1) {
                throw new NumberFormatException();
            }
            return nombre;
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    "La clé " + parametre.cle() + " doit être un nombre entier positif : « " + valeur + " ».", e);
        }
    }

    /** Value as yes or no: {@code oui}, {@code true}, {@code non} or {@code false}. */
    public boolean estOui(Parametre parametre) {
        return switch (texte(parametre).orElse("non")) {
            case "oui", "true" -> true;
            case "non", "false" -> false;
            default -> throw new IllegalStateException("La clé " + parametre.cle() + " doit valoir oui ou non.");
        };
    }

    /** Value as minutes. */
    public Duration minutes(Parametre parametre) {
        return Duration.ofMinutes(entier(parametre));
    }

    /** Value as a list, split at commas; empty when not set. */
    public List<String> liste(Parametre parametre) {
        return texte(parametre).stream()
                .flatMap(v -> Arrays.stream(v.split(",", -1)))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** Folder of the data of this server: the configured one, else the server's own data folder. */
    public Path dossierDonnees() {
        return texte(Parametre.DONNEES_DOSSIER).map(Path::of).orElseGet(this::dossierDuServeur);
    }

    /** Folder where archives are dropped to be imported. */
    public Path depot() {
        return texte(Parametre.IMPORT_DEPOT).map(Path::of).orElseGet(() -> dossierDonnees()
                .resolve("depot"));
    }

    /** Folder in which sets of tables of the statute are placed, each in its own folder. */
    public Path dossierTables() {
        return texte(Parametre.TABLES_DOSSIER).map(Path::of).orElseGet(() -> dossierDonnees()
                .resolve("tables"));
    }

    /** File of the secret keys. */
    public Path fichierCles() {
        return texte(Parametre.CLES_FICHIER).map(Path::of).orElseGet(() -> dossierDonnees()
                .resolve("cles.properties"));
    }

    private Path dossierDuServeur() {
        for (String propriete : List.of("jboss.server.data.dir", "com.sun.aas.instanceRoot", "server.output.dir")) {
            String dossier = systeme.getProperty(propriete);
            if (dossier != null) {
                return Path.of(dossier, "i-professionnel");
            }
        }
        return Path.of(systeme.getProperty("user.home", "."), ".i-professionnel");
    }

    /** Keys that begin like ours but that nothing reads: spelling mistakes of the administrator. */
    public Set<String> clesInconnues() {
        Set<String> connues =
                Arrays.stream(Parametre.values()).map(Parametre::cle).collect(Collectors.toSet());
        Set<String> variables =
                Arrays.stream(Parametre.values()).map(Parametre::variable).collect(Collectors.toSet());
        Set<String> inconnues = new TreeSet<>();
        for (Properties source : List.of(systeme, fichier)) {
            source.stringPropertyNames().stream()
                    .filter(c -> c.startsWith(Parametre.PREFIXE) && !connues.contains(c))
                    .forEach(inconnues::add);
        }
        environnement.keySet().stream()
                .filter(v -> v.startsWith("IPROFESSIONNEL_") && !variables.contains(v))
                .forEach(inconnues::add);
        return inconnues;
    }

    /** Every key with its value in effect, secrets masked; for the administrators. */
    public Map<String, String> enVigueur() {
        Map<String, String> valeurs = new TreeMap<>();
        for (Parametre parametre : Parametre.values()) {
            String valeur = texte(parametre).orElse("");
            // An address of database may carry a password too.
            String montree = valeur.replaceAll("(?i)(password=)[^;&]*", "$1••••••");
            valeurs.put(parametre.cle(), parametre.estSecret() && !valeur.isEmpty() ? "••••••" : montree);
        }
        return valeurs;
    }
}
