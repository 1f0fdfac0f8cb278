package fr.iprofessionnel.cv;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of a CV with all that it shows, as its reader may see it.
 *
 * @param dossierId file of the teacher
 * @param dossier public reference of that file
 * @param titulaire first name and name of the teacher
 * @param version the version that is open
 * @param versions all those of the teacher, the last changed first
 * @param lignes what the teacher wrote, in their order
 * @param administratives what the file knows, hidden or not
 * @param jour today
 */
public record CvOuvert(
        long dossierId,
        String dossier,
        String titulaire,
        VersionCv version,
        List<VersionCv> versions,
        List<LigneCv> lignes,
        List<DonneeAdministrative> administratives,
        LocalDate jour) {

    /** What the teacher wrote in a section. */
    public List<LigneCv> lignesDe(Section section) {
        return lignes.stream().filter(l -> l.section() == section).toList();
    }

    /** What the file knows of a section. */
    public List<DonneeAdministrative> administrativesDe(Section section) {
        return administratives.stream().filter(d -> d.section() == section).toList();
    }

    /** What it says, apart from the database. */
    public ContenuCv contenu() {
        VersionCv.MiseEnPage page = version.miseEnPage();
        return new ContenuCv(
                version.nom(),
                titulaire,
                jour,
                null,
                version.titre(),
                version.presentation(),
                page,
                lignes,
                administratives.stream().filter(d -> page.montre(d.cle())).toList());
    }
}
