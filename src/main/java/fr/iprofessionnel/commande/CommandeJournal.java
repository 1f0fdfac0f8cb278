package fr.iprofessionnel.commande;

import fr.iprofessionnel.socle.ChaineJournal;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Verifies the chain of the audit journal. It changes nothing. */
@Command(
        name = "journal",
        description = "Vérifie que personne n’a changé, retiré ni ajouté une ligne du journal d’audit. Ne change rien.")
final class CommandeJournal extends Commande {

    private static final int LOT = 5000;

    CommandeJournal(Contexte contexte) {
        super(contexte);
    }

    /**
     * As {@code --json} gives it.
     *
     * @param lignes lines that were verified
     * @param anciennes lines from before the chain, which nothing protects
     * @param attente lines that the server has not given their places in the chain yet
     * @param rupture place of the first line that is missing, changed or added; null when there is none
     * @param derniere fingerprint of the last line: kept elsewhere, it shows later that the end was not cut off
     */
    record Etat(boolean intact, long lignes, long anciennes, long attente, Long rupture, String derniere) {}

    @Override
    Resultat executer(Configuration configuration) throws EchecCommande, IOException, SQLException {
        try (AccesBase acces = AccesBase.ouvrir(configuration)) {
            if (!acces.aTable("journal_chaine") || !Files.isReadable(configuration.fichierCles())) {
                throw new EchecCommande(
                        CodeRetour.ECHEC,
                        "Le journal de cette base n’est pas encore une chaîne, ou les clés manquent.");
            }
            Etat etat = verifier(acces.connexion(), new ChaineJournal(new Cles(configuration.fichierCles())));
            return new Resultat(etat.intact() ? CodeRetour.SUCCES : CodeRetour.ECHEC, etat, lignes(etat));
        }
    }

    private static Etat verifier(Connection connexion, ChaineJournal chaine) throws SQLException {
        ChaineJournal.Etat fin = ChaineJournal.Etat.lire(connexion);
        long anciennes = compter(connexion, "empreinte is null");
        long attente = compter(connexion, "empreinte is not null");
        ChaineJournal.Repere repere = fin.debut();
        if (!chaine.estScelle(fin)) {
            return new Etat(false, 0, anciennes, attente, repere.rang() + 1, fin.empreinte());
        }
        long lignes = 0;
        List<ChaineJournal.Maillon> maillons = ChaineJournal.lire(connexion, repere.rang(), LOT);
        while (!maillons.isEmpty()) {
            long rupture = chaine.premiereRupture(maillons, repere);
            if (rupture > 0) {
                return new Etat(false, lignes, anciennes, attente, rupture, fin.empreinte());
            }
            ChaineJournal.Maillon dernier = maillons.get(maillons.size() - 1);
            repere = new ChaineJournal.Repere(dernier.rang(), dernier.empreinte());
            lignes += maillons.size();
            maillons = ChaineJournal.lire(connexion, repere.rang(), LOT);
        }
        boolean entier = repere.equals(fin.fin());
        return new Etat(entier, lignes, anciennes, attente, entier ? null : repere.rang() + 1, fin.empreinte());
    }

    /** Lines that have no place in the chain. */
    private static long compter(Connection connexion, String condition) throws SQLException {
        try (PreparedStatement lecture =
                        connexion.prepareStatement("select count(*) from journal where rang is null and " + condition);
                ResultSet ligne = lecture.executeQuery()) {
            ligne.next();
            return ligne.getLong(1);
        }
    }

    private static List<String> lignes(Etat etat) {
        List<String> lignes = new ArrayList<>();
        lignes.add("Lignes vérifiées : " + etat.lignes());
        if (etat.anciennes() > 0) {
            lignes.add("Lignes d’avant la chaîne, que rien ne protège : " + etat.anciennes());
        }
        if (etat.attente() > 0) {
            lignes.add("Lignes qui attendent leur place dans la chaîne : " + etat.attente());
        }
        lignes.add(
                etat.intact()
                        ? "Le journal est intact. Empreinte de la dernière ligne : " + etat.derniere()
                        : "Le journal a été altéré à partir de la ligne " + etat.rupture() + ".");
        return lignes;
    }
}
