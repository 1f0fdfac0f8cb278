package fr.iprofessionnel.commande;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.SourceDonnees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** The database, opened for the time of a command. An embedded one is never made here, and is given back. */
final class AccesBase implements AutoCloseable {

    private static final String DERBY_TENUE = "XSDB6";
    private static final Set<String> DERBY_ABSENTE = Set.of("XJ004", "XBM0J");
    private static final String JOURNAL_DERBY = "derby.stream.error.file";

    private final SourceDonnees source;
    private final Connection connexion;

    private AccesBase(SourceDonnees source, Connection connexion) {
        this.source = source;
        this.connexion = connexion;
    }

    /** Opens it, or says why it cannot be. */
    static AccesBase ouvrir(Configuration configuration) throws EchecCommande, IOException {
        taireDerby();
        try {
            SourceDonnees source = SourceDonnees.existante(configuration);
            return new AccesBase(source, source.getConnection());
        } catch (SQLException e) {
            throw echec(e, configuration);
        } catch (IllegalStateException e) {
            throw new EchecCommande(CodeRetour.ECHEC, e.getMessage());
        }
    }

    /** Derby empties its log when it starts: the one of the server must not be touched. */
    private static void taireDerby() throws IOException {
        if (System.getProperty(JOURNAL_DERBY) == null) {
            Path journal = Files.createTempFile("derby-", ".log");
            journal.toFile().deleteOnExit();
            System.setProperty(JOURNAL_DERBY, journal.toString());
        }
    }

    private static EchecCommande echec(SQLException e, Configuration configuration) {
        String ou = configuration
                .texte(Parametre.BASE_URL)
                .map(u -> "clé " + Parametre.BASE_URL.cle())
                .orElseGet(() -> configuration.dossierDonnees().resolve("base").toString());
        for (Throwable cause = e; cause != null; cause = suivante(cause)) {
            String etat = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (DERBY_TENUE.equals(etat)) {
                return new EchecCommande(
                        CodeRetour.BASE_TENUE,
                        "La base Derby (" + ou
                                + ") est ouverte par un serveur en marche : un seul programme à la fois peut"
                                + " l’ouvrir. Utilisez les pages d’administration, ou arrêtez le serveur.");
            }
            if (etat != null && DERBY_ABSENTE.contains(etat)) {
                return new EchecCommande(
                        CodeRetour.BASE_INJOIGNABLE,
                        "Aucune base Derby à cet endroit : " + ou + ". Le serveur la crée à son premier démarrage ; si"
                                + " elle existe ailleurs, donnez à cette commande la configuration du serveur.");
            }
        }
        return new EchecCommande(
                CodeRetour.BASE_INJOIGNABLE,
                "La base de données ne répond pas (" + ou + "). Détail : " + e.getMessage());
    }

    private static Throwable suivante(Throwable cause) {
        return cause instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : cause.getCause();
    }

    SourceDonnees source() {
        return source;
    }

    Connection connexion() {
        return connexion;
    }

    /** Whether the schema has this table already. */
    boolean aTable(String nom) throws SQLException {
        String[] ecritures = {nom, nom.toUpperCase(Locale.ROOT)};
        for (String ecriture : ecritures) {
            try (ResultSet tables = connexion.getMetaData().getTables(null, null, ecriture, null)) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() throws SQLException {
        connexion.close();
        source.fermer();
    }
}
