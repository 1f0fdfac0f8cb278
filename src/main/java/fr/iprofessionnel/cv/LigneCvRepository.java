package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the lines that teachers write in their CVs, and looks for the schools that these name. */
@Dependent
class LigneCvRepository {

    private static final String LIGNE = """
            select l.reference, l.section, l.intitule, l.organisme, l.uai, l.du, l.au, l.niveau, l.texte, l.piece, j.nom,
                j.empreinte, l.verifie_par, l.verifie_le, l.visa_perdu_le
            from cv_ligne l left join piece_jointe j on j.reference = l.piece
            """;

    @Inject
    private AccesSql sql;

    /** Where a line stands. */
    record Place(long cv, String version, long dossier) {}

    private static LigneCv ligne(AccesSql.Colonnes c) throws SQLException {
        return new LigneCv(
                c.texte(),
                Section.valueOf(c.texte()),
                c.texte(),
                c.texte(),
                c.texte(),
                DateCv.lire(c.texte()).orElse(null),
                DateCv.lire(c.texte()).orElse(null),
                c.texte(),
                c.texte(),
                preuve(c.texte(), c.texte(), c.texte()),
                visa(c.texte(), c.instant()),
                c.instant());
    }

    private static Preuve preuve(String reference, String nom, String empreinte) {
        return reference == null ? null : new Preuve(reference, nom, empreinte);
    }

    private static Visa visa(String par, Instant le) {
        return le == null ? null : new Visa(par, le);
    }

    /** The lines of a version, in their order. */
    List<LigneCv> de(long cv) {
        return sql.lire(LIGNE + " where l.cv_id = ? order by l.rang, l.id", LigneCvRepository::ligne, cv);
    }

    Optional<LigneCv> ligne(String reference) {
        return sql.premier(LIGNE + " where l.reference = ?", LigneCvRepository::ligne, reference);
    }

    /** Where a line of this file stands; empty when the file has no such line. */
    Optional<Place> place(String ligne, long dossier) {
        return sql.premier(
                "select v.id, v.reference, v.dossier_id from cv_ligne l join cv v on v.id = l.cv_id"
                        + " where l.reference = ? and v.dossier_id = ?",
                c -> new Place(c.nombre(), c.texte(), c.nombre()),
                ligne,
                dossier);
    }

    /** Adds a line at the end of its version. */
    void ajouter(LigneCv l, long cv) {
        long rang = sql.premier(
                        "select coalesce(max(rang), 0) + 1 from cv_ligne where cv_id = ?",
                        AccesSql.Colonnes::nombre,
                        cv)
                .orElse(1L);
        sql.ecrire(
                """
                insert into cv_ligne (id, reference, cv_id, section, rang, intitule, organisme, uai, du, au, niveau, texte,
                    piece, verifie_par, verifie_le, visa_perdu_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                sql.suivant("cv_ligne"),
                l.reference(),
                cv,
                l.section(),
                rang,
                l.intitule(),
                l.organisme(),
                l.uai(),
                ecrite(l.du()),
                ecrite(l.au()),
                l.niveau(),
                l.texte(),
                l.preuve() == null ? null : l.preuve().reference(),
                l.visa() == null ? null : l.visa().par(),
                l.visa() == null ? null : l.visa().date(),
                l.visaPerduLe());
    }

    private static String ecrite(DateCv date) {
        return date == null ? null : date.ecrite();
    }

    /** Writes over what a line says. */
    void changer(LigneCv l) {
        sql.ecrire(
                "update cv_ligne set intitule = ?, organisme = ?, uai = ?, du = ?, au = ?, niveau = ?, texte = ?"
                        + " where reference = ?",
                l.intitule(),
                l.organisme(),
                l.uai(),
                ecrite(l.du()),
                ecrite(l.au()),
                l.niveau(),
                l.texte(),
                l.reference());
    }

    void placer(String ligne, int rang) {
        sql.ecrire("update cv_ligne set rang = ? where reference = ?", rang, ligne);
    }

    /** Sets the proof of a line; null for none. */
    void prouver(String ligne, String piece) {
        sql.ecrire("update cv_ligne set piece = ? where reference = ?", piece, ligne);
    }

    /** Stamps a line. */
    void viser(String ligne, Visa visa) {
        sql.ecrire(
                "update cv_ligne set verifie_par = ?, verifie_le = ?, visa_perdu_le = null where reference = ?",
                visa.par(),
                visa.date(),
                ligne);
    }

    /** Removes the stamp of a line: whether it had one. */
    boolean retirerVisa(String ligne, Instant perduLe) {
        return sql.ecrire(
                        "update cv_ligne set verifie_par = null, verifie_le = null, visa_perdu_le = ?"
                                + " where reference = ? and verifie_le is not null",
                        perduLe,
                        ligne)
                == 1;
    }

    void supprimer(String ligne) {
        sql.ecrire("delete from cv_ligne where reference = ?", ligne);
    }

    /** Whether a line, or a frozen copy, still needs this proof. */
    boolean sert(String piece) {
        return sql.premier(
                        "select (select count(*) from cv_ligne where piece = ?)"
                                + " + (select count(*) from cv_copie_preuve where piece = ?) from etat_technique"
                                + " fetch first 1 rows only",
                        AccesSql.Colonnes::nombre,
                        piece,
                        piece)
                .filter(n -> n > 0)
                .isPresent();
    }

    /** Whether this file is a proof of a CV, or of a frozen copy, of this teacher. */
    boolean estDe(String piece, long dossier) {
        return sql.premier(
                        "select (select count(*) from cv_ligne l join cv v on v.id = l.cv_id"
                                + " where l.piece = ? and v.dossier_id = ?)"
                                + " + (select count(*) from cv_copie_preuve p join cv_copie c on c.id = p.copie_id"
                                + " where p.piece = ? and c.dossier_id = ?) from etat_technique"
                                + " fetch first 1 rows only",
                        AccesSql.Colonnes::nombre,
                        piece,
                        dossier,
                        piece,
                        dossier)
                .filter(n -> n > 0)
                .isPresent();
    }
}
