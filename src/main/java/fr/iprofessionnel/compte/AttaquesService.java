package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How often people signed in and were refused, hour by hour, for the administrators: no name of anybody. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AttaquesService {

    private static final long HEURE = Duration.ofHours(1).toMillis();
    private static final Duration DUREE = Duration.ofDays(7);

    @Inject
    private AccesSql sql;

    @Inject
    private AlarmeService alarme;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /**
     * An hour.
     *
     * @param debut its beginning
     * @param reussies sign-ins
     * @param refusees those that were refused
     * @param inconnus those of them with an identifiant that nobody has
     * @param adresses network addresses that were refused
     */
    public record Heure(Instant debut, long reussies, long refusees, long inconnus, long adresses) {

        private static Heure lire(AccesSql.Colonnes c) throws SQLException {
            return new Heure(Instant.ofEpochMilli(c.nombre() * HEURE), c.nombre(), c.nombre(), c.nombre(), c.nombre());
        }
    }

    /** The hours of the last seven days in which something happened, the last first. */
    public List<Heure> heures() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return sql.lire("""
                select t.heure, sum(t.reussie), sum(t.refusee), sum(t.inconnu), count(distinct t.adresse) from (
                    select j.le / 3600000 as heure,
                        case when j.evenement = 'CONNEXION' then 1 else 0 end as reussie,
                        case when j.evenement = 'CONNEXION_REFUSEE' then 1 else 0 end as refusee,
                        case when j.evenement = 'CONNEXION_REFUSEE' and j.compte_id is null then 1 else 0 end as inconnu,
                        case when j.evenement = 'CONNEXION_REFUSEE' then j.adresse end as adresse
                    from journal j where j.le >= ? and j.evenement in ('CONNEXION', 'CONNEXION_REFUSEE')) t
                group by t.heure order by t.heure desc
                """, Heure::lire, horloge.maintenant().minus(DUREE));
    }

    /** Whether everybody passes the image test to sign in at this moment. */
    public boolean estEnAlarme() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return alarme.estLevee();
    }
}
