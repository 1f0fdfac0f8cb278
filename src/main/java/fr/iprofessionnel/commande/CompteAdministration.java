package fr.iprofessionnel.commande;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.EcritureJournal;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Accounts of pure administration, written without the server: the same columns as {@code compte.Compte} writes, with
 * the same keys, in one transaction that leaves a line in the journal.
 */
final class CompteAdministration {

    private final Connection connexion;
    private final Cles cles;
    private final long maintenant = new Horloge().maintenant().toEpochMilli();

    private CompteAdministration(Connection connexion, Cles cles) {
        this.connexion = connexion;
        this.cles = cles;
    }

    /** A code that was given, and whether the account was made for it. */
    record Activation(String code, boolean cree) {}

    private record Compte(long id, boolean dAgent, boolean administrateur, boolean ferme, boolean motDePasse) {}

    /** With the keys of this database, which must be there already. */
    static CompteAdministration ouvrir(AccesBase acces, Configuration configuration)
            throws EchecCommande, SQLException {
        if (!acces.aTable("compte") || !Files.isReadable(configuration.fichierCles())) {
            throw new EchecCommande(
                    CodeRetour.ECHEC,
                    "La base ou le fichier des clés (" + configuration.fichierCles()
                            + ") manque, ou n’est pas lisible :" + " le serveur les crée à son premier démarrage.");
        }
        try {
            Cles cles = new Cles(configuration.fichierCles());
            CompteAdministration comptes = new CompteAdministration(acces.connexion(), cles);
            comptes.exigerMemesCles();
            return comptes;
        } catch (UncheckedIOException e) {
            throw new EchecCommande(CodeRetour.ECHEC, e.getMessage());
        }
    }

    private void exigerMemesCles() throws SQLException, EchecCommande {
        String temoin = lire("select valeur from etat_technique where nom = ?", "temoin_cles");
        if (!cles.temoin().equals(temoin)) {
            throw new EchecCommande(
                    CodeRetour.ECHEC,
                    "Le fichier des clés (clé " + Parametre.CLES_FICHIER.cle() + ") n’est pas celui de cette base.");
        }
    }

    /** Gives a code to this account, made if nobody administers yet. */
    Activation activer(String identifiant, boolean oublie) throws SQLException, EchecCommande {
        connexion.setAutoCommit(false);
        try {
            String code = Reference.nouvelle();
            Compte compte = chercher(identifiant);
            if (compte == null) {
                exigerAucunAdministrateur(identifiant);
                creer(identifiant, code);
            } else {
                verifier(compte, identifiant, oublie);
                renouveler(compte, code);
            }
            journaliser(lireNombre("select id from compte where identifiant = ?", identifiant));
            connexion.commit();
            return new Activation(code, compte == null);
        } finally {
            connexion.rollback();
        }
    }

    private Compte chercher(String identifiant) throws SQLException {
        try (PreparedStatement lecture = connexion.prepareStatement(
                "select id, agent_id, roles, ferme, mot_de_passe from compte where identifiant = ? for update")) {
            lecture.setString(1, identifiant);
            try (ResultSet ligne = lecture.executeQuery()) {
                return !ligne.next()
                        ? null
                        : new Compte(
                                ligne.getLong(1),
                                ligne.getObject(2) != null,
                                ligne.getString(3).contains(Role.ADMINISTRATEUR.name()),
                                ligne.getBoolean(4),
                                ligne.getString(5) != null);
            }
        }
    }

    private static void verifier(Compte compte, String identifiant, boolean oublie) throws EchecCommande {
        if (compte.dAgent() || !compte.administrateur() || compte.ferme()) {
            throw new EchecCommande(
                    CodeRetour.ECHEC,
                    "« " + identifiant + " » n’est pas un compte d’administration sans dossier, ouvert.");
        }
        if (compte.motDePasse() && !oublie) {
            throw new EchecCommande(
                    CodeRetour.ECHEC,
                    "« " + identifiant + " » a déjà choisi un mot de passe. Pour l’oublier : --mot-de-passe-oublie.");
        }
    }

    private void exigerAucunAdministrateur(String identifiant) throws SQLException, EchecCommande {
        String autre = lire(
                "select min(identifiant) from compte where ferme = false and roles like ?",
                "%" + Role.ADMINISTRATEUR.name() + "%");
        if (autre != null) {
            throw new EchecCommande(
                    CodeRetour.ECHEC,
                    "Aucun compte « " + identifiant + " » ; la base a déjà un administrateur : " + autre);
        }
    }

    private void creer(String identifiant, String code) throws SQLException {
        ecrire("update numerotation set dernier = dernier + 1 where nom = ?", "compte");
        ecrire(
                """
                insert into compte (id, reference, identifiant, roles, ferme, activation_empreinte, activation_echecs,
                    echecs, echecs_jour, cree_le, version)
                values (?, ?, ?, ?, false, ?, 0, 0, 0, ?, 1)
                """,
                lireNombre("select dernier from numerotation where nom = ?", "compte"),
                Reference.nouvelle(),
                identifiant,
                Role.ADMINISTRATEUR.name(),
                cles.empreinteNumen(code),
                maintenant);
    }

    private void renouveler(Compte compte, String code) throws SQLException {
        ecrire("""
                update compte set mot_de_passe = null, mot_de_passe_change_le = null, activation_empreinte = ?,
                    activation_utilisee_le = null, activation_echecs = 0, echecs = 0, echecs_jour = 0,
                    suspendu_jusqua = null, version = version + 1
                where id = ?
                """, cles.empreinteNumen(code), compte.id());
        ecrire(
                "delete from saisie_suspendue where session_id in (select id from session_ouverte where compte_id = ?)",
                compte.id());
        ecrire("delete from session_ouverte where compte_id = ?", compte.id());
    }

    private void journaliser(long compteId) throws SQLException {
        new EcritureJournal(connexion, cles)
                .ajouter(new EcritureJournal.Ligne(
                        maintenant, "CODE_ADMINISTRATEUR", compteId, null, null, "ligne de commande"));
    }

    private void ecrire(String ordre, Object... valeurs) throws SQLException {
        try (PreparedStatement ecriture = connexion.prepareStatement(ordre)) {
            poser(ecriture, valeurs);
            ecriture.executeUpdate();
        }
    }

    private String lire(String requete, Object... valeurs) throws SQLException {
        try (PreparedStatement lecture = connexion.prepareStatement(requete)) {
            poser(lecture, valeurs);
            try (ResultSet ligne = lecture.executeQuery()) {
                return ligne.next() ? ligne.getString(1) : null;
            }
        }
    }

    private long lireNombre(String requete, Object... valeurs) throws SQLException {
        return Long.parseLong(lire(requete, valeurs));
    }

    private static void poser(PreparedStatement ordre, Object... valeurs) throws SQLException {
        for (int i = 0; i < valeurs.length; i++) {
            ordre.setObject(i + 1, valeurs[i]);
        }
    }
}
