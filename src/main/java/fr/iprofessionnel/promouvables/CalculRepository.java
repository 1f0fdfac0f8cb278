package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.promouvables.Calcul.Etat;
import fr.iprofessionnel.promouvables.Calcul.Nature;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the computations; one SQL statement a method, but where another number is said. */
@Dependent
class CalculRepository {

    /** How long a server keeps a computation that it runs without saying anything of it. */
    private static final Duration BAIL = Duration.ofMinutes(1);

    /** How many times a computation that is cut off is taken up again. */
    private static final int REPRISES = 5;

    private static final String COLONNES = "select id, reference, nature, code, date_reference, jeu, empreinte,"
            + " autre_empreinte, demandeur, demande_le, termine_le, etat, dernier_dossier, traites, changes from calcul";

    @Inject
    private AccesSql sql;

    private static Calcul calcul(AccesSql.Colonnes c) throws SQLException {
        return new Calcul(
                c.nombre("id"),
                c.texte("reference"),
                Nature.valueOf(c.texte("nature")),
                c.texte("code") == null ? null : CodePromotion.valueOf(c.texte("code")),
                c.jour("date_reference"),
                c.texte("jeu"),
                c.texte("empreinte"),
                c.texte("autre_empreinte"),
                c.texte("demandeur"),
                c.instant("demande_le"),
                c.instant("termine_le"),
                Etat.valueOf(c.texte("etat")),
                c.nombre("dernier_dossier"),
                c.entier("traites"),
                c.entier("changes"));
    }

    /** The latest of a promotion at a date: the one that is over, and after it the one that waits or runs, if any. */
    List<Calcul> derniers(CodePromotion code, LocalDate date) {
        return sql.lire(
                COLONNES + " where nature = 'PROMOUVABLES' and code = ? and date_reference = ? order by id desc"
                        + " fetch first 10 rows only",
                CalculRepository::calcul,
                code,
                date);
    }

    /** Those that are over, the most recent first. */
    List<Calcul> termines(int nombre) {
        return sql.lire(
                COLONNES + " where nature = 'PROMOUVABLES' and etat = 'TERMINE' order by termine_le desc fetch first "
                        + nombre + " rows only",
                CalculRepository::calcul);
    }

    /** The latest comparison of two sets of tables. */
    Optional<Calcul> dernierApercu(String empreinte, String autre) {
        return sql
                .lire(
                        COLONNES + " where nature = 'APERCU' and empreinte = ? and autre_empreinte = ? order by id desc"
                                + " fetch first 1 rows only",
                        CalculRepository::calcul,
                        empreinte,
                        autre)
                .stream()
                .findFirst();
    }

    Calcul lire(long id) {
        return sql.lire(COLONNES + " where id = ?", CalculRepository::calcul, id)
                .get(0);
    }

    /** When the latest import of files ended; null before the first. */
    Instant dernierImport() {
        return sql.lire(
                        "select max(termine_le) from import_fichier where nature = 'PERSONNELS' and etat = 'TERMINE'"
                                + " and essai = false",
                        AccesSql.Colonnes::instant)
                .get(0);
    }

    void demander(
            Nature nature,
            CodePromotion code,
            LocalDate date,
            Bareme jeu,
            String autre,
            AgentConnecte agent,
            Instant le) {
        sql.ecrire(
                """
                insert into calcul (reference, nature, code, date_reference, jeu, empreinte, autre_empreinte, compte_id,
                    demandeur, demande_le, etat, dernier_dossier, traites, changes, reprises)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DEMANDE', 0, 0, 0, 0)
                """,
                Reference.nouvelle(),
                nature,
                code,
                date,
                jeu.nom(),
                jeu.empreinte(),
                autre,
                agent.compteId(),
                agent.nomComplet(),
                le.toEpochMilli());
    }

    /** Takes the next one that waits or was cut off. At most three statements. */
    Optional<Calcul> prendre(Instant le) {
        sql.ecrire(
                "update calcul set etat = 'ECHEC', termine_le = ? where etat = 'EN_COURS' and bail_jusqua < ?"
                        + " and reprises >= " + REPRISES,
                le.toEpochMilli(),
                le.toEpochMilli());
        return sql
                .lire(
                        COLONNES + " where etat = 'DEMANDE' or (etat = 'EN_COURS' and bail_jusqua < ?) order by id"
                                + " fetch first 1 rows only",
                        CalculRepository::calcul,
                        le.toEpochMilli())
                .stream()
                .filter(c -> sql.ecrire(
                                "update calcul set etat = 'EN_COURS', debute_le = coalesce(debute_le, ?),"
                                        + " bail_jusqua = ?, reprises = reprises + 1"
                                        + " where id = ? and etat = ? and (bail_jusqua is null or bail_jusqua < ?)",
                                le.toEpochMilli(),
                                le.plus(BAIL).toEpochMilli(),
                                c.id(),
                                c.etat(),
                                le.toEpochMilli())
                        == 1)
                .findFirst();
    }

