package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Keeps which account is that of which identity at the portal: one of each at most. */
@Dependent
class IdentiteRepository {

    @Inject
    private AccesSql sql;

    /** The account of this identity. */
    Optional<Long> compte(String identite) {
        return sql.premier(
                "select compte_id from identite_portail where empreinte = ?", AccesSql.Colonnes::nombre, identite);
    }

    /** The identity of this account at this issuer. */
    Optional<String> identite(long compteId, String emetteur) {
        return sql.premier(
                "select empreinte from identite_portail where compte_id = ? and emetteur = ?",
                AccesSql.Colonnes::texte,
                compteId,
                emetteur);
    }

    /** The open account of this identifiant. */
    Optional<Long> parIdentifiant(String identifiant) {
        return sql.premier(
                "select id from compte where identifiant = ? and ferme = false",
                AccesSql.Colonnes::nombre,
                identifiant);
    }

    /** The open account of who has the NUMEN of this fingerprint. */
    Optional<Long> parNumen(String empreinte) {
        return sql.premier(
                "select c.id from compte c join agent a on a.id = c.agent_id"
                        + " where a.numen_empreinte = ? and c.ferme = false",
                AccesSql.Colonnes::nombre,
                empreinte);
    }

    /** Keeps the account from others until the end of the transaction, so that two links do not cross. */
    void reserver(long compteId) {
        sql.ecrire("update compte set version = version where id = ?", compteId);
    }

    /** Links them; a link with an issuer that the academy has left gives way. */
    void lier(long compteId, Jeton jeton, Instant le) {
        sql.ecrire("delete from identite_portail where compte_id = ? and emetteur <> ?", compteId, jeton.emetteur());
        sql.ecrire(
                "insert into identite_portail (empreinte, emetteur, sujet, compte_id, liee_le) values (?, ?, ?, ?, ?)",
                jeton.identite().orElseThrow(),
                jeton.emetteur(),
                jeton.sujet().orElseThrow(),
                compteId,
                le);
    }

    /** Takes the link away; how many there were. */
    int delier(long compteId) {
        return sql.ecrire("delete from identite_portail where compte_id = ?", compteId);
    }

    /** Notes that it has just served. */
    void utiliser(String identite, Instant le) {
        sql.ecrire("update identite_portail set utilisee_le = ? where empreinte = ?", le, identite);
    }

    /** The link of an account with this issuer. */
    Optional<Lien> lire(long compteId, String emetteur) {
        return sql.premier(
                "select liee_le, utilisee_le from identite_portail where compte_id = ? and emetteur = ?",
                c -> new Lien(c.instant(), c.instant()),
                compteId,
                emetteur);
    }
}
