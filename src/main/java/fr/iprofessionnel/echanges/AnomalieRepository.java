package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reads what an import found, chosen by file and by what came of it. */
@Dependent
class AnomalieRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * How many there are.
     *
     * @param fichier file in the archive
     * @param gravite what came of them
     */
    public record Compte(String fichier, String gravite, long nombre) {}

    /** How many there are by file and by what came of them. */
    List<Compte> comptes(long importId) {
        return em.createQuery("""
                        select a.fichier, a.gravite, count(a) from AnomalieLue a where a.importId = :id
                        group by a.fichier, a.gravite order by a.fichier, a.gravite
                        """, Object[].class)
                .setParameter("id", importId)
                .getResultStream()
                .map(c -> new Compte((String) c[0], (String) c[1], (Long) c[2]))
                .toList();
    }

    /** A page of them, in the order they were found. */
    List<AnomalieLue> choisies(long importId, FiltreAnomalies filtre, int premier, int nombre) {
        StringBuilder requete = new StringBuilder("select a from AnomalieLue a where a.importId = :id");
        if (filtre.fichier() != null) {
            requete.append(" and a.fichier = :fichier");
        }
        if (filtre.gravite() != null) {
            requete.append(" and a.gravite = :gravite");
        }
        TypedQuery<AnomalieLue> lecture = em.createQuery(
                        requete.append(" order by a.id").toString(), AnomalieLue.class)
                .setParameter("id", importId)
                .setFirstResult(premier)
                .setMaxResults(nombre);
        if (filtre.fichier() != null) {
            lecture.setParameter("fichier", filtre.fichier());
        }
        if (filtre.gravite() != null) {
            lecture.setParameter("gravite", filtre.gravite());
        }
        return lecture.getResultList();
    }
}
