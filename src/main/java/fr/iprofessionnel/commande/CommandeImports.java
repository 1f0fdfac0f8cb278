package fr.iprofessionnel.commande;

import fr.iprofessionnel.echanges.CompteRendu;
import fr.iprofessionnel.socle.Configuration;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The history of the imports. */
@Command(name = "imports", description = "Donne les derniers imports et leur état, le plus récent d’abord.")
final class CommandeImports extends Commande {

    @Option(
            names = "--nombre",
            paramLabel = "NOMBRE",
            defaultValue = "20",
            description = "Combien en donner ; ${DEFAULT-VALUE} par défaut.")
    private int nombre;

    CommandeImports(Contexte contexte) {
        super(contexte);
    }

    @Override
    Resultat executer(Configuration configuration) throws EchecCommande, IOException, SQLException {
        if (nombre < 1) {
            throw new EchecCommande(CodeRetour.USAGE, "Le nombre d’imports à donner est au moins 1.");
        }
        try (AccesBase acces = AccesBase.ouvrir(configuration)) {
            if (!acces.aTable("import_fichier")) {
                throw new EchecCommande(
                        CodeRetour.ECHEC,
                        "Le schéma de la base n’est pas encore créé : le serveur le fait en démarrant.");
            }
            List<CompteRendu> imports = lire(acces);
            List<String> lignes = imports.isEmpty()
                    ? List.of("Aucun import.")
                    : imports.stream()
                            .flatMap(i -> Stream.concat(
                                    Stream.of(i.recuLe() + "  " + i.reference()), TexteImport.lignes(i).stream()))
                            .toList();
            return new Resultat(CodeRetour.SUCCES, imports, lignes);
        }
    }

    private List<CompteRendu> lire(AccesBase acces) throws SQLException {
        List<CompteRendu> imports = new ArrayList<>();
        try (PreparedStatement lecture =
                acces.connexion().prepareStatement("select * from import_fichier order by id desc")) {
            lecture.setMaxRows(nombre);
            try (ResultSet ligne = lecture.executeQuery()) {
                while (ligne.next()) {
                    imports.add(rendre(ligne));
                }
            }
        }
        return imports;
    }

    private static CompteRendu rendre(ResultSet ligne) throws SQLException {
        return new CompteRendu(
                ligne.getString("reference"),
                ligne.getString("nature"),
                ligne.getString("origine"),
                ligne.getString("nom_fichier"),
                ligne.getString("empreinte"),
                ligne.getString("etat"),
                ligne.getBoolean("essai"),
                instant(ligne, "recu_le"),
                instant(ligne, "debute_le"),
                instant(ligne, "termine_le"),
                ligne.getString("date_extraction"),
                ligne.getInt("total"),
                ligne.getInt("traites"),
                ligne.getInt("crees"),
                ligne.getInt("modifies"),
                ligne.getInt("inchanges"),
                ligne.getInt("rejetes"),
                ligne.getInt("absents"),
                ligne.getInt("ecartes"),
                ligne.getString("motif"),
                null,
                null);
    }

    private static String instant(ResultSet ligne, String colonne) throws SQLException {
        long le = ligne.getLong(colonne);
        return ligne.wasNull() ? null : Instant.ofEpochMilli(le).toString();
    }
}
