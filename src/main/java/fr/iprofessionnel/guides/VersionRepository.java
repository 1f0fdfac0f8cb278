package fr.iprofessionnel.guides;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The versions of the articles of the academy, in the database. */
@ApplicationScoped
class VersionRepository {

    private static final String COLONNES = "slug, numero, genre, du, auteur, le, ";
    private static final String SANS_TEXTE = "select " + COLONNES + "'' from guide_version ";
    private static final String AVEC_TEXTE = "select " + COLONNES + "texte from guide_version ";

    @Inject
    private AccesSql sql;

    /** What was published and withdrawn, in the order in which it was. */
    List<Version> publiees() {
        return sql.lire(AVEC_TEXTE + "where genre <> 'BROUILLON' order by slug, numero", VersionRepository::version);
    }

    /** Changes with each change of what is kept. */
    String empreinte() {
        return sql.lire(
                        "select count(*), max(le) from guide_version where genre <> 'BROUILLON'",
                        c -> c.nombre() + "/" + c.nombre())
                .get(0);
    }

    /** The last version of each article, without its text. */
    List<Version> dernieres() {
        return sql.lire(
                SANS_TEXTE + "v where numero = (select max(a.numero) from guide_version a where a.slug = v.slug)"
                        + " order by slug",
                VersionRepository::version);
    }

    /** Every version of an article, the last one first, without its text. */
    List<Version> versions(String slug) {
        return sql.lire(SANS_TEXTE + "where slug = ? order by numero desc", VersionRepository::version, slug);
    }

    Optional<Version> lire(String slug, int numero) {
        return sql.lire(AVEC_TEXTE + "where slug = ? and numero = ?", VersionRepository::version, slug, numero).stream()
                .findFirst();
    }

    private static Version version(AccesSql.Colonnes c) throws SQLException {
        String slug = c.texte();
        int numero = c.nombre().intValue();
        Version.Genre genre = Version.Genre.valueOf(c.texte());
        var du = c.jour();
        String auteur = c.texte();
        var le = c.instant();
        return new Version(slug, numero, genre, du, c.texte(), auteur, le);
    }

    /** Adds a version; it takes the place of the draft, if there is one. */
    void ajouter(Version version) {
        sql.ecrire("delete from guide_version where slug = ? and genre = 'BROUILLON'", version.slug());
        sql.ecrire(
                "insert into guide_version (" + COLONNES + "texte) values (?, ?, ?, ?, ?, ?, ?)",
                version.slug(),
                version.numero(),
                version.genre(),
                version.du(),
                version.auteur(),
                version.le().toEpochMilli(),
                version.texte());
    }
}
