package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.NonLus;
import fr.iprofessionnel.socle.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads and keeps the accounts and their sessions. */
@Dependent
class CompteRepository {

    /** A session, and what the tab of the mail shows. */
    private static final String SESSION = """
            select s.id, s.ouverte_le, s.activite_le, c.id, c.reference, c.identifiant, c.mot_de_passe,
                c.connexion_precedente_le, c.mot_de_passe_change_le, a.id, a.nom_usage, a.prenom, c.roles,
                s.etape, s.prouvee_le, c.second_facteur, s.portail, %s
            from session_ouverte s join compte c on c.id = s.compte_id left join agent a on a.id = c.agent_id
            where s.empreinte = ? and c.ferme = false
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Instance<NonLus> nonLus;

    /** {@link #SESSION} with its count, once it has been asked for. */
    private volatile String lecture;

    @Inject
    private AccesSql sql;

    /** A session with the columns of its account that a request needs, and no more. */
    record SessionLue(
            Long sessionId,
            Instant ouverteLe,
            Instant activiteLe,
            Long compteId,
            String reference,
            String identifiant,
            String motDePasse,
            Instant connexionPrecedenteLe,
            Instant motDePasseChangeLe,
            Long agentId,
            String nom,
            String prenom,
            Set<Role> roles,
            String etape,
            Instant prouveeLe,
            boolean secondFacteur,
            String portail,
            long nonLus) {}

    Optional<SessionLue> session(String empreinte) {
        if (lecture == null) {
            lecture =
                    SESSION.formatted(nonLus.isResolvable() ? "(" + nonLus.get().expression("c.agent_id") + ")" : "0");
        }
        return sql.premier(lecture, CompteRepository::session, empreinte);
    }

    private static SessionLue session(AccesSql.Colonnes c) throws SQLException {
        return new SessionLue(
                c.nombre(),
                c.instant(),
                c.instant(),
                c.nombre(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.instant(),
                c.instant(),
                c.nombre(),
                c.texte(),
                c.texte(),
                RolesConverter.lire(c.texte()),
                c.texte(),
                c.instant(),
                c.oui(),
                c.texte(),
                c.nombre());
    }

    /**
     * What a password is compared with.
     *
     * @param motDePasse its hash; null when none was chosen
     */
    record Conserve(long compteId, String motDePasse) {}

    Optional<Conserve> conserve(String identifiant) {
        return sql.premier(
                "select id, mot_de_passe from compte where identifiant = ?",
                c -> new Conserve(c.nombre(), c.texte()),
                identifiant);
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
        return em.createNamedQuery(Compte.RESERVER, Compte.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("compte"));
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

    void ajouter(SessionOuverte session) {
        sql.ecrire(
                """
                insert into session_ouverte (id, compte_id, empreinte, ouverte_le, activite_le, adresse, appareil, etape,
                    portail, prouvee_le)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as varchar(12)), cast(? as varchar(6)), cast(? as bigint))
                """,
                session.id(),
                session.compteId(),
                session.empreinte(),
                session.ouverteLe(),
                session.ouverteLe(),
                session.origine().adresse(),
                session.appareil(),
                session.etape() == null ? null : session.etape().name(),
                session.portail() == null ? null : session.portail().name(),
                session.prouveeLe());
    }

    /** Writes now what was changed: what follows in this transaction is to be its last statement. */
    void ecrire() {
        em.flush();
    }

    /** Sessions of an account, the most recently used first. */
    List<Long> sessions(long compteId) {
        return sql.lire(
                "select id from session_ouverte where compte_id = ? order by activite_le desc",
                AccesSql.Colonnes::nombre,
                compteId);
    }

    void noterActivite(long sessionId, Instant le) {
        sql.ecrire("update session_ouverte set activite_le = ? where id = ? and activite_le < ?", le, sessionId, le);
    }

    /** Gives a session a new secret once its holder has shown who they are; nothing more is asked of them. */
    boolean prouver(long sessionId, String empreinte, Instant le) {
        return sql.ecrire(
                        "update session_ouverte set empreinte = ?, etape = null, prouvee_le = ?, essais = 0 where id = ?",
                        empreinte,
                        le,
                        sessionId)
                == 1;
    }

    /** Counts a try of a factor in a session. */
    int compterEssai(long sessionId) {
        sql.ecrire("update session_ouverte set essais = essais + 1 where id = ?", sessionId);
        return essais(sessionId);
    }

    /** Tries of a factor counted in a session. */
    int essais(long sessionId) {
        return sql.premier("select essais from session_ouverte where id = ?", AccesSql.Colonnes::petitNombre, sessionId)
                .orElse(0);
    }

    void fermer(List<Long> sessions) {
        if (!sessions.isEmpty()) {
            List<Object[]> numeros =
                    sessions.stream().map(s -> new Object[] {s}).toList();
            sql.ecrireTout("delete from saisie_suspendue where session_id = ?", numeros);
            sql.ecrireTout("delete from session_ouverte where id = ?", numeros);
        }
    }

    /** Sessions that nobody used since then. */
    List<Long> sessionsInactives(Instant depuis) {
        return sql.lire(
                "select id from session_ouverte where activite_le < ? fetch first 1000 rows only",
                AccesSql.Colonnes::nombre,
                depuis);
    }

    /** Number of the account of this public reference. */
    long numero(String reference) {
        return sql.premier("select id from compte where reference = ?", AccesSql.Colonnes::nombre, reference)
                .orElseThrow(() -> new Introuvable("compte"));
    }

    Optional<AppareilConnu> appareil(long compteId, String secret) {
        return Optional.ofNullable(secret)
                .map(s -> em.find(AppareilConnu.class, AppareilConnu.cle(compteId, s), LockModeType.PESSIMISTIC_WRITE));
    }

    void ajouter(AppareilConnu appareil) {
        em.persist(appareil);
    }

    long appareils(long compteId) {
        return sql.premier(
                        "select count(*) from appareil_connu where compte_id = ?", AccesSql.Colonnes::nombre, compteId)
                .orElse(0L);
    }

    /** Forgets the browsers that were not seen since then. */
    void oublierAppareils(Instant depuis) {
        sql.ecrire("delete from appareil_connu where vu_le < ?", depuis);
    }

    /** Addresses by which a person is reached: the one that they have shown to be theirs, and the academic one. */
    List<String> adresses(long compteId) {
        return sql.lire("""
                select v.adresse from avis_courriel v where v.compte_id = ? and v.adresse is not null
                union select a.courriel_academique from compte c join agent a on a.id = c.agent_id
                where c.id = ? and a.courriel_academique is not null
                """, AccesSql.Colonnes::texte, compteId, compteId);
    }

    /** The address that a person has shown to be theirs. */
    Optional<String> adresseVerifiee(long compteId) {
        return sql.premier(
                "select adresse from avis_courriel where compte_id = ? and adresse is not null",
                AccesSql.Colonnes::texte,
                compteId);
    }

    /** Keeps the verified address of an account: what was asked in its place is forgotten. */
    void garderAdresse(long compteId) {
        sql.ecrire("""
                update avis_courriel set adresse_suivante = null, suivante_le = null, adresse_voulue = null,
                    code_empreinte = null, code_expire_le = null where compte_id = ?
                """, compteId);
    }

    /** The telephone number that a person gave for the case that they lose their access. */
    Optional<String> telephone(long compteId) {
        return sql.premier(
                "select telephone from compte where id = ? and telephone is not null",
                AccesSql.Colonnes::texte,
                compteId);
    }

    /** The address that the academy gave a person. */
    Optional<String> adresseAcademique(long compteId) {
        return sql.premier("""
                select a.courriel_academique from compte c join agent a on a.id = c.agent_id
                where c.id = ? and a.courriel_academique is not null
                """, AccesSql.Colonnes::texte, compteId);
    }

    /** School and town of a teacher: others know them. */
    List<String> lieux(long agentId) {
        return sql
                .lire(
                        """
                        select d.uai, e.nom, e.commune from dossier d left join etablissement e on e.uai = d.uai
                        where d.agent_id = ?
                        """,
                        c -> Stream.of(c.texte(), c.texte(), c.texte())
                                .filter(Objects::nonNull)
                                .toList(),
                        agentId)
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
