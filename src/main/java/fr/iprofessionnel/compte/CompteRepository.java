package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and keeps the accounts and their sessions. */
@Dependent
class CompteRepository {

    @PersistenceContext
    private EntityManager em;

    /** A session with the columns of its account that a request needs, and no more. */
    public record SessionLue(
            Long sessionId,
            Instant ouverteLe,
            Instant activiteLe,
            Long compteId,
            String reference,
            String identifiant,
            String motDePasse,
            String activationEmpreinte,
            Instant connexionPrecedenteLe,
            Long agentId,
            String nom,
            String prenom,
            Set<Role> roles) {}

    Optional<SessionLue> session(String empreinte) {
        return em.createQuery("""
                        select new fr.iprofessionnel.compte.CompteRepository.SessionLue(
                            s.id, s.ouverteLe, s.activiteLe, c.id, c.reference, c.identifiant, c.motDePasse,
                            c.activationEmpreinte, c.connexionPrecedenteLe, a.id, a.nomUsage, a.prenom, c.roles)
                        from SessionOuverte s join s.compte c left join c.agent a
                        where s.empreinte = :empreinte and c.ferme = false
                        """, SessionLue.class)
                .setParameter("empreinte", empreinte)
                .getResultStream()
                .findFirst();
    }

    Optional<Compte> parIdentifiant(String identifiant) {
        return em.createQuery("select c from Compte c where c.identifiant = :identifiant", Compte.class)
                .setParameter("identifiant", identifiant)
                .getResultStream()
                .findFirst();
    }

    Optional<Compte> parAgent(long agentId) {
        return em.createQuery("select c from Compte c where c.agent.id = :agent", Compte.class)
                .setParameter("agent", agentId)
                .getResultStream()
                .findFirst();
    }

    /** The account, kept from others until the end of the transaction. */
    Compte reserver(long id) {
        return em.find(Compte.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean existeAvecRole(Role role) {
        return !em.createNativeQuery("select id from compte where roles like ?1")
                .setParameter(1, "%" + role.name() + "%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void ajouter(Compte compte) {
        em.persist(compte);
    }

    SessionOuverte ajouter(SessionOuverte session) {
        em.persist(session);
        em.flush();
        return session;
    }

    /** Sessions of an account, the most recently used first. */
    List<Long> sessions(long compteId) {
        return em.createQuery(
                        "select s.id from SessionOuverte s where s.compte.id = :compte order by s.activiteLe desc",
                        Long.class)
                .setParameter("compte", compteId)
                .getResultList();
    }

    void noterActivite(long sessionId, Instant le) {
        em.createQuery("update SessionOuverte s set s.activiteLe = :le where s.id = :id and s.activiteLe < :le")
                .setParameter("le", le)
                .setParameter("id", sessionId)
                .executeUpdate();
    }

    void fermer(List<Long> sessions) {
        if (!sessions.isEmpty()) {
            em.createQuery("delete from SaisieSuspendue s where s.sessionId in :ids")
                    .setParameter("ids", sessions)
                    .executeUpdate();
            em.createQuery("delete from SessionOuverte s where s.id in :ids")
                    .setParameter("ids", sessions)
                    .executeUpdate();
        }
    }

    /** Sessions that nobody used since then. */
    List<Long> sessionsInactives(Instant depuis) {
        return em.createQuery("select s.id from SessionOuverte s where s.activiteLe < :depuis", Long.class)
                .setParameter("depuis", depuis)
                .setMaxResults(1000)
                .getResultList();
    }

    EchecsAdresse echecs(String adresse) {
        EchecsAdresse echecs = em.find(EchecsAdresse.class, adresse, LockModeType.PESSIMISTIC_WRITE);
        if (echecs == null) {
            echecs = new EchecsAdresse(adresse);
            em.persist(echecs);
        }
        return echecs;
    }

    Optional<EchecsAdresse> lireEchecs(String adresse) {
        return Optional.ofNullable(em.find(EchecsAdresse.class, adresse));
    }
}
