package fr.iprofessionnel.bench;

import fr.iprofessionnel.dossier.Ecran;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The list of those who may be promoted, over all the files: the computation that the server makes, from its start to its
 * end, beside a plain reading of the very same rows by the same statements, column by column, with nothing done of them.
 */
final class MesurePromouvables {

    private static final int LOT = 500;
    private static final long ATTENTE_SECONDES = 900;

    private static final String LIGNES = """
            select l.*, e.nom as ecole_nom, e.commune as ecole_commune, e.degre as ecole_degre,
                e.contrat_libelle as ecole_contrat
            from ligne_dossier l left join etablissement e on e.uai = l.uai
            where l.dossier_id > ? and l.dossier_id <= ? and l.connu_au is null and l.rubrique in (%s)
            order by l.du, l.id
            """.formatted(Ecran.PERSPECTIVES.rubriques().stream()
            .map(r -> "'" + r.name() + "'")
            .collect(Collectors.joining(", ")));

    private final BasePostgresql postgresql;

    MesurePromouvables(BasePostgresql postgresql) {
        this.postgresql = postgresql;
    }

    /**
     * What was measured.
     *
     * @param dossiers files
     * @param lignes rows of careers read
     * @param calcul time of the computation by the server
     * @param lecture time of the plain reading
     */
    record Resultat(long dossiers, long lignes, Duration calcul, Duration lecture) {

        double rapport() {
            return (double) calcul.toMillis() / lecture.toMillis();
        }
    }

    /** The computation twice, the reading twice, in turn; the second of each counts, once the code is compiled. */
    Resultat mesurer() throws SQLException, InterruptedException {
        lire();
        calculer("2026-08-31");
        Resultat lu = lire();
        Duration calcul = calculer("2027-08-31");
        return new Resultat(lu.dossiers(), lu.lignes(), calcul, lu.lecture());
    }

    private Duration calculer(String date) throws SQLException, InterruptedException {
        String application = BasePostgresql.APPLICATION;
        String reference = "bench" + System.nanoTime();
        postgresql.executer(
                application,
                "insert into calcul (reference, nature, code, date_reference, jeu, empreinte, compte_id, demandeur,"
                        + " demande_le, etat, dernier_dossier, traites, changes, reprises) select '" + reference
                        + "', 'PROMOUVABLES', 'HORS_CLASSE', date '" + date
                        + "', '', '', min(id), 'bench', 0, 'DEMANDE',"
                        + " 0, 0, 0, 0 from compte");
        long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(ATTENTE_SECONDES);
        String duree = null;
        while (duree == null) {
            if (System.nanoTime() > limite) {
                throw new IllegalStateException("The computation does not end: see target/bench/serveur.log");
            }
            TimeUnit.MILLISECONDS.sleep(100);
            duree = postgresql.lire(
                    application,
                    "select termine_le - debute_le from calcul where etat = 'TERMINE' and reference = '" + reference
                            + "'");
        }
        return Duration.ofMillis(Long.parseLong(duree));
    }

    private Resultat lire() throws SQLException {
        long debut = System.nanoTime();
        long dossiers = 0;
        long lignes = 0;
        try (Connection connexion =
                        postgresql.source(BasePostgresql.APPLICATION).getConnection();
                PreparedStatement suivants = connexion.prepareStatement(
                        "select id, confirme_le from dossier where id > ? order by id fetch first " + LOT
                                + " rows only");
                PreparedStatement lecture = connexion.prepareStatement(LIGNES)) {
            List<Long> lot = lot(suivants, 0);
            long avant = 0;
            while (!lot.isEmpty()) {
                long dernier = lot.get(lot.size() - 1);
                dossiers += lot.size();
                lignes += lire(lecture, avant, dernier);
                avant = dernier;
                lot = lot(suivants, dernier);
            }
        }
        return new Resultat(dossiers, lignes, Duration.ZERO, Duration.ofNanos(System.nanoTime() - debut));
    }

    private static List<Long> lot(PreparedStatement suivants, long apres) throws SQLException {
        suivants.setLong(1, apres);
        List<Long> lot = new ArrayList<>();
        try (ResultSet ligne = suivants.executeQuery()) {
            while (ligne.next()) {
                lot.add(ligne.getLong(1));
            }
        }
        return lot;
    }

    /** Every column of every row, as what it is. */
    private static long lire(PreparedStatement lecture, long apres, long dernier) throws SQLException {
        lecture.setLong(1, apres);
        lecture.setLong(2, dernier);
        long lignes = 0;
        try (ResultSet ligne = lecture.executeQuery()) {
            int largeur = ligne.getMetaData().getColumnCount();
            int[] types = new int[largeur];
            for (int i = 0; i < largeur; i++) {
                types[i] = ligne.getMetaData().getColumnType(i + 1);
            }
            while (ligne.next()) {
                for (int i = 0; i < largeur; i++) {
                    lire(ligne, i + 1, types[i]);
                }
                lignes++;
            }
        }
        return lignes;
    }

    private static void lire(ResultSet ligne, int colonne, int type) throws SQLException {
        switch (type) {
            case Types.BIGINT -> ligne.getLong(colonne);
            case Types.INTEGER, Types.SMALLINT -> ligne.getInt(colonne);
            case Types.DATE -> ligne.getDate(colonne);
            case Types.NUMERIC -> ligne.getBigDecimal(colonne);
            case Types.BIT, Types.BOOLEAN -> ligne.getBoolean(colonne);
            default -> ligne.getString(colonne);
        }
    }
}
