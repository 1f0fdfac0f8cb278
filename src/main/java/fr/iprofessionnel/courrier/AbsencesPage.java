package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The absences of a service, and who stands in. */
@Named
@RequestScoped
public class AbsencesPage {

    @Inject
    private AbsencesService absences;

    private String absent;
    private String remplacant;
    private String du;
    private String au;

    /** Writes one down. */
    public void ajouter() throws IOException {
        absences.ajouter(absent, remplacant, jour(du), jour(au));
        aller("courrier-absence");
    }

    private static LocalDate jour(String texte) {
        try {
            return texte == null ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Ends one. */
    public void terminer(long numero) throws IOException {
        absences.terminer(numero);
        aller("courrier-absence-fin");
    }

    private static void aller(String fait) throws IOException {
        Redirection.vers("/gestion/absences?fait=" + fait);
    }

    public List<AbsenceGestionnaire> getAVenir() {
        return absences.aVenir();
    }

    public List<Collegue> getDuService() {
        return absences.duService();
    }

    /** Who may stand in: any manager. */
    public List<Collegue> getRemplacants() {
        return absences.remplacants();
    }

    /** The days of one, in words. */
    public String periode(AbsenceGestionnaire absence) {
        return Formats.jour(absence.du()) + " – " + Formats.jour(absence.au());
    }

    public String getAbsent() {
        return absent;
    }

    public void setAbsent(String absent) {
        this.absent = absent;
    }

    public String getRemplacant() {
        return remplacant;
    }

    public void setRemplacant(String remplacant) {
        this.remplacant = remplacant;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getAu() {
        return au;
    }

    public void setAu(String au) {
        this.au = au;
    }
}
