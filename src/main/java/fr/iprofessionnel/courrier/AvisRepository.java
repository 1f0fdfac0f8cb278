package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps how each person wants to be told by e-mail. */
@Dependent
class AvisRepository {

    private static final String LECTURE =
            "select v.rythme, v.adresse, v.verifiee_le, v.adresse_voulue, v.code_expire_le, v.adresse_suivante,"
                    + " v.suivante_le, (select count(*) from courriel k where k.destinataire = v.adresse"
                    + " and k.abandonne_le > v.verifiee_le)"
                    + " from avis_courriel v";

    @Inject
    private AccesSql sql;

    Optional<AvisRegle> de(long compte) {
        return sql.premier(LECTURE + " where v.compte_id = ?", AvisRepository::avis, compte);
    }

    Optional<AvisRegle> deLAgent(long agent) {
        return sql.premier(
                LECTURE + " join compte c on c.id = v.compte_id where c.agent_id = ? and c.ferme = false",
                AvisRepository::avis,
                agent);
    }

    private static AvisRegle avis(AccesSql.Colonnes c) throws SQLException {
        return new AvisRegle(
                Rythme.valueOf(c.texte()),
                c.texte(),
                c.instant(),
                c.texte(),
                c.instant(),
                c.texte(),
                c.instant(),
                c.nombre() > 0);
    }

    /** Makes sure that there is a row for this person, and keeps it from others until the end of the transaction. */
    void reserver(long compte, Instant maintenant) {
        if (sql.ecrire("update avis_courriel set rythme = rythme where compte_id = ?", compte) == 0) {
            sql.ecrire("""
                    insert into avis_courriel (compte_id, rythme, code_essais, code_envois, envoye_jusqua)
                    values (?, 'IMMEDIAT', 0, 0, ?)
                    """, compte, maintenant);
        }
    }

    void choisir(long compte, Rythme rythme) {
        sql.ecrire("update avis_courriel set rythme = ? where compte_id = ?", rythme.name(), compte);
    }

    void demander(long compte, String adresse, String empreinte, Instant expireLe) {
        sql.ecrire("""
                update avis_courriel set adresse_voulue = ?, code_empreinte = ?, code_expire_le = ?, code_essais = 0,
                    code_envois = code_envois + 1 where compte_id = ?
                """, adresse, empreinte, expireLe, compte);
    }

    /** Whether this try is one of those that are left; it is counted. */
    boolean essayer(long compte, Instant maintenant, int maximum) {
        return sql.ecrire("""
                        update avis_courriel set code_essais = code_essais + 1
                        where compte_id = ? and code_expire_le > ? and code_essais < ?
                        """, compte, maintenant, maximum) == 1;
    }

    /** Whether the code was the right one: the address that was asked for is theirs, and takes its place at this moment. */
    boolean confirmer(long compte, String empreinte, Instant le) {
        return sql.ecrire("""
                        update avis_courriel set adresse_suivante = adresse_voulue, suivante_le = ?, adresse_voulue = null,
                            code_empreinte = null, code_expire_le = null, code_envois = 0
                        where compte_id = ? and code_empreinte = ?
                        """, le, compte, empreinte) == 1;
    }

    /** Puts in place the addresses whose time has come. */
    void remplacer(Instant maintenant) {
        sql.ecrire("""
                update avis_courriel set adresse = adresse_suivante, verifiee_le = suivante_le, adresse_suivante = null,
                    suivante_le = null where suivante_le <= ?
                """, maintenant);
    }

    /** Whether another address was to take the place of the verified one; it no longer does. */
    boolean garder(long compte) {
        return sql.ecrire("""
                        update avis_courriel set adresse_suivante = null, suivante_le = null
                        where compte_id = ? and adresse_suivante is not null
                        """, compte) == 1;
    }

    int envois(long compte) {
        return sql.premier(
                        "select code_envois from avis_courriel where compte_id = ?", AccesSql.Colonnes::nombre, compte)
                .map(Long::intValue)
                .orElse(0);
    }

    /** Addresses of those who want one e-mail a day and have something to read that none told them of. */
    List<Avertir> aAvertir() {
        return sql.lire("""
                select v.compte_id, v.adresse, count(*) from avis_courriel v
                    join compte c on c.id = v.compte_id join dossier d on d.agent_id = c.agent_id
                    join fil f on f.dossier_id = d.id
                where v.rythme = 'QUOTIDIEN' and v.adresse is not null and c.ferme = false and f.non_lu = true
                    and f.dernier_le > v.envoye_jusqua
                group by v.compte_id, v.adresse
                """, c -> new Avertir(c.nombre(), c.texte(), c.nombre()));
    }

    /** Somebody to tell: account, address, and of how many conversations. */
    record Avertir(long compte, String adresse, long nombre) {}

    /** Whether nobody else has told them meanwhile. */
    boolean averti(long compte, Instant maintenant) {
        return sql.ecrire(
                        "update avis_courriel set envoye_jusqua = ? where compte_id = ? and envoye_jusqua < ?",
                        maintenant,
                        compte,
                        maintenant)
                == 1;
    }
}
