package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import java.sql.SQLException;

/**
 * The teacher whom a conversation is about, with where they stand: enough to answer without opening the file.
 *
 * @param dossierId file
 * @param dossier public reference of the file
 * @param agentId person
 * @param civilite {@code MME} or {@code M}
 * @param prenom first name
 * @param nom usual name
 * @param echelleCode scale; null when unknown, as what follows
 * @param gradeCode grade
 * @param rang step
 * @param chevron chevron
 * @param ecole main school
 * @param discipline subject taught
 */
public record EnseignantConcerne(
        Long dossierId,
        String dossier,
        Long agentId,
        String civilite,
        String prenom,
        String nom,
        String echelleCode,
        String gradeCode,
        String rang,
        String chevron,
        String ecole,
        String discipline) {

    /** Name of their main school {@code e}; what the file {@code d} says of it when it is in no list of schools. */
    static final String ECOLE = "coalesce(e.nom || ', ' || e.commune, d.uai)";

    /** Columns that {@link #lire} takes, in its order, of the file {@code d}, the person {@code a} and a school. */
    static final String COLONNES =
            "d.id, d.reference, d.agent_id, a.civilite, a.prenom, a.nom_usage, d.echelle, d.grade,"
                    + " d.echelon, d.chevron, " + ECOLE + ", d.discipline";

    static final String JOINTURES = " join agent a on a.id = d.agent_id left join etablissement e on e.uai = d.uai";

    static EnseignantConcerne lire(AccesSql.Colonnes c) throws SQLException {
        return new EnseignantConcerne(
                c.nombre(),
                c.texte(),
                c.nombre(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte());
    }

    /** Whether it is this person. */
    boolean est(AgentConnecte agent) {
        return agentId.equals(agent.agentId());
    }

    /** First name and name. */
    public String nomComplet() {
        return prenom + " " + nom;
    }

    /** Scale in words; empty when unknown. */
    public String echelle() {
        return echelleCode == null ? "" : Echelle.valueOf(echelleCode).libelle();
    }

    /** Grade and step in words; empty when unknown. */
    public String echelon() {
        return Echelon.enToutesLettres(echelleCode, gradeCode, rang, chevron);
    }
}
