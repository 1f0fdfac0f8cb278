package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the versions of the CVs, and their frozen copies. */
@Dependent
class CvRepository {

    private static final String VERSION =
            "select v.id, v.reference, v.nom, v.titre, v.presentation, v.modele, v.pages, v.masquees, v.modifie_le from cv v";

    private static final String COPIE =
            "select c.id, c.reference, c.numero, c.nom, c.piece, c.empreinte, c.figee_le from cv_copie c";

    @Inject
    private AccesSql sql;

    private static VersionCv version(AccesSql.Colonnes c) throws SQLException {
        return new VersionCv(
                c.nombre(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                new VersionCv.MiseEnPage(Modele.valueOf(c.texte()), c.petitNombre(), masquees(c.texte())),
                c.instant());
    }

    private static Set<String> masquees(String texte) {
        return Arrays.stream(texte.split("\n")).filter(m -> !m.isEmpty()).collect(Collectors.toSet());
    }

    /** All the versions of a file, the last changed first. */
    List<VersionCv> versions(long dossier) {
        return sql.lire(
                VERSION + " where v.dossier_id = ? order by v.modifie_le desc, v.id desc",
                CvRepository::version,
                dossier);
    }

    /** The file of a teacher. */
    Optional<Long> dossierDe(Long agent) {
        return sql.premier("select id from dossier where agent_id = ?", AccesSql.Colonnes::nombre, agent);
    }

    void ajouter(VersionCv version, long dossier) {
        sql.ecrire(
                """
                insert into cv (id, reference, dossier_id, nom, titre, presentation, modele, pages, masquees, modifie_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                version.id(),
                version.reference(),
                dossier,
                version.nom(),
                version.titre(),
                version.presentation(),
                version.miseEnPage().modele(),
                version.miseEnPage().pages(),
                ecrites(version.miseEnPage().masquees()),
                version.modifieLe());
    }

    private static String ecrites(Set<String> masquees) {
        return masquees.stream().sorted().collect(Collectors.joining("\n"));
    }

    long suivant() {
        return sql.suivant("cv");
    }

    void nommer(long cv, String nom, Instant le) {
        sql.ecrire("update cv set nom = ?, modifie_le = ? where id = ?", nom, le, cv);
    }

    void presenter(long cv, String titre, String presentation, Instant le) {
        sql.ecrire(
                "update cv set titre = ?, presentation = ?, modifie_le = ? where id = ?", titre, presentation, le, cv);
    }

    void mettreEnPage(long cv, VersionCv.MiseEnPage page, Instant le) {
        sql.ecrire(
                "update cv set modele = ?, pages = ?, masquees = ?, modifie_le = ? where id = ?",
                page.modele(),
                page.pages(),
                ecrites(page.masquees()),
                le,
                cv);
    }

    /** Tells that a line was changed; the others that change the same version wait. */
    void toucher(long cv, Instant le) {
        sql.ecrire("update cv set modifie_le = ? where id = ?", le, cv);
    }

    void supprimer(long cv) {
        sql.ecrire("delete from cv where id = ?", cv);
    }

    private static Copie copie(AccesSql.Colonnes c) throws SQLException {
        return new Copie(c.nombre(), c.texte(), c.texte(), c.texte(), c.texte(), c.texte(), c.instant());
    }

    /** The frozen copies of a file, the most recent first. */
    List<Copie> copies(long dossier) {
        return sql.lire(COPIE + " where c.dossier_id = ? order by c.id desc", CvRepository::copie, dossier);
    }

    Optional<Copie> copie(String reference, long dossier) {
        return sql.premier(
                COPIE + " where c.reference = ? and c.dossier_id = ?", CvRepository::copie, reference, dossier);
    }

    /** Makes whoever else gives this copy to read wait for the end of the transaction. */
    void retenir(long copie) {
        sql.ecrire("update cv_copie set numero = numero where id = ?", copie);
    }

    long copieSuivante() {
        return sql.suivant("cv_copie");
    }

    void ajouter(Copie copie, long dossier, List<String> preuves) {
        sql.ecrire(
                """
                insert into cv_copie (id, reference, dossier_id, numero, nom, piece, empreinte, figee_le)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                copie.id(),
                copie.reference(),
                dossier,
                copie.numero(),
                copie.nom(),
                copie.piece(),
                copie.empreinte(),
                copie.figeeLe());
        sql.ecrireTout(
                "insert into cv_copie_preuve (copie_id, piece) values (?, ?)",
                preuves.stream()
                        .distinct()
                        .map(p -> new Object[] {copie.id(), p})
                        .toList());
    }
}
