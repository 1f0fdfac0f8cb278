package fr.iprofessionnel.bench;

import fr.iprofessionnel.socle.Cles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The accounts that are signed in to and attacked: teachers of the generated academy, with the demonstration's password. */
final class ComptesMesures {

    private static final int NOMBRE = 600;

    private ComptesMesures() {}

    /** Somebody who has an account. */
    record Titulaire(long compte, String identifiant, String nom, String prenom, LocalDate naissance, String numen) {}

    /** Forgets the measures before, gives the accounts their password and an address, and reads who has them. */
    static List<Titulaire> preparer(BasePostgresql postgresql, Cles cles) throws SQLException {
        for (String ordre : List.of(
                "delete from debit",
                "delete from appareil_connu",
                "delete from code_reinitialisation",
                "delete from journal where evenement = 'CONNEXION_REFUSEE'",
                "delete from saisie_suspendue",
                "delete from session_ouverte",
                "update compte set echecs = 0, echecs_jour = 0, suspendu_jusqua = null, dernier_echec_le = null",
                "update compte set activation_empreinte = null, mot_de_passe_change_le = cree_le, mot_de_passe ="
                        + " (select c.mot_de_passe from compte c where c.identifiant = 'fdurand') where id in ("
                        + choisis()
                        + ")",
                "insert into avis_courriel (compte_id, rythme, adresse, verifiee_le, code_essais, code_envois,"
                        + " envoye_jusqua) select id, 'IMMEDIAT', identifiant || '@exemple.fr', 0, 0, 0, 0 from compte"
                        + " where id in (" + choisis() + ") on conflict do nothing",
                "vacuum analyze")) {
            postgresql.executer(BasePostgresql.APPLICATION, ordre);
        }
        return lire(postgresql, cles);
    }

    private static String choisis() {
        return "select c.id from compte c join dossier d on d.agent_id = c.agent_id where c.ferme = false order by c.id"
                + " limit " + NOMBRE;
    }

    private static List<Titulaire> lire(BasePostgresql postgresql, Cles cles) throws SQLException {
        List<Titulaire> titulaires = new ArrayList<>();
        try (Connection connexion =
                        postgresql.source(BasePostgresql.APPLICATION).getConnection();
                Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery("select c.id, c.identifiant, a.nom_usage, a.prenom,"
                        + " a.date_naissance, a.reference, a.numen_chiffre from compte c join agent a on a.id = c.agent_id"
                        + " where c.id in (" + choisis() + ") order by c.id")) {
            while (ligne.next()) {
                titulaires.add(new Titulaire(
                        ligne.getLong(1),
                        ligne.getString(2),
                        ligne.getString(3),
                        ligne.getString(4),
                        ligne.getObject(5, LocalDate.class),
                        cles.dechiffrer("agent:" + ligne.getString(6), ligne.getString(7))));
            }
        }
        return titulaires;
    }
}