    /** Keeps a computation under way from the other servers until the end of the transaction; false when it is over. */
    boolean reserver(long id, Instant le) {
        return sql.ecrire(
                        "update calcul set bail_jusqua = ? where id = ? and etat = 'EN_COURS'",
                        le.plus(BAIL).toEpochMilli(),
                        id)
                == 1;
    }

    void avancer(long id, long dernierDossier, int traites, int changes) {
        sql.ecrire(
                "update calcul set dernier_dossier = ?, traites = traites + ?, changes = changes + ?, reprises = 0"
                        + " where id = ?",
                dernierDossier,
                traites,
                changes,
                id);
    }

    /** Begins again with another set of tables. Three statements. */
    void recommencer(long id, Bareme jeu) {
        vider(id);
        sql.ecrire(
                "update calcul set jeu = ?, empreinte = ?, dernier_dossier = 0, traites = 0, changes = 0 where id = ?",
                jeu.nom(),
                jeu.empreinte(),
                id);
    }

    private void vider(long id) {
        sql.ecrire("delete from promouvable where calcul_id = ?", id);
        sql.ecrire("delete from calcul_ecart where calcul_id = ?", id);
    }

    /** Ends it, and forgets those that it replaces. */
    void terminer(Calcul calcul, Instant le) {
        sql.ecrire(
                "update calcul set etat = 'TERMINE', termine_le = ?, bail_jusqua = null where id = ?",
                le.toEpochMilli(),
                calcul.id());
        if (calcul.nature() == Nature.APERCU) {
            oublier("nature = 'APERCU' and id < ?", calcul.id());
        } else {
            oublier(
                    "nature = 'PROMOUVABLES' and code = ? and date_reference = ? and id < ?",
                    calcul.code(),
                    calcul.dateReference(),
                    calcul.id());
        }
    }

    /** Forgets the computations that ended before this moment. */
    void oublierAvant(Instant le) {
        oublier("termine_le < ?", le.toEpochMilli());
    }

    /** Forgets all but so many of them, the most recent. */
    void oublierAuDela(int nombre) {
        for (long ancien : sql.lire(
                "select id from calcul where etat in ('TERMINE', 'ECHEC') order by id desc offset " + nombre + " rows",
                AccesSql.Colonnes::nombre)) {
            oublier("id = ?", ancien);
        }
    }

    private void oublier(String condition, Object... valeurs) {
        for (long ancien : sql.lire("select id from calcul where " + condition, AccesSql.Colonnes::nombre, valeurs)) {
            vider(ancien);
            sql.ecrire("delete from calcul where id = ?", ancien);
        }
    }

    /** Adds to the counts of a comparison; at most two statements for each. */
    void compter(long id, List<Ecart> ecarts) {
        for (Ecart ecart : ecarts) {
            Object[] cle = {ecart.nombre(), id, ecart.code(), ecart.avant(), ecart.apres()};
            int comptes = sql.ecrire(
                    "update calcul_ecart set nombre = nombre + ? where calcul_id = ? and code = ? and avant = ?"
                            + " and apres = ?",
                    cle);
            if (comptes == 0) {
                sql.ecrire(
                        "insert into calcul_ecart (nombre, calcul_id, code, avant, apres) values (?, ?, ?, ?, ?)", cle);
            }
        }
    }

    /** What a comparison counted. */
    List<Ecart> ecarts(long id) {
        return sql.lire(
                "select code, avant, apres, nombre from calcul_ecart where calcul_id = ? order by code, avant, apres",
                c -> new Ecart(CodePromotion.valueOf(c.texte()), c.texte(), c.texte(), c.petitNombre()),
                id);
    }

    void ecrire(Collection<Object[]> reponses) {
        sql.ecrireTout("""
                insert into promouvable (calcul_id, dossier_id, verdict, points, ouverture, motif, manquantes)
                values (?, ?, ?, cast(? as integer), cast(? as date), ?, ?)
                """, reponses);
    }
}
