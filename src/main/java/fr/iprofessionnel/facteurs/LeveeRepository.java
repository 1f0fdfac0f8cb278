package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the requests to lift factors or to print a letter. */
@Dependent
class LeveeRepository {

    private static final String DU_SERVICE = " from levee_facteurs l"
            + " join compte d on d.id = l.demande_par join gestionnaire g on g.agent_id = d.agent_id"
            + " join agent p on p.id = d.agent_id"
            + " join compte c on c.id = l.compte_id join agent a on a.id = c.agent_id"
            + " where g.service = ? and l.decide_le is null and l.demande_le > ?";

    @Inject
    private AccesSql sql;

    /** Whom it is for. */
    record Vise(long compte, String dossier, String service) {}

    Optional<Vise> vise(String identifiant) {
        return sql.premier(
                "select c.id, d.reference, g.service from compte c left join dossier d on d.agent_id = c.agent_id"
                        + " left join gestionnaire g on g.agent_id = c.agent_id"
                        + " where c.identifiant = ? and c.ferme = false and c.agent_id is not null",
                c -> new Vise(c.nombre(), c.texte(), c.texte()),
                identifiant);
    }

    /** Service of a manager. */
    Optional<String> service(long compte) {
        return sql.premier(
                "select g.service from gestionnaire g join compte c on c.agent_id = g.agent_id where c.id = ?",
                AccesSql.Colonnes::texte,
                compte);
    }

    void ajouter(String reference, ObjetLevee objet, long compte, long demandeur, String motif, Instant le) {
        sql.ecrire(
                "insert into levee_facteurs (reference, objet, compte_id, demande_par, demande_le, motif)"
                        + " values (?, ?, ?, ?, ?, ?)",
                reference,
                objet.name(),
                compte,
                demandeur,
                le,
                motif);
    }

    List<Levee> enAttente(String service, long lecteur, Instant depuis) {
        return sql.lire(
                "select l.reference, l.objet, a.prenom, a.nom_usage, c.identifiant, p.prenom, p.nom_usage, l.demande_le,"
                        + " l.motif, l.demande_par" + DU_SERVICE + " order by l.demande_le",
                c -> levee(c, lecteur),
                service,
                depuis);
    }

    private static Levee levee(AccesSql.Colonnes c, long lecteur) throws SQLException {
        return new Levee(
                c.texte(),
                ObjetLevee.valueOf(c.texte()),
                c.texte() + " " + c.texte(),
                c.texte(),
                c.texte() + " " + c.texte(),
                c.instant(),
                c.texte(),
                c.nombre() == lecteur);
    }

    /** A request that waits. */
    record Demande(long compte, ObjetLevee objet) {}

    /** The request, if this person may decide of it: of the same service, neither who asks nor who has lost. */
    Optional<Demande> aDecider(String reference, String service, long decideur, Instant depuis) {
        return sql.premier(
                "select l.compte_id, l.objet" + DU_SERVICE
                        + " and l.reference = ? and l.demande_par <> ? and l.compte_id <> ?",
                c -> new Demande(c.nombre(), ObjetLevee.valueOf(c.texte())),
                service,
                depuis,
                reference,
                decideur,
                decideur);
    }

    /** Whether nobody had decided before. */
    boolean decider(String reference, long decideur, boolean accordee, Instant le) {
        return sql.ecrire(
                        "update levee_facteurs set decide_par = ?, decide_le = ?, accordee = ?"
                                + " where reference = ? and decide_le is null",
                        decideur,
                        le,
                        accordee,
                        reference)
                == 1;
    }
}
