package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * The absences of the managers: from the first day to the last, who stands in handles new and open conversations. A
 * manager tells their own; one who is away unforeseen is told of by a colleague of the same service.
 */
@Stateless
public class AbsencesService {

    private static final String LECTURE = """
            select x.id, x.gestionnaire_id, a.prenom, a.nom_usage, x.remplacant_id, r.prenom, r.nom_usage, x.du, x.au
            from absence x join agent a on a.id = x.gestionnaire_id join agent r on r.id = x.remplacant_id
            """;

    @Inject
    private AccesSql sql;

    @Inject
    private FilRepository fils;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /** Absences of today and to come of the caller's service, the first to begin first. */
    public List<AbsenceGestionnaire> aVenir() {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        return sql.lire(
                LECTURE
                        + " join gestionnaire g on g.agent_id = x.gestionnaire_id where x.au >= ? and g.service ="
                        + " (select m.service from gestionnaire m where m.agent_id = ?) order by x.du, x.id",
                AbsencesService::absence,
                horloge.aujourdhui(),
                agent.agentId());
    }

    private static AbsenceGestionnaire absence(AccesSql.Colonnes c) throws SQLException {
        return new AbsenceGestionnaire(
                c.nombre(),
                c.nombre(),
                c.texte() + " " + c.texte(),
                c.nombre(),
                c.texte() + " " + c.texte(),
                c.jour(),
                c.jour());
    }

    /** The managers of the caller's service, the caller among them. */
    public List<Collegue> duService() {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        List<Collegue> tous = fils.collegues(horloge.aujourdhui());
        String service = tous.stream()
                .filter(c -> c.agentId().equals(agent.agentId()))
                .findFirst()
                .map(Collegue::service)
                .orElse("");
        return tous.stream().filter(c -> c.service().equals(service)).toList();
    }

    /** The managers who may stand in for somebody of the caller's service: all of them, of any service. */
    public List<Collegue> remplacants() {
        appelant.exiger(Role.GESTIONNAIRE);
        return fils.collegues(horloge.aujourdhui());
    }

    /**
     * Writes an absence down.
     *
     * @param absent public reference of who is away
     * @param remplacant public reference of who handles their mail
     * @throws Refus if the days are in the wrong order or past, if either is away then already, or if somebody would
     *     stand in for themselves
     */
    public void ajouter(String absent, String remplacant, LocalDate du, LocalDate au) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        Collegue qui = parmi(duService(), absent);
        Collegue par = parmi(remplacants(), remplacant);
        if (qui.agentId().equals(par.agentId())) {
            throw new Refus("courrier.absence.soi");
        }
        if (du == null || au == null || au.isBefore(du) || au.isBefore(horloge.aujourdhui())) {
            throw new Refus("courrier.absence.dates");
        }
        // One absence at a time is written down: two that cross cannot both find the way free.
        long id = sql.suivant("absence");
        boolean prise = sql.premier(
                                "select count(*) from absence where gestionnaire_id in (?, ?) and du <= ? and au >= ?",
                                AccesSql.Colonnes::nombre,
                                qui.agentId(),
                                par.agentId(),
                                au,
                                du)
                        .orElse(0L)
                > 0;
        boolean remplace = sql.premier(
                                "select count(*) from absence where remplacant_id = ? and du <= ? and au >= ?",
                                AccesSql.Colonnes::nombre,
                                qui.agentId(),
                                au,
                                du)
                        .orElse(0L)
                > 0;
        if (prise || remplace) {
            throw new Refus("courrier.absence.croisee");
        }
        sql.ecrire(
                "insert into absence (id, gestionnaire_id, remplacant_id, du, au, saisie_par, saisie_le)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                qui.agentId(),
                par.agentId(),
                du,
                au,
                agent.compteId(),
                horloge.maintenant());
        journal.noter("ABSENCE", agent.compteId(), qui.reference(), null, du + " " + au);
    }

    private static Collegue parmi(List<Collegue> collegues, String reference) {
        return collegues.stream()
                .filter(c -> c.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new Refus("courrier.absence.collegue"));
    }

    /** Ends an absence of the caller's service yesterday, or takes it away when it has not begun. */
    public void terminer(long id) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        AbsenceGestionnaire absence =
                aVenir().stream().filter(a -> a.id() == id).findFirst().orElseThrow(() -> new Introuvable("absence"));
        LocalDate jour = horloge.aujourdhui();
        if (absence.du().isBefore(jour)) {
            sql.ecrire("update absence set au = ? where id = ?", jour.minusDays(1), id);
        } else {
            sql.ecrire("delete from absence where id = ?", id);
        }
        journal.noter("ABSENCE_FIN", agent.compteId(), null, null, String.valueOf(id));
    }
}
