package fr.iprofessionnel.annuaire;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Appelant;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who heads the schools, for whoever is signed in: it is public, as the repertory is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnnuaireService {

    @Inject
    private AccesSql sql;

    @Inject
    private Appelant appelant;

    private record Fonction(String uai, DirectionEcole direction) {}

    /** Who headed the schools of these numbers, by number, the oldest first. One SQL statement, none for no number. */
    public Map<String, List<DirectionEcole>> directions(Collection<String> numeros) {
        appelant.exiger();
        Map<String, List<DirectionEcole>> directions = new HashMap<>();
        if (!numeros.isEmpty()) {
            lire(numeros).forEach(f -> directions
                    .computeIfAbsent(f.uai(), u -> new ArrayList<>())
                    .add(f.direction()));
        }
        return directions;
    }

    private List<Fonction> lire(Collection<String> numeros) {
        return sql.lire(
                """
                select d.uai, a.prenom, a.nom_usage, d.du, d.au from direction d join agent a on a.id = d.agent_id
                where d.uai in (%s) order by d.uai, d.du
                """.formatted(AccesSql.parametres(numeros.size())),
                c -> new Fonction(c.texte(), new DirectionEcole(c.texte() + " " + c.texte(), c.jour(), c.jour())),
                numeros.toArray());
    }
}
