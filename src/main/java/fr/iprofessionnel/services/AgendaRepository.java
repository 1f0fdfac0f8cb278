package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dates of the academy and the secret addresses of the calendars, in the database. */
@ApplicationScoped
class AgendaRepository {

    private static final String ENTREES = """
            select reference, titre, description, adresse, degre, echelles, du, au, modifie_par, modifie_le, retire_le
            from agenda_entree
            """;

    @Inject
    private AccesSql sql;

    /** Those that are not withdrawn and not over before this day, the nearest first. */
    List<EntreeAgenda> depuis(LocalDate jour) {
        return sql.lire(
                ENTREES + "where retire_le is null and au >= ? order by du, titre", AgendaRepository::entree, jour);
    }

    /** All, the latest first. */
    List<EntreeAgenda> toutes() {
        return sql.lire(ENTREES + "order by du desc, titre", AgendaRepository::entree);
    }

    Optional<EntreeAgenda> lire(String reference) {
        return sql.premier(ENTREES + "where reference = ?", AgendaRepository::entree, reference);
    }

    private static EntreeAgenda entree(AccesSql.Colonnes c) throws SQLException {
        return new EntreeAgenda(
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                Cible.lue(c.texte(), c.texte()),
                c.jour(),
                c.jour(),
                c.texte(),
                c.instant(),
                c.instant());
    }

    void ajouter(EntreeAgenda entree) {
        sql.ecrire(
                """
                insert into agenda_entree (reference, titre, description, adresse, degre, echelles, du, au, modifie_par,
                    modifie_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entree.reference(),
                entree.titre(),
                entree.description(),
                entree.adresse(),
                entree.cible().degre(),
                entree.cible().echellesEnBase(),
                entree.du(),
                entree.au(),
                entree.modifiePar(),
                entree.modifieLe());
    }

    /**
     * Writes an entry as it is now.
     *
     * @param base when it was changed last, as its author saw it
     * @return false when somebody changed it meanwhile
     */
    boolean changer(EntreeAgenda entree, Instant base) {
        return sql.ecrire(
                        """
                        update agenda_entree set titre = ?, description = ?, adresse = ?, degre = ?, echelles = ?, du = ?,
                            au = ?, modifie_par = ?, modifie_le = ?, retire_le = cast(? as bigint)
                        where reference = ? and modifie_le = ?
                        """,
                        entree.titre(),
                        entree.description(),
                        entree.adresse(),
                        entree.cible().degre(),
                        entree.cible().echellesEnBase(),
                        entree.du(),
                        entree.au(),
                        entree.modifiePar(),
                        entree.modifieLe(),
                        entree.retireLe(),
                        entree.reference(),
                        base)
                == 1;
    }

    /** When the calendar of this account was given its address; empty when it has none. */
    Optional<Instant> abonneLe(long compte) {
        return sql.premier(
                "select cree_le from agenda_abonnement where compte_id = ?", AccesSql.Colonnes::instant, compte);
    }

    /** Gives the calendar of this account an address in the place of the one that it had. */
    void abonner(long compte, String empreinte, Instant le) {
        desabonner(compte);
        sql.ecrire(
                "insert into agenda_abonnement (compte_id, empreinte, cree_le) values (?, ?, ?)",
                compte,
                empreinte,
                le);
    }

    /** Whether there was an address to take away. */
    boolean desabonner(long compte) {
        return sql.ecrire("delete from agenda_abonnement where compte_id = ?", compte) == 1;
    }

    /** The person whose calendar stands at this address; empty when nobody's does, or they are no teacher any more. */
    Optional<Long> abonne(String empreinte) {
        return sql.premier("""
                select c.agent_id from agenda_abonnement a join compte c on c.id = a.compte_id
                where a.empreinte = ? and c.ferme = false and c.agent_id is not null and c.roles like '%ENSEIGNANT%'
                """, AccesSql.Colonnes::nombre, empreinte);
    }
}
