package fr.iprofessionnel.annuaire;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Which portfolios a manager is in charge of. */
@ApplicationScoped
public class Portefeuilles {

    @Inject
    private AccesSql sql;

    /** Numbers of those that this person is in charge of on this day. One SQL statement. */
    public Set<Long> confiesA(Long agent, LocalDate jour) {
        return Set.copyOf(sql.lire("""
                select p.id from portefeuille p join gestionnaire g on g.agent_id = p.gestionnaire_id
                where (g.agent_id = ? or g.agent_id in (
                        select x.gestionnaire_id from absence x where x.remplacant_id = ? and x.du <= ? and x.au >= ?))
                    and p.du <= ? and (p.au is null or p.au >= ?) and g.du <= ? and (g.au is null or g.au >= ?)
                """, AccesSql.Colonnes::nombre, agent, agent, jour, jour, jour, jour, jour, jour));
    }

    /** Numbers of those of a whole service on this day. One SQL statement. */
    public Set<Long> duService(String service, LocalDate jour) {
        return Set.copyOf(sql.lire("""
                select p.id from portefeuille p join gestionnaire g on g.agent_id = p.gestionnaire_id
                where g.service = ? and p.du <= ? and (p.au is null or p.au >= ?) and g.du <= ?
                    and (g.au is null or g.au >= ?)
                """, AccesSql.Colonnes::nombre, service, jour, jour, jour, jour));
    }
}
