package fr.iprofessionnel.commande;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Schema;
import java.io.IOException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Says whether the database can be reached, and how its schema stands. It changes nothing. */
@Command(
        name = "base",
        description = "Dit si la base répond, quel produit c’est, et où en est son schéma. Ne change rien.")
final class CommandeBase extends Commande {

    CommandeBase(Contexte contexte) {
        super(contexte);
    }

    /**
     * As {@code --json} gives it.
     *
     * @param schema number of the last script applied; null when none was
     * @param etat {@code A_JOUR}, {@code EN_ATTENTE} or {@code INCOMPATIBLE}
     */
    record Etat(String produit, String version, String schema, String etat, List<Schema.Script> scripts) {}

    @Override
    Resultat executer(Configuration configuration) throws EchecCommande, IOException, SQLException {
        try (AccesBase acces = AccesBase.ouvrir(configuration)) {
            DatabaseMetaData base = acces.connexion().getMetaData();
            List<Schema.Script> scripts = Schema.etat(acces.source());
            Etat etat = new Etat(
                    base.getDatabaseProductName(),
                    base.getDatabaseProductVersion(),
                    scripts.stream()
                            .filter(s -> s.etat() == Schema.Etat.APPLIQUE)
                            .reduce((a, b) -> b)
                            .map(Schema.Script::version)
                            .orElse(null),
                    ensemble(scripts),
                    scripts);
            boolean bon = !etat.etat().equals(Schema.Etat.INCOMPATIBLE.name());
            return new Resultat(bon ? CodeRetour.SUCCES : CodeRetour.ECHEC, etat, lignes(etat));
        }
    }

    private static String ensemble(List<Schema.Script> scripts) {
        for (Schema.Etat etat : List.of(Schema.Etat.INCOMPATIBLE, Schema.Etat.EN_ATTENTE)) {
            if (scripts.stream().anyMatch(s -> s.etat() == etat)) {
                return etat.name();
            }
        }
        return "A_JOUR";
    }

    private static List<String> lignes(Etat etat) {
        List<String> lignes = new ArrayList<>();
        lignes.add("Base : " + etat.produit() + " " + etat.version());
        lignes.add(
                "Schéma : " + (etat.schema() == null ? "vide" : "version " + etat.schema()) + ", " + dit(etat.etat()));
        etat.scripts()
                .forEach(s -> lignes.add("  " + s.version() + "  " + s.description() + " : "
                        + switch (s.etat()) {
                            case APPLIQUE -> "appliqué";
                            case EN_ATTENTE -> "en attente";
                            case INCOMPATIBLE -> "en échec, modifié, ou inconnu de cette version";
                        }));
        return lignes;
    }

    private static String dit(String etat) {
        return switch (etat) {
            case "A_JOUR" -> "à jour";
            case "EN_ATTENTE" -> "des scripts seront appliqués au prochain démarrage du serveur";
            default -> "incompatible avec cette version : le serveur ne démarrerait pas";
        };
    }
}
