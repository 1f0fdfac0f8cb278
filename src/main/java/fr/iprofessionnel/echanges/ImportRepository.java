package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and keeps the imports. */
@Dependent
class ImportRepository {

    @PersistenceContext
    private EntityManager em;

    void ajouter(ImportFichier fichier) {
        em.persist(fichier);
        em.flush();
    }

    Optional<ImportFichier> parReference(String reference) {
        return em.createQuery("select i from ImportFichier i where i.reference = :reference", ImportFichier.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The most recent first. */
    List<ImportFichier> derniers(int premier, int nombre) {
        return em.createQuery("select i from ImportFichier i order by i.id desc", ImportFichier.class)
                .setFirstResult(premier)
                .setMaxResults(nombre)
                .getResultList();
    }

    /** Those that wait or run, in their order. */
    List<ImportFichier> pendants() {
        return em.createQuery("""
                        select i from ImportFichier i
                        where i.etat in (fr.iprofessionnel.echanges.ImportFichier.Etat.RECU,
                            fr.iprofessionnel.echanges.ImportFichier.Etat.EN_COURS)
                        order by i.etat, i.id
                        """, ImportFichier.class).getResultList();
    }

    /** The last one of this kind that ended for good, not counting dry runs. */
    Optional<ImportFichier> dernierTermine(ImportFichier.Nature nature) {
        return em.createQuery("""
                        select i from ImportFichier i where i.nature = :nature and i.essai = false
                            and i.etat = fr.iprofessionnel.echanges.ImportFichier.Etat.TERMINE
                        order by i.id desc
                        """, ImportFichier.class)
                .setParameter("nature", nature)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many there are, counted no further than this. */
    int nombre(int plafond) {
        return ((Number) em.createNativeQuery("select count(*) from (select id from import_fichier fetch first "
                                + plafond + " rows only) i")
                        .getSingleResult())
                .intValue();
    }

    /** Who holds these accounts: the name, or what they sign in with when it is an account without person. */
    Map<Long, String> demandeurs(Set<Long> comptes) {
        if (comptes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select c.id, c.identifiant, a.prenom, a.nomUsage from Compte c left join c.agent a
                        where c.id in :comptes
                        """, Object[].class)
                .setParameter("comptes", comptes)
                .getResultStream()
                .collect(Collectors.toMap(c -> (Long) c[0], c -> c[3] == null ? (String) c[1] : c[2] + " " + c[3]));
    }

    /** Schools, files of teachers, and among these those who are absent from the last extract. */
    Effectifs effectifs() {
        return new Effectifs(
                compter("select count(*) from etablissement"),
                compter("select count(*) from dossier"),
                compter("select count(*) from dossier where absent_depuis is not null"));
    }

    private long compter(String requete) {
        return ((Number) em.createNativeQuery(requete).getSingleResult()).longValue();
    }

    /** The import to run now: one that was cut off, else the oldest one received; none while another one runs. */
    Optional<ImportFichier> aLancer(Instant maintenant) {
        List<ImportFichier> candidats = pendants();
        if (candidats.stream().anyMatch(i -> i.estEnMarche(maintenant))) {
            return Optional.empty();
        }
        return candidats.stream().findFirst();
    }

    /** Day of the last extract that was imported for good. */
    Optional<LocalDate> derniereExtraction() {
        return em.createQuery("""
                        select i.dateExtraction from ImportFichier i
                        where i.nature = fr.iprofessionnel.echanges.ImportFichier.Nature.PERSONNELS and i.essai = false
                            and i.etat = fr.iprofessionnel.echanges.ImportFichier.Etat.TERMINE
                        order by i.dateExtraction desc
                        """, LocalDate.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long nombreAgents() {
        return compter("select count(*) from agent");
    }

    List<AnomalieLue> anomalies(long importId, int premier, int nombre) {
        return em.createQuery("""
                        select a from AnomalieLue a where a.importId = :id order by a.id
                        """, AnomalieLue.class)
                .setParameter("id", importId)
                .setFirstResult(premier)
                .setMaxResults(nombre)
                .getResultList();
    }

    long nombreAnomalies(long importId) {
        return em.createQuery("select count(a) from AnomalieLue a where a.importId = :id", Long.class)
                .setParameter("id", importId)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rubriques(long importId) {
        return em.createNativeQuery(
                        "select rubrique, ajoutees, modifiees, retirees from import_rubrique where import_id = ?1 order by rubrique")
                .setParameter(1, importId)
                .getResultList();
    }
}
