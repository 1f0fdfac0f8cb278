package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps whom the frozen copies are given to, and finds who may be. */
@Dependent
class LecteurRepository {

    /** The function of a head, on three times the same day; their school is still the main school of the file. */
    private static final String DIRIGE = "r.uai = d.uai and r.du <= ? and (r.au is null or r.au >= ?)"
            + " and (d.situation_change_le is null or d.situation_change_le > ?)";

    private static final String ECOLE = "coalesce(e.nom || ', ' || e.commune, d.uai)";

    /** What a person may read, whose function holds: five times the same day, after the person. */
    private static final String CONFIES = """
            from cv_lecteur l join cv_copie c on c.id = l.copie_id join dossier d on d.id = c.dossier_id
                join agent a on a.id = d.agent_id left join etablissement e on e.uai = d.uai
            where l.agent_id = ? and l.repris_le is null and (
                (l.qualite = 'INSPECTEUR' and exists (select 1 from inspecteur i
                    where i.agent_id = l.agent_id and i.du <= ? and (i.au is null or i.au >= ?)))
                or (l.qualite = 'CHEF_ETABLISSEMENT' and exists (select 1 from direction r
                    where r.agent_id = l.agent_id and %s)))
            """.formatted(DIRIGE);

    @Inject
    private AccesSql sql;

    /** The file of a copy that may be read, and by which function. */
    record Ouverte(long dossier, String fonction, Role qualite) {}

    /** Who may be given a copy of a file: who heads the main school on this day, then the inspectors by name. */
    List<LecteurPossible> possibles(long dossier, LocalDate jour) {
        List<LecteurPossible> chefs = sql.lire(
                "select a.id, a.reference, a.prenom, a.nom_usage, " + ECOLE
                        + " from dossier d join direction r on " + DIRIGE
                        + " join agent a on a.id = r.agent_id left join etablissement e on e.uai = d.uai"
                        + " where d.id = ? and a.id <> d.agent_id order by a.nom_usage, a.prenom, a.id",
                c -> new LecteurPossible(
                        c.nombre(), c.texte(), c.texte() + " " + c.texte(), c.texte(), Role.CHEF_ETABLISSEMENT),
                jour,
                jour,
                jour,
                dossier);
        List<LecteurPossible> inspecteurs = sql.lire(
                """
                select a.id, a.reference, a.prenom, a.nom_usage, i.corps || ', ' || i.specialite
                from inspecteur i join agent a on a.id = i.agent_id join dossier d on d.id = ? and d.agent_id <> a.id
                where i.du <= ? and (i.au is null or i.au >= ?) order by a.nom_usage, a.prenom, a.id
                """,
                c -> new LecteurPossible(
                        c.nombre(), c.texte(), c.texte() + " " + c.texte(), c.texte(), Role.INSPECTEUR),
                dossier,
                jour,
                jour);
        return Stream.concat(chefs.stream(), inspecteurs.stream()).toList();
    }

    /** Whom a copy was given to, those who were last; also who had to give it back. */
    List<Lecteur> lecteurs(long copie) {
        return sql.lire(
                """
                select a.reference, l.nom, l.fonction, l.confie_le, l.repris_le, l.lu_le
                from cv_lecteur l join agent a on a.id = l.agent_id where l.copie_id = ? order by l.confie_le desc, a.id
                """, c -> new Lecteur(c.texte(), c.texte(), c.texte(), c.instant(), c.instant(), c.instant()), copie);
    }

    /**
     * Gives a copy to read; nothing changes for who has it already.
     *
     * @return whether they did not have it
     */
    boolean confier(long copie, LecteurPossible lecteur, Instant le) {
        Optional<Boolean> repris = sql.premier(
                "select case when repris_le is null then 0 else 1 end from cv_lecteur where copie_id = ? and agent_id = ?",
                c -> c.nombre() == 1,
                copie,
                lecteur.agentId());
        if (repris.isEmpty()) {
            sql.ecrire("""
                    insert into cv_lecteur (qualite, nom, fonction, confie_le, copie_id, agent_id)
                    values (?, ?, ?, ?, ?, ?)
                    """, lecteur.qualite(), lecteur.nom(), lecteur.fonction(), le, copie, lecteur.agentId());
        } else if (repris.get()) {
            sql.ecrire("""
                    update cv_lecteur set qualite = ?, nom = ?, fonction = ?, confie_le = ?, repris_le = null, lu_le = null
                    where copie_id = ? and agent_id = ?
                    """, lecteur.qualite(), lecteur.nom(), lecteur.fonction(), le, copie, lecteur.agentId());
        }
        return repris.orElse(true);
    }

    /** Takes a copy back; whether somebody had it. */
    boolean reprendre(long copie, String lecteur, Instant le) {
        return sql.ecrire("""
                        update cv_lecteur set repris_le = ? where copie_id = ? and repris_le is null
                            and agent_id = (select id from agent where reference = ?)
                        """, le, copie, lecteur) > 0;
    }

    /** What a person may read on this day, what was given last first. */
    List<CvConfie> confies(Long agent, LocalDate jour, int premier, int nombre) {
        return sql.lire(
                "select c.reference, c.numero, a.prenom, a.nom_usage, " + ECOLE + ", l.confie_le, l.lu_le " + CONFIES
                        + " order by l.confie_le desc, c.id desc offset " + premier + " rows fetch first " + nombre
                        + " rows only",
                c -> new CvConfie(
                        c.texte(), c.texte(), c.texte() + " " + c.texte(), c.texte(), c.instant(), c.instant()),
                agent,
                jour,
                jour,
                jour,
                jour,
                jour);
    }

    /** How many of them were never opened. */
    long nouveaux(Long agent, LocalDate jour) {
        return sql.premier(
                        "select count(*) " + CONFIES + " and l.lu_le is null",
                        AccesSql.Colonnes::nombre,
                        agent,
                        jour,
                        jour,
                        jour,
                        jour,
                        jour)
                .orElse(0L);
    }

    /** The file of a copy that a person may read on this day. */
    Optional<Ouverte> ouverte(String copie, Long agent, LocalDate jour) {
        return sql.premier(
                "select d.id, l.fonction, l.qualite " + CONFIES + " and c.reference = ?",
                c -> new Ouverte(c.nombre(), c.texte(), Role.valueOf(c.texte())),
                agent,
                jour,
                jour,
                jour,
                jour,
                jour,
                copie);
    }

    /** Tells that a copy was opened, if it was not before. */
    void marquerLue(String copie, Long agent, Instant le) {
        sql.ecrire("""
                update cv_lecteur set lu_le = ? where agent_id = ? and lu_le is null
                    and copie_id = (select id from cv_copie where reference = ?)
                """, le, agent, copie);
    }
}
