package fr.iprofessionnel.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the files and their lines; one SQL statement each. */
@Dependent
class DossierRepository {

    private static final String EN_TETE = """
            select new fr.iprofessionnel.dossier.EnTete(
                d.id, d.reference, a.id, a.reference, a.civilite, a.nomUsage, a.prenom, a.numenChiffre, d.uai,
                d.confirmeLe, d.absentDepuis, p.du, p.au, ga.id, g.du, g.au, ga.prenom, ga.nomUsage, g.fonction,
                g.service, g.telephone, g.courriel, g.bureau,
                r.id)
            from Dossier d join d.agent a left join d.portefeuille p left join p.gestionnaire g left join g.agent ga
                left join Direction r on r.uai = d.uai and r.agent.id = :appelant and r.du <= :jour
                    and (r.au is null or r.au >= :jour)
                    and (d.situationChangeLe is null or d.situationChangeLe > :jour)
            """;

    @PersistenceContext
    private EntityManager em;

    Optional<EnTete> enTete(String reference, Long appelant, LocalDate jour) {
        return em.createQuery(EN_TETE + " where d.reference = :reference", EnTete.class)
                .setParameter("reference", reference)
                .setParameter("appelant", appelant)
                .setParameter("jour", jour)
                .getResultStream()
                .findFirst();
    }

    Optional<EnTete> enTeteDe(Long agent, LocalDate jour) {
        return em.createQuery(EN_TETE + " where a.id = :appelant", EnTete.class)
                .setParameter("appelant", agent)
                .setParameter("jour", jour)
                .getResultStream()
                .findFirst();
    }

    /** What is held true now. */
    List<LigneDossier> lignes(Long dossier, Collection<Rubrique> rubriques) {
        return em.createQuery("""
                        select l from LigneDossier l
                        where l.dossierId = :dossier and l.rubriqueLue in :rubriques and l.connuAu is null
                        order by l.du, l.id
                        """, LigneDossier.class)
                .setParameter("dossier", dossier)
                .setParameter("rubriques", rubriques)
                .getResultList();
    }

    /** What is held true now and was not over on that day, with every position: they may have stopped the seniority. */
    List<LigneDossier> lignesDepuis(Long dossier, Collection<Rubrique> rubriques, LocalDate jour) {
        return em.createQuery("""
                        select l from LigneDossier l
                        where l.dossierId = :dossier and l.rubriqueLue in :rubriques and l.connuAu is null
                            and (l.au is null or l.au >= :jour
                                or l.rubriqueLue = fr.iprofessionnel.dossier.Rubrique.POSITION)
                        order by l.du, l.id
                        """, LigneDossier.class)
                .setParameter("dossier", dossier)
                .setParameter("rubriques", rubriques)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** What was held true at that moment. */
    List<LigneDossier> lignesConnues(Long dossier, Collection<Rubrique> rubriques, Instant moment) {
        return em.createQuery("""
                        select l from LigneDossier l
                        where l.dossierId = :dossier and l.rubriqueLue in :rubriques
                            and l.connuDu <= :moment and (l.connuAu is null or l.connuAu > :moment)
                        order by l.du, l.id
                        """, LigneDossier.class)
                .setParameter("dossier", dossier)
                .setParameter("rubriques", rubriques)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Every version of every line, in the order in which they were known. */
    List<LigneDossier> versions(Long dossier) {
        return em.createQuery("""
                        select l from LigneDossier l where l.dossierId = :dossier order by l.connuDu, l.id
                        """, LigneDossier.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** One line of a file, whatever its version. */
    Optional<LigneDossier> ligne(Long dossier, long ligne) {
        return em.createQuery(
                        "select l from LigneDossier l where l.id = :ligne and l.dossierId = :dossier",
                        LigneDossier.class)
                .setParameter("ligne", ligne)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst();
    }

    void ajouter(LigneDossier ligne) {
        em.persist(ligne);
    }

    /** Keeps the file from other writers until the end of the transaction. */
    void reserver(Long dossier) {
        em.find(Dossier.class, dossier, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Written beside the entity: an identity column would cost a second statement to read its number back. */
    void noterConsultation(
            Long dossier, Long compte, String nom, String role, String service, Ecran ecran, Instant le) {
        em.createNativeQuery("""
                        insert into consultation (dossier_id, compte_id, nom, role, service, ecran, le)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, dossier)
                .setParameter(2, compte)
                .setParameter(3, nom)
                .setParameter(4, role)
                .setParameter(5, service)
                .setParameter(6, ecran.name())
                .setParameter(7, le.toEpochMilli())
                .executeUpdate();
    }

    /** Who opened a file, the most recent first. */
    List<Consultation> consultations(Long dossier, int premier, int nombre) {
        return em.createQuery(
                        "select c from Consultation c where c.dossierId = :dossier order by c.le desc, c.id desc",
                        Consultation.class)
                .setParameter("dossier", dossier)
                .setFirstResult(premier)
                .setMaxResults(nombre)
                .getResultList();
    }

    int oublierConsultations(Instant avant) {
        return em.createQuery("delete from Consultation c where c.le < :avant")
                .setParameter("avant", avant)
                .executeUpdate();
    }
}
