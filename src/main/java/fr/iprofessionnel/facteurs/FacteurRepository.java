package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the second factors, the recovery codes and the tries. */
@Dependent
class FacteurRepository {

    private static final Duration FENETRE = Duration.ofMinutes(1);

    @Inject
    private AccesSql sql;

    /** Secret of an application, as it is kept. */
    record Secret(String reference, String chiffre) {}

    List<Facteur> actifs(long compte) {
        return sql.lire(
                "select reference, genre, nom, confirme_le, utilise_le from facteur where compte_id = ?"
                        + " and confirme_le is not null order by cree_le",
                FacteurRepository::facteur,
                compte);
    }

    private static Facteur facteur(AccesSql.Colonnes c) throws SQLException {
        return new Facteur(c.texte(), Facteur.Genre.valueOf(c.texte()), c.texte(), c.instant(), c.instant());
    }

    boolean estActif(long compte) {
        return sql.premier("select second_facteur from compte where id = ?", AccesSql.Colonnes::oui, compte)
                .orElse(false);
    }

    /** Secrets of the applications in use, or of the one that waits to be confirmed. */
    List<Secret> secrets(long compte, boolean confirmes) {
        return sql.lire(
                "select reference, secret from facteur where compte_id = ? and genre = 'CODE' and confirme_le is "
                        + (confirmes ? "not null" : "null"),
                c -> new Secret(c.texte(), c.texte()),
                compte);
    }

    /** Keeps a secret that waits to be confirmed, in the place of the one that did. */
    void preparer(long compte, Secret secret, String nom, Instant le) {
        sql.ecrire("delete from facteur where compte_id = ? and genre = 'CODE' and confirme_le is null", compte);
        sql.ecrire("""
                insert into facteur (reference, compte_id, genre, nom, secret, pas, cree_le)
                values (?, ?, 'CODE', ?, ?, 0, ?)
                """, secret.reference(), compte, nom, secret.chiffre(), le);
    }

    void confirmer(String reference, Instant le) {
        sql.ecrire("update facteur set confirme_le = ? where reference = ?", le, reference);
    }

    /** Whether this step comes after the last one accepted; it is then the last. */
    boolean avancer(String reference, long pas, Instant le) {
        return sql.ecrire(
                        "update facteur set pas = ?, utilise_le = ? where reference = ? and pas < ?",
                        pas,
                        le,
                        reference,
                        pas)
                == 1;
    }

    boolean retirer(long compte, String reference) {
        return sql.ecrire("delete from facteur where compte_id = ? and reference = ?", compte, reference) == 1;
    }

    void retirerTout(long compte) {
        sql.ecrire("delete from facteur where compte_id = ?", compte);
        sql.ecrire("delete from code_secours where compte_id = ?", compte);
    }

    /** Repeats on the account whether it has a factor in use. */
    void reporter(long compte) {
        boolean actif = !actifs(compte).isEmpty();
        sql.ecrire("update compte set second_facteur = ? where id = ?", actif, compte);
        if (!actif) {
            sql.ecrire("delete from code_secours where compte_id = ?", compte);
        }
    }

    /** New recovery codes; those before serve no more. */
    void remplacerSecours(long compte, Collection<String> empreintes) {
        sql.ecrire("delete from code_secours where compte_id = ?", compte);
        sql.ecrireTout(
                "insert into code_secours (compte_id, empreinte) values (?, ?)",
                empreintes.stream().map(e -> new Object[] {compte, e}).toList());
    }

    /** Whether it was a recovery code that had not served; it has now. */
    boolean userSecours(long compte, String empreinte) {
        return sql.ecrire("delete from code_secours where compte_id = ? and empreinte = ?", compte, empreinte) == 1;
    }

    int secours(long compte) {
        return sql.premier(
                        "select count(*) from code_secours where compte_id = ?", AccesSql.Colonnes::petitNombre, compte)
                .orElse(0);
    }

    /** Whether this try is one of those that a minute has; it is counted. */
    boolean essayer(long compte, int maximum, Instant maintenant) {
        Instant debut = maintenant.minus(FENETRE);
        return sql.ecrire(
                                "update essai_facteur set essais = essais + 1 where compte_id = ? and depuis > ? and essais < ?",
                                compte,
                                debut,
                                maximum)
                        == 1
                || sql.ecrire(
                                "update essai_facteur set essais = 1, depuis = ? where compte_id = ? and depuis <= ?",
                                maintenant,
                                compte,
                                debut)
                        == 1
                || commencer(compte, maintenant);
    }

    private boolean commencer(long compte, Instant maintenant) {
        Optional<Long> connu = sql.premier(
                "select compte_id from essai_facteur where compte_id = ?", AccesSql.Colonnes::nombre, compte);
        return connu.isEmpty()
                && sql.ecrire(
                                "insert into essai_facteur (compte_id, depuis, essais) values (?, ?, 1)",
                                compte,
                                maintenant)
                        == 1;
    }
}
