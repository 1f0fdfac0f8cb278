package fr.iprofessionnel.annuaire;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Appelant;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The schools and who heads them, for whoever is signed in: it is public, as the repertory is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnnuaireService {

    /** Schools that a search gives. */
    public static final int TROUVEES = 20;

    private static final int MOTS = 6;

    private static final String ECOLES =
            "select e.uai, e.nom, e.commune, e.degre, e.contrat_libelle from etablissement e";

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

    /** The school of this number; empty when the repertory does not hold it. */
    public Optional<Ecole> ecole(String uai) {
        appelant.exiger();
        return sql.premier(ECOLES + " where e.uai = ?", AnnuaireService::ecole, uai);
    }

    /**
     * The schools whose name and town hold all these words, or whose number it is, by town and name; {@value #TROUVEES} at
     * most, none for no word.
     */
    public List<Ecole> chercher(String texte) {
        appelant.exiger();
        String cle = CleTri.de(texte);
        if (cle.isEmpty()) {
            return List.of();
        }
        List<Object> valeurs = new ArrayList<>();
        StringBuilder condition = new StringBuilder(" where e.uai = ? or (");
        valeurs.add(texte.strip().toUpperCase(Locale.ROOT));
        for (String mot : cle.split(" ", MOTS)) {
            condition.append(valeurs.size() > 1 ? " and " : "").append("e.cle_tri like ?");
            valeurs.add("%" + mot + "%");
        }
        return sql.lire(
                ECOLES + condition + ") order by e.cle_tri fetch first " + TROUVEES + " rows only",
                AnnuaireService::ecole,
                valeurs.toArray());
    }

    private static Ecole ecole(AccesSql.Colonnes c) throws SQLException {
        return Ecole.de(c.texte(), c.texte(), c.texte(), c.petitNombre(), c.texte());
    }
}
