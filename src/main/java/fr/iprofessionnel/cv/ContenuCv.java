package fr.iprofessionnel.cv;

import java.time.LocalDate;
import java.util.List;

/**
 * What a CV says, apart from the database: what is exported, imported and frozen.
 *
 * @param nom name of the version; empty for an evaluator
 * @param titulaire first name and name of the teacher; null in what is imported
 * @param jour day of the data of the file; null in what is imported
 * @param numero number of the frozen copy; null when it is none
 * @param titre title of the person; null when none is given
 * @param presentation a few words; null when none are given
 * @param miseEnPage how it is laid out, and what it hides
 * @param lignes what the teacher wrote, in their order
 * @param administratives what the file knew that day and the version shows; none in what is imported
 */
public record ContenuCv(
        String nom,
        String titulaire,
        LocalDate jour,
        String numero,
        String titre,
        String presentation,
        VersionCv.MiseEnPage miseEnPage,
        List<LigneCv> lignes,
        List<DonneeAdministrative> administratives) {

    /** Takes copies. */
    public ContenuCv {
        lignes = List.copyOf(lignes);
        administratives = List.copyOf(administratives);
    }

    /** The same as a frozen copy: without what it hides. */
    ContenuCv fige(String leNumero) {
        return new ContenuCv(
                nom,
                titulaire,
                jour,
                leNumero,
                titre,
                presentation,
                miseEnPage,
                lignes.stream()
                        .filter(l -> miseEnPage.montre(l.section().name()))
                        .toList(),
                administratives.stream()
                        .filter(d -> miseEnPage.montre(d.section().name()))
                        .toList());
    }

    /** The same without the name of the version. */
    ContenuCv sansNom() {
        return new ContenuCv("", titulaire, jour, numero, titre, presentation, miseEnPage, lignes, administratives);
    }

    /** The document that it makes. */
    public CvAffiche affiche() {
        return CvAffiche.de(this);
    }
}
