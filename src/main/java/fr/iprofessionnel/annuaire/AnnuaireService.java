package fr.iprofessionnel.annuaire;

import fr.iprofessionnel.socle.Appelant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The schools, for whoever is signed in: the repertory is public, and so is the name of who heads a school. */
@Stateless
public class AnnuaireService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Appelant appelant;

    /** One row of the reading: a school and one of its heads. */
    public record LigneEcole(
            String uai,
            String nom,
            String commune,
            Short degre,
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
        return em.createQuery("""
                        select new fr.iprofessionnel.annuaire.AnnuaireService.LigneEcole(
                            e.uai, e.nom, e.commune, e.degre, e.contratLibelle, a.prenom, a.nomUsage, d.du, d.au)
                        from Etablissement e left join Direction d on d.uai = e.uai left join d.agent a
                        where e.uai in :numeros order by e.uai, d.du
                        """, LigneEcole.class)
                .setParameter("numeros", numeros)
                .getResultList();
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
