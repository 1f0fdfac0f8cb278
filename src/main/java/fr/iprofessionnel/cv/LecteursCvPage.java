package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Whom a frozen copy of the caller is given to, and who else may be: parameter {@code copie}. */
@Named
@RequestScoped
public class LecteursCvPage {

    @Inject
    private LectureCvService lectures;

    @Inject
    private HttpServletRequest requete;

    private List<Lecteur> lecteurs;
    private List<LecteurPossible> possibles;

    /** Whether the copy is the caller's own: a manager reads it by its file. */
    public boolean isMienne() {
        return requete.getParameter("dossier") == null;
    }

    /** Those it was given to, also those from whom it was taken back. */
    public List<Lecteur> getLecteurs() {
        if (lecteurs == null) {
            lecteurs = lectures.lecteurs(requete.getParameter(EditionCvPage.COPIE));
        }
        return lecteurs;
    }

    /** What became of it, in a sentence. */
    public String etat(Lecteur lecteur) {
        if (!lecteur.estConfie()) {
            return Textes.phrase("cv.lecteur.repris", Formats.moment(lecteur.reprisLe()));
        }
        return lecteur.luLe() == null
                ? Textes.phrase("cv.lecteur.non-lu")
                : Textes.phrase("cv.lecteur.lu", Formats.moment(lecteur.luLe()));
    }

    /** Who heads the main school of the caller. */
    public List<LecteurPossible> getChefs() {
        return possibles(Role.CHEF_ETABLISSEMENT);
    }

    /** The inspectors, by name. */
    public List<LecteurPossible> getInspecteurs() {
        return possibles(Role.INSPECTEUR);
    }

    /** The evaluators of a role who do not have the copy yet. */
    private List<LecteurPossible> possibles(Role qualite) {
        if (possibles == null) {
            List<String> dejaConfies = getLecteurs().stream()
                    .filter(Lecteur::estConfie)
                    .map(Lecteur::reference)
                    .toList();
            possibles = lectures.possibles().stream()
                    .filter(p -> !dejaConfies.contains(p.reference()))
                    .toList();
        }
        return possibles.stream().filter(p -> p.qualite() == qualite).toList();
    }
}
