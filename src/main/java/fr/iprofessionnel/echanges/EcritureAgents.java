package fr.iprofessionnel.echanges;

import fr.iprofessionnel.compte.RolesConverter;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes new persons with their accounts, and corrects the identity of known ones, by lots. */
final class EcritureAgents {

    private final Connection connexion;
    private final Cles cles;
    private final Instant maintenant;

    EcritureAgents(Connection connexion, Cles cles, Instant maintenant) {
        this.connexion = connexion;
        this.cles = cles;
        this.maintenant = maintenant;
    }

    /**
     * A person to create.
     *
     * @param numen NUMEN, in clear for this time only
     * @param identite names and birth
     */
    record Nouveau(String numen, IdentiteAgent identite) {}

    /**
     * Creates persons and accounts to be activated with the NUMEN.
     *
     * @return the number of the first person; the others follow in the same order, their accounts too
     */
    long creer(List<Nouveau> nouveaux, Role role) throws SQLException {
        if (nouveaux.isEmpty()) {
            return 0;
        }
        long premierAgent = Sql.numeros(connexion, "agent", nouveaux.size());
        List<String> empreintes = ecrireAgents(nouveaux, premierAgent);
        ecrireComptes(nouveaux, premierAgent, empreintes, EnumSet.of(role));
        return premierAgent;
    }

    private List<String> ecrireAgents(List<Nouveau> nouveaux, long premier) throws SQLException {
        List<String> empreintes = new ArrayList<>();
        try (PreparedStatement ajout =
                connexion.prepareStatement("insert into agent (id, reference, numen_empreinte, numen_chiffre, "
                        + IdentiteAgent.COLONNES + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long id = premier;
            for (Nouveau nouveau : nouveaux) {
                String reference = Reference.nouvelle();
                String empreinte = cles.empreinteNumen(nouveau.numen());
                empreintes.add(empreinte);
                ajout.setLong(1, id++);
                ajout.setString(2, reference);
                ajout.setString(3, empreinte);
                ajout.setString(4, cles.chiffrer("agent:" + reference, nouveau.numen()));
                nouveau.identite().poser(ajout, 5);
                ajout.addBatch();
            }
            ajout.executeBatch();
        }
        return empreintes;
    }

    private void ecrireComptes(List<Nouveau> nouveaux, long premierAgent, List<String> empreintes, Set<Role> roles)
            throws SQLException {
        List<String> bases = nouveaux.stream()
                .map(n -> Identifiants.base(n.identite().prenom(), n.identite().nomUsage()))
                .toList();
        Identifiants identifiants = new Identifiants();
        identifiants.lire(connexion, bases.stream().distinct().collect(Collectors.toList()));
        long id = Sql.numeros(connexion, "compte", nouveaux.size());
        try (PreparedStatement ajout = connexion.prepareStatement("""
                insert into compte (id, reference, identifiant, agent_id, roles, ferme, activation_empreinte,
                    activation_echecs, echecs, echecs_jour, cree_le, version)
                values (?, ?, ?, ?, ?, false, ?, 0, 0, 0, ?, 0)
                """)) {
            for (int i = 0; i < bases.size(); i++) {
                ajout.setLong(1, id + i);
                ajout.setString(2, Reference.nouvelle());
                ajout.setString(3, identifiants.donner(bases.get(i)));
                ajout.setLong(4, premierAgent + i);
                ajout.setString(5, RolesConverter.ecrire(roles));
                ajout.setString(6, empreintes.get(i));
                ajout.setLong(7, maintenant.toEpochMilli());
                ajout.addBatch();
            }
            ajout.executeBatch();
        }
        identifiants.ecrire(connexion);
    }

    /** Takes over names and birth as the extract gives them now. */
    void corriger(long agentId, IdentiteAgent identite) throws SQLException {
        try (PreparedStatement mise =
                connexion.prepareStatement("update agent set " + IdentiteAgent.MISES + " where id = ?")) {
            mise.setLong(identite.poser(mise, 1), agentId);
            mise.executeUpdate();
        }
    }

    /** Adds a role to an account that has others. */
    void ajouterRole(AgentConnu agent, Role role) throws SQLException {
        Set<Role> roles = EnumSet.of(role);
        roles.addAll(new RolesConverter().convertToEntityAttribute(agent.roles()));
        try (PreparedStatement mise =
                connexion.prepareStatement("update compte set roles = ?, version = version + 1 where id = ?")) {
            mise.setString(1, RolesConverter.ecrire(roles));
            mise.setLong(2, agent.compteId());
            mise.executeUpdate();
        }
    }
}
