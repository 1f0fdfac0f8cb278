package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The document that a CV makes, the same on the screen, as a PDF and as an ODT file.
 *
 * @param nom first name and name of the teacher
 * @param titre title of the person; null when none is given
 * @param presentation a few words, by paragraphs
 * @param pied what each page says: whose, of which day, and the number of a frozen copy
 * @param modele layout
 * @param sections what is shown, in its order; none is empty
 */
public record CvAffiche(
        String nom, String titre, List<String> presentation, String pied, Modele modele, List<Partie> sections) {

    /**
     * A section.
     *
     * @param titre its name
     * @param lignes its lines, at least one
     */
    public record Partie(String titre, List<Ligne> lignes) {}

    /**
     * A line.
     *
     * @param titre what it is
     * @param lieu where; null when nowhere
     * @param periode when; empty when no date is given
     * @param texte what is said of it, by paragraphs
     * @param mention that it comes from the file, or was verified; null when neither
     * @param reference of a line that the teacher wrote; null of a datum of the file
     * @param preuve the file that proves it; null when none does
     * @param verifiee whether the manager stamped it
     */
    public record Ligne(
            String titre,
            String lieu,
            String periode,
            List<String> texte,
            String mention,
            String reference,
            Preuve preuve,
            boolean verifiee) {}

    static CvAffiche de(ContenuCv contenu) {
        List<Partie> parties = Section.toutes().stream()
                .filter(s -> contenu.miseEnPage().montre(s.name()))
                .map(s -> new Partie(Textes.phrase(s.cle()), lignes(contenu, s)))
                .filter(p -> !p.lignes().isEmpty())
                .toList();
        String jour = Formats.jour(contenu.jour());
        String pied = contenu.numero() == null
                ? Textes.phrase("cv.pied", contenu.titulaire(), jour)
                : Textes.phrase("cv.pied.copie", contenu.titulaire(), contenu.numero(), jour);
        return new CvAffiche(
                contenu.titulaire(),
                contenu.titre(),
                paragraphes(contenu.presentation()),
                pied,
                contenu.miseEnPage().modele(),
                parties);
    }

    private static List<Ligne> lignes(ContenuCv contenu, Section section) {
        return Stream.concat(
                        contenu.administratives().stream()
                                .filter(d -> d.section() == section)
                                .map(CvAffiche::ligne),
                        contenu.lignes().stream()
                                .filter(l -> l.section() == section)
                                .map(CvAffiche::ligne))
                .toList();
    }

    private static Ligne ligne(DonneeAdministrative d) {
        return new Ligne(
                d.intitule(), d.lieu(), d.periode(), List.of(), Textes.phrase("cv.administrative"), null, null, false);
    }

    private static Ligne ligne(LigneCv l) {
        return new Ligne(
                l.titre(),
                l.organisme(),
                l.periode(),
                paragraphes(l.texte()),
                l.visa() == null ? null : l.visa().phrase(),
                l.reference(),
                l.preuve(),
                l.visa() != null);
    }

    private static List<String> paragraphes(String texte) {
        return texte == null
                ? List.of()
                : texte.lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
    }
}
