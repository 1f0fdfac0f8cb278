package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Reference;
import java.time.Instant;
import java.util.Objects;

/**
 * A line that the teacher wrote.
 *
 * @param reference public reference
 * @param section where it stands
 * @param intitule its title
 * @param organisme place; null when it has none
 * @param uai number of the school, where the place was chosen in the repertory; null elsewhere
 * @param du first date; null when none is given
 * @param au last date; null while it lasts, or when none is given
 * @param niveau level of language, A1 to C2; null elsewhere
 * @param texte what is said of it; null when nothing
 * @param preuve the file that proves it; null when none does
 * @param visa stamp of the manager; null when there is none
 * @param visaPerduLe when a change removed the stamp; null when none did
 */
public record LigneCv(
        String reference,
        Section section,
        String intitule,
        String organisme,
        String uai,
        DateCv du,
        DateCv au,
        String niveau,
        String texte,
        Preuve preuve,
        Visa visa,
        Instant visaPerduLe) {

    /** From when to when, in words; empty when no date is given. */
    public String periode() {
        return Periode.texte(du, au, section.aFin());
    }

    /** Its title, with the level of a language. */
    public String titre() {
        return niveau == null ? intitule : intitule + " – " + niveau;
    }

    /** Whether both say the same, whatever their proofs and stamps. */
    boolean ditCommeElle(LigneCv autre) {
        return section == autre.section
                && intitule.equals(autre.intitule)
                && Objects.equals(organisme, autre.organisme)
                && Objects.equals(uai, autre.uai)
                && Objects.equals(du, autre.du)
                && Objects.equals(au, autre.au)
                && Objects.equals(niveau, autre.niveau)
                && Objects.equals(texte, autre.texte);
    }

    /** The same as another line. */
    LigneCv sousUneReference() {
        return new LigneCv(
                Reference.nouvelle(),
                section,
                intitule,
                organisme,
                uai,
                du,
                au,
                niveau,
                texte,
                preuve,
                visa,
                visaPerduLe);
    }
}
