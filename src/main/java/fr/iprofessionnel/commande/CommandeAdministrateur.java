package fr.iprofessionnel.commande;

import fr.iprofessionnel.socle.Configuration;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a new single-use code to an account of pure administration; makes the first one. */
@Command(
        name = "administrateur",
        description =
                "Donne un nouveau code, à usage unique, à un compte d’administration sans dossier ; crée ce compte si"
                        + " la base n’a aucun administrateur. Le code se saisit comme mot de passe, et ouvre le choix d’un mot de"
                        + " passe.")
final class CommandeAdministrateur extends Commande {

    @Parameters(paramLabel = "IDENTIFIANT", description = "Identifiant du compte.")
    private String identifiant;

    @Option(
            names = "--mot-de-passe-oublie",
            description = "Accepté même si un mot de passe a été choisi : il est oublié, et les sessions sont fermées.")
    private boolean oublie;

    CommandeAdministrateur(Contexte contexte) {
        super(contexte);
    }

    /** As {@code --json} gives it. */
    record Code(String identifiant, String code, boolean compteCree) {}

    @Override
    Resultat executer(Configuration configuration) throws EchecCommande, IOException, SQLException {
        String propre = identifiant.strip().toLowerCase(Locale.ROOT);
        if (!propre.matches("[a-z0-9._-]{1,60}")) {
            throw new EchecCommande(
                    CodeRetour.USAGE,
                    "Identifiant incorrect : lettres sans accent, chiffres, point, tiret ; 60 au plus.");
        }
        try (AccesBase acces = AccesBase.ouvrir(configuration)) {
            CompteAdministration comptes = CompteAdministration.ouvrir(acces, configuration);
            CompteAdministration.Activation activation = comptes.activer(propre, oublie);
            return new Resultat(
                    CodeRetour.SUCCES,
                    new Code(propre, activation.code(), activation.cree()),
                    List.of(
                            (activation.cree() ? "Compte d’administration créé : " : "Compte d’administration : ")
                                    + propre,
                            "Code, à usage unique : " + activation.code()));
        }
    }
}
