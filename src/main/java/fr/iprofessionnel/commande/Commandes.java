package fr.iprofessionnel.commande;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: the commands, their help in French, the exit code. */
@Command(
        name = "java -jar i-professionnel.war",
        description = "Administre I-Professionnel depuis le serveur où il est installé.")
public final class Commandes implements Runnable {

    private static final Logger RACINE = Logger.getLogger("");

    private static final int LARGEUR = 110;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Affiche cette aide.")
    private boolean aide;

    @Spec
    private CommandSpec spec;

    private Commandes() {}

    /**
     * Runs a command, in UTF-8; called by the launcher of the WAR.
     *
     * @return the exit code
     */
    public static int executer(String... arguments) {
        RACINE.setLevel(Level.SEVERE);
        PrintWriter sortie = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter erreurs = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return executer(new Contexte(System.getProperties(), System.getenv(), sortie, erreurs), arguments);
    }

    static int executer(Contexte contexte, String... arguments) {
        CommandLine ligne = new CommandLine(new Commandes())
                .addSubcommand(new CommandeConfiguration(contexte))
                .addSubcommand(new CommandeBase(contexte))
                .addSubcommand(new CommandeImporter(contexte))
                .addSubcommand(new CommandeImports(contexte))
                .addSubcommand(new CommandeAdministrateur(contexte))
                .addSubcommand(new CommandeJournal(contexte))
                .addSubcommand(new CommandeVersion(contexte));
        habiller(ligne.getCommandSpec());
        ligne.getSubcommands().values().forEach(s -> habiller(s.getCommandSpec()));
        ligne.getSubcommands().values().forEach(s -> s.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nCodes de retour :%n")
                .exitCodeList(CodeRetour.liste()));
        return ligne.setOut(contexte.sortie())
                .setErr(contexte.erreurs())
                .setParameterExceptionHandler((e, ignores) -> refuser(e))
                .execute(arguments);
    }

    private static void habiller(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading("Usage : ")
                .synopsisSubcommandLabel("COMMANDE")
                .descriptionHeading("%n")
                .parameterListHeading("%nArguments :%n")
                .optionListHeading("%nOptions :%n")
                .commandListHeading("%nCommandes (l’aide de chacune : COMMANDE --help) :%n")
                .width(LARGEUR);
    }

    /** Nothing was asked for: the help, as a mistake. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Il manque une commande.");
    }

    private static int refuser(ParameterException e) {
        PrintWriter erreurs = e.getCommandLine().getErr();
        erreurs.println(motif(e));
        erreurs.println();
        e.getCommandLine().usage(erreurs);
        return CodeRetour.USAGE.code();
    }

    private static String motif(ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException inconnus) {
            return "Argument inconnu : " + String.join(" ", inconnus.getUnmatched()) + ".";
        }
        if (e instanceof CommandLine.MissingParameterException absents) {
            List<String> noms = absents.getMissing().stream()
                    .map(a -> a.isOption() ? ((CommandLine.Model.OptionSpec) a).longestName() : a.paramLabel())
                    .toList();
            return "Il manque : " + String.join(", ", noms) + ".";
        }
        return e.getArgSpec() == null
                ? e.getMessage()
                : "Valeur incorrecte pour " + e.getArgSpec().paramLabel() + " : « " + e.getValue() + " ».";
    }
}
