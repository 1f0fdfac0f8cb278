package fr.iprofessionnel.socle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain of the audit journal. Each line bears a fingerprint, made with a key that is outside the database, of itself and
 * of the line before it; a seal says with which line the chain begins since the last purge, and with which it ends. Changing,
 * removing or adding a line by the database alone breaks it.
 */
public final class ChaineJournal {

    /** What the first line of all follows. */
    public static final String ORIGINE = "-";

    private static final String USAGE = "journal";

    private final Cles cles;

    /** A chain made with these keys. */
    public ChaineJournal(Cles cles) {
        this.cles = cles;
    }

    /**
     * A line as it is kept.
     *
     * @param rang place in the chain, from 1
     * @param le milliseconds since 1970
     * @param empreinte fingerprint that it bears
     */
    public record Maillon(
            long rang,
            long le,
            String evenement,
            Long compteId,
            String objet,
            String adresse,
            String detail,
            String empreinte) {}

    /**
     * Where the chain stands.
     *
     * @param rang place of its last line; 0 when there is none
     * @param empreinte fingerprint of it
     * @param debutRang place of the last line that was purged; 0 when none was
     * @param debutEmpreinte fingerprint of it
     * @param sceau what proves the four; null as long as nothing was written
     */
    public record Etat(long rang, String empreinte, long debutRang, String debutEmpreinte, String sceau) {

        /** Reads it. */
        public static Etat lire(Connection connexion) throws SQLException {
            try (PreparedStatement lecture = connexion.prepareStatement("select rang, empreinte, debut_rang,"
                            + " debut_empreinte, sceau from journal_chaine where id = 1");
                    ResultSet ligne = lecture.executeQuery()) {
                ligne.next();
                return new Etat(
                        ligne.getLong(1), ligne.getString(2), ligne.getLong(3), ligne.getString(4), ligne.getString(5));
            }
        }

        /** Its last line. */
        public Repere fin() {
            return new Repere(rang, empreinte);
        }

        /** The line after which it begins. */
        public Repere debut() {
            return new Repere(debutRang, debutEmpreinte);
        }
    }

    /** Reads lines of the chain that follow a place, in the order of their places, and no more of them than that. */
    public static List<Maillon> lire(Connection connexion, long apres, int nombre) throws SQLException {
        List<Maillon> maillons = new ArrayList<>();
        try (PreparedStatement lecture =
                connexion.prepareStatement("select rang, le, evenement, compte_id, objet, adresse, detail, empreinte"
                        + " from journal where rang > ? order by rang fetch first " + nombre + " rows only")) {
            lecture.setLong(1, apres);
            try (ResultSet lignes = lecture.executeQuery()) {
                while (lignes.next()) {
                    AccesSql.Colonnes c = new AccesSql.Colonnes(lignes);
                    maillons.add(new Maillon(
                            c.nombre(), c.nombre(), c.texte(), c.nombre(), c.texte(), c.texte(), c.texte(), c.texte()));
                }
            }
        }
        return maillons;
    }

    /** The fingerprint that a line bears after the line of this fingerprint. */
    public String empreinte(String precedente, Maillon m) {
        String contenu = String.join(
                "\u0000",
                precedente,
                String.valueOf(m.rang()),
                String.valueOf(m.le()),
                m.evenement(),
                String.valueOf(m.compteId()),
                String.valueOf(m.objet()),
                String.valueOf(m.adresse()),
                String.valueOf(m.detail()));
        return cles.signer(USAGE, contenu);
    }

    /** The fingerprint that a line bears as long as it waits for its place. */
    String depot(EcritureJournal.Ligne ligne) {
        return empreinte("depot", ligne.maillon(0));
    }

    /** The seal of a chain that ends and begins at these lines. */
    public String sceau(Repere fin, Repere debut) {
        return cles.signer(
                USAGE, "sceau " + fin.rang() + " " + fin.empreinte() + " " + debut.rang() + " " + debut.empreinte());
    }

    /** Whether a state bears its seal; one in which nothing was written yet has none. */
    public boolean estScelle(Etat etat) {
        return etat.sceau() == null
                ? etat.rang() == 0
                : sceau(etat.fin(), etat.debut()).equals(etat.sceau());
    }

    /**
     * Follows some lines of the chain.
     *
     * @param maillons in the order of their places
     * @param apres place and fingerprint after which they come
     * @return place of the first line that is missing, was changed or was added; 0 when all is well
     */
    public long premiereRupture(List<Maillon> maillons, Repere apres) {
        String precedente = apres.empreinte();
        long rang = apres.rang();
        for (Maillon maillon : maillons) {
            rang++;
            if (maillon.rang() != rang || !empreinte(precedente, maillon).equals(maillon.empreinte())) {
                return rang;
            }
            precedente = maillon.empreinte();
        }
        return 0;
    }

    /** A place of the chain. */
    public record Repere(long rang, String empreinte) {}
}
