package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps the codes that open the choice of a new password, as fingerprints. */
@Dependent
class CodeRepository {

    @Inject
    private AccesSql sql;

    /** What a code is: sent by e-mail to a browser that asked, or printed. */
    enum Genre {
        COURRIEL,
        LETTRE
    }

    /** A code that was given. */
    record Code(long compteId, String empreinte) {}

    /**
     * What identifies a person who asks for a new password.
     *
     * @param numen keyed fingerprint
     * @param numero that of the number of a temporary agent; null when there is none
     * @param numeroJusquau last day on which that one serves; null when no end is known
     */
    record Identite(long compteId, String numen, LocalDate naissance, String numero, LocalDate numeroJusquau) {

        private static Identite lire(AccesSql.Colonnes c) throws SQLException {
            return new Identite(c.nombre(), c.texte(), c.jour(), c.texte(), c.jour());
        }

        /** Whether what was typed is the NUMEN, or the number while it serves. */
        boolean estConnuePar(String empreinte, LocalDate aujourdhui) {
            boolean sert = numeroJusquau == null || !aujourdhui.isAfter(numeroJusquau);
            return numen.equals(empreinte) || (sert && empreinte.equals(numero));
        }
    }

    /** The person of an open account. */
    Optional<Identite> identite(String identifiant) {
        return sql.premier("""
                select c.id, a.numen_empreinte, a.date_naissance, a.numero_empreinte, a.numero_jusquau
                from compte c join agent a on a.id = c.agent_id
                where c.identifiant = ? and c.ferme = false
                """, Identite::lire, identifiant);
    }

    /** Gives a code; those of the same kind that the account had before serve no more. */
    void donner(
            long compteId, Genre genre, String empreinte, String navigateur, Instant le, Instant expireLe, Long par) {
        sql.ecrire("delete from code_reinitialisation where compte_id = ? and genre = ?", compteId, genre.name());
        sql.ecrire(
                """
                insert into code_reinitialisation
                    (id, compte_id, genre, empreinte, navigateur, cree_le, expire_le, essais, emis_par)
                values (?, ?, ?, ?, cast(? as varchar(43)), ?, ?, 0, cast(? as bigint))
                """,
                sql.suivant("code_reinitialisation"),
                compteId,
                genre.name(),
                empreinte,
                navigateur,
                le,
                expireLe,
                par);
    }

    /** The code that this browser asked for last. */
    Optional<Code> duNavigateur(String navigateur, Instant maintenant) {
        return sql.premier("""
                select compte_id, empreinte from code_reinitialisation
                where navigateur = ? and genre = 'COURRIEL' and expire_le > ? order by id desc
                """, CodeRepository::code, navigateur, maintenant);
    }

    /** The code of the letter that was printed last for this account. */
    Optional<Code> deLaLettre(long compteId, Instant maintenant) {
        return sql.premier("""
                select compte_id, empreinte from code_reinitialisation
                where compte_id = ? and genre = 'LETTRE' and expire_le > ?
                """, CodeRepository::code, compteId, maintenant);
    }

    /**
     * Whether the last request of somebody for a letter of this account was granted; empty when none waits nor serves.
     *
     * @param depuis those asked for before no longer count
     */
    Optional<Boolean> accord(long compteId, long demandeur, Instant depuis) {
        return sql.premier("""
                select case when decide_le is null then 0 else 1 end from levee_facteurs
                where compte_id = ? and demande_par = ? and objet = 'LETTRE' and servie_le is null
                    and (decide_le is null or accordee = true) and demande_le > ?
                order by demande_le desc
                """, c -> c.nombre() == 1, compteId, demandeur, depuis);
    }

    /** Whether somebody else had granted that request; it serves now, and no more. */
    boolean prendreAccord(long compteId, long demandeur, Instant le, Instant depuis) {
        return sql.ecrire("""
                        update levee_facteurs set servie_le = ? where compte_id = ? and demande_par = ? and objet = 'LETTRE'
                            and servie_le is null and accordee = true and decide_par <> demande_par and demande_le > ?
                        """, le, compteId, demandeur, depuis) > 0;
    }

    private static Code code(AccesSql.Colonnes c) throws SQLException {
        return new Code(c.nombre(), c.texte());
    }

    /** Every code of an account serves no more. */
    void oublier(long compteId) {
        sql.ecrire("delete from code_reinitialisation where compte_id = ?", compteId);
    }

    /** Those that have expired. */
    void oublierPerimes(Instant maintenant) {
        sql.ecrire("delete from code_reinitialisation where expire_le < ?", maintenant);
    }
}
