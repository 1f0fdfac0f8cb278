package fr.iprofessionnel.gestion;

import fr.iprofessionnel.annuaire.CleTri;
import fr.iprofessionnel.annuaire.Uai;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lists of files; one SQL statement each. */
@Dependent
class GestionRepository {

    private static final int SUGGESTIONS = 10;

    @PersistenceContext
    private EntityManager em;

    /**
     * What somebody may list: files of these portfolios, and files of these schools.
     *
     * @param portefeuilles numbers of the portfolios
     * @param ecoles numbers of the schools
     */
    record Perimetre(Set<Long> portefeuilles, Set<String> ecoles) {

        boolean estVide() {
            return portefeuilles.isEmpty() && ecoles.isEmpty();
        }
    }

    Set<Long> portefeuilles(Long agent, LocalDate jour) {
        return Set.copyOf(em.createQuery("""
                        select p.id from Portefeuille p join p.gestionnaire g
                        where g.agentId = :agent and p.du <= :jour and (p.au is null or p.au >= :jour)
                            and g.du <= :jour and (g.au is null or g.au >= :jour)
                        """, Long.class)
                .setParameter("agent", agent)
                .setParameter("jour", jour)
                .getResultList());
    }

    Set<String> ecoles(Long agent, LocalDate jour) {
        return Set.copyOf(em.createQuery("""
                        select d.uai from Direction d
                        where d.agent.id = :agent and d.du <= :jour and (d.au is null or d.au >= :jour)
                        """, String.class)
                .setParameter("agent", agent)
                .setParameter("jour", jour)
                .getResultList());
    }

    List<LigneListe> lignes(Perimetre perimetre, Criteres criteres, boolean parNaissance) {
        Condition condition = new Condition(perimetre, criteres, parNaissance);
        return condition
                .poser(em.createQuery(
                        "select new fr.iprofessionnel.gestion.LigneListe(d.reference, a.nomUsage, a.prenom, d.uai, e.nom,"
                                + " e.commune, d.echelle, d.grade, d.echelon, d.chevron, d.absentDepuis) from Dossier d"
                                + " join d.agent a left join Etablissement e on e.uai = d.uai where " + condition.texte
                                + " order by " + criteres.tri().ordre(),
                        LigneListe.class))
                .setFirstResult((criteres.page() - 1) * Liste.TRANCHE)
                .setMaxResults(Liste.TRANCHE)
                .getResultList();
    }

    long nombre(Perimetre perimetre, Criteres criteres, boolean parNaissance) {
        Condition condition = new Condition(perimetre, criteres, parNaissance);
        String jointure = parNaissance ? " join d.agent a" : "";
        return condition
                .poser(em.createQuery(
                        "select count(d) from Dossier d" + jointure + " where " + condition.texte, Long.class))
                .getSingleResult();
    }

    List<String> ecoles(Perimetre perimetre, String saisie) {
        Condition condition = new Condition(perimetre, new Criteres(null, saisie, null, Tri.NOM, 1), false);
        return condition
                .poser(em.createQuery(
                        "select distinct e.cleTri, e.commune, e.nom from Dossier d, Etablissement e where e.uai = d.uai"
                                + " and " + condition.texte + " order by e.cleTri",
                        Object[].class))
                .setMaxResults(SUGGESTIONS)
                .getResultStream()
                .map(e -> e[1] + " " + e[2])
                .toList();
    }

    /** The file of this NUMEN, if it is within what may be listed. */
    Optional<String> parNumen(Perimetre perimetre, String empreinte) {
        Condition condition = new Condition(perimetre, new Criteres(null, null, null, Tri.NOM, 1), false);
        condition.ajouter("d.agent.numenEmpreinte = :numen", "numen", empreinte);
        return condition
                .poser(em.createQuery("select d.reference from Dossier d where " + condition.texte, String.class))
                .getResultStream()
                .findFirst();
    }

    /** The condition of a list with its parameters: what the caller may see always comes first. */
    private static final class Condition {

        private final StringBuilder texte = new StringBuilder();
        private final Map<String, Object> parametres = new HashMap<>();

        Condition(Perimetre perimetre, Criteres criteres, boolean parNaissance) {
            restreindre(perimetre);
            if (criteres.nom() != null) {
                ajouter(
                        parNaissance ? "a.cleNaissance like :nom" : "d.cleTri like :nom",
                        "nom",
                        CleTri.de(criteres.nom()) + "%");
            }
            if (criteres.etablissement() != null && Uai.aLaForme(criteres.etablissement())) {
                ajouter("d.uai = :ecole", "ecole", criteres.etablissement().toUpperCase(Locale.ROOT));
            } else if (criteres.etablissement() != null) {
                ajouter("d.cleEtablissement like :ecole", "ecole", "%" + CleTri.de(criteres.etablissement()) + "%");
            }
            if (criteres.echelle() != null) {
                ajouter("d.echelle = :echelle", "echelle", criteres.echelle());
            }
        }

        private void restreindre(Perimetre perimetre) {
            if (perimetre.ecoles().isEmpty()) {
                texte.append("d.portefeuille.id in :portefeuilles");
                parametres.put("portefeuilles", perimetre.portefeuilles());
            } else if (perimetre.portefeuilles().isEmpty()) {
                texte.append("d.uai in :ecoles");
                parametres.put("ecoles", perimetre.ecoles());
            } else {
                texte.append("(d.portefeuille.id in :portefeuilles or d.uai in :ecoles)");
                parametres.put("portefeuilles", perimetre.portefeuilles());
                parametres.put("ecoles", perimetre.ecoles());
            }
        }

        void ajouter(String condition, String nom, Object valeur) {
            texte.append(" and ").append(condition);
            parametres.put(nom, valeur);
        }

        <T> TypedQuery<T> poser(TypedQuery<T> requete) {
            parametres.forEach(requete::setParameter);
            return requete;
        }
    }
}
