package fr.iprofessionnel.annuaire;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Appelant;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The schools, for whoever is signed in: the repertory is public, and so is the name of who heads a school. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnnuaireService {

    @Inject
    private AccesSql sql;

    @Inject
    private Appelant appelant;

    /** One row of the reading: a school and one of its heads. */
    private record LigneEcole(
            String uai,
            String nom,
            String commune,
            int degre,
            String contrat,
            String prenomChef,
            String nomChef,
            LocalDate du,
            LocalDate au) {}

    /**
     * The schools of these numbers, by number. One that the repertory does not hold is there with its number alone.
     * One SQL statement, none for no number.
     */
    public Map<String, Ecole> ecoles(Collection<String> numeros) {
        appelant.exiger();
        Map<String, Ecole> ecoles = new LinkedHashMap<>();
        if (!numeros.isEmpty()) {
            lire(numeros).forEach(l -> ajouter(ecoles, l));
        }
        numeros.forEach(n -> ecoles.putIfAbsent(n, new Ecole(n, n, "", 0, "", List.of())));
        return ecoles;
    }

    private List<LigneEcole> lire(Collection<String> numeros) {
        return sql.lire(
                """
                select e.uai, e.nom, e.commune, e.degre, e.contrat_libelle, a.prenom, a.nom_usage, d.du, d.au
                from etablissement e left join direction d on d.uai = e.uai left join agent a on a.id = d.agent_id
                where e.uai in (%s) order by e.uai, d.du
                """.formatted(String.join(", ", Collections.nCopies(numeros.size(), "?"))),
                c -> new LigneEcole(
                        c.texte(),
                        c.texte(),
                        c.texte(),
                        c.nombre().intValue(),
                        c.texte(),
                        c.texte(),
                        c.texte(),
                        c.jour(),
                        c.jour()),
                numeros.toArray());
    }

    /** The repertory writes in capitals. */
    private static String enPhrase(String capitales) {
        return capitales.isEmpty()
                ? capitales
                : capitales.charAt(0) + capitales.substring(1).toLowerCase(Locale.FRENCH);
    }

    private static void ajouter(Map<String, Ecole> ecoles, LigneEcole ligne) {
        Ecole ecole = ecoles.computeIfAbsent(
                ligne.uai(),
                u -> new Ecole(
                        u, ligne.nom(), ligne.commune(), ligne.degre(), enPhrase(ligne.contrat()), new ArrayList<>()));
        if (ligne.nomChef() != null) {
            ecole.directions()
                    .add(new DirectionEcole(ligne.prenomChef() + " " + ligne.nomChef(), ligne.du(), ligne.au()));
        }
    }
}
