package fr.iprofessionnel.courriel;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Keeps the e-mails to send and what became of them. */
@Dependent
class CourrielRepository {

    private static final int ERREUR = 300;

    @Inject
    private AccesSql sql;

    void ajouter(String reference, String destinataire, String sujet, String corps, Instant le) {
        sql.ecrire("""
                insert into courriel (id, reference, destinataire, sujet, corps, cree_le, essai_le, essais)
                values (?, ?, ?, ?, ?, ?, ?, 0)
                """, sql.suivant("courriel"), reference, destinataire, sujet, corps, le, le);
    }

    /** Those whose turn has come, the oldest first. */
    List<Courriel> aEnvoyer(Instant maintenant, int nombre) {
        return sql.lire("""
                select id, reference, destinataire, sujet, corps, essais, cree_le from courriel
                where envoye_le is null and abandonne_le is null and essai_le <= ?
                    and (pris_jusqua is null or pris_jusqua < ?)
                order by essai_le, id fetch first %d rows only
                """.formatted(nombre), CourrielRepository::courriel, maintenant, maintenant);
    }

    private static Courriel courriel(AccesSql.Colonnes c) throws SQLException {
        return new Courriel(
                c.nombre(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.nombre().intValue(),
                c.nombre());
    }

    /** Whether this node is the one that sends it, until that moment. */
    boolean prendre(long id, Instant maintenant, Instant jusqua) {
        return sql.ecrire("""
                        update courriel set pris_jusqua = ? where id = ? and envoye_le is null and abandonne_le is null
                            and (pris_jusqua is null or pris_jusqua < ?)
                        """, jusqua, id, maintenant) == 1;
    }

    void envoye(long id, Instant le) {
        sql.ecrire("update courriel set envoye_le = ?, essais = essais + 1, erreur = null where id = ?", le, id);
    }

    void refuse(long id, Instant prochain, String erreur) {
        sql.ecrire(
                "update courriel set essais = essais + 1, essai_le = ?, pris_jusqua = null, erreur = ? where id = ?",
                prochain,
                debut(erreur),
                id);
    }

    void abandonne(long id, Instant le, String erreur) {
        sql.ecrire(
                "update courriel set essais = essais + 1, abandonne_le = ?, erreur = ? where id = ?",
                le,
                debut(erreur),
                id);
    }

    private static String debut(String texte) {
        return texte == null ? null : texte.substring(0, Math.min(ERREUR, texte.length()));
    }

    /** Puts those that were given up back among those to send. */
    int reprendre(Instant maintenant) {
        return sql.ecrire("""
                update courriel set abandonne_le = null, pris_jusqua = null, essai_le = ?, cree_le = ?
                where abandonne_le is not null
                """, maintenant, maintenant);
    }

    EtatCourriels etat(Instant depuis) {
        return sql.premier(
                        """
                        select sum(case when envoye_le is null and abandonne_le is null then 1 else 0 end),
                            min(case when envoye_le is null and abandonne_le is null then cree_le end),
                            sum(case when abandonne_le is not null then 1 else 0 end),
                            sum(case when envoye_le >= ? then 1 else 0 end),
                            max(case when envoye_le is null then erreur end)
                        from courriel where envoye_le is null or envoye_le >= ?
                        """,
                        c -> new EtatCourriels(
                                nombre(c.nombre()), c.instant(), nombre(c.nombre()), nombre(c.nombre()), c.texte()),
                        depuis,
                        depuis)
                .orElseThrow();
    }

    private static long nombre(Long somme) {
        return somme == null ? 0 : somme;
    }

    /** Forgets those that were sent before that moment: what they announced is in the portal. */
    int oublier(Instant avant) {
        return sql.ecrire("delete from courriel where envoye_le < ?", avant);
    }
}
