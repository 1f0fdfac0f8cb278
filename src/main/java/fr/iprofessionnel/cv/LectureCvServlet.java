package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.ActeServlet;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Gives a frozen copy to an evaluator, or takes it back: parameter {@code copie}, and {@code lecteur} or {@code reprendre}, the
 * public reference of the person.
 */
@WebServlet("/cv/lecteurs")
public class LectureCvServlet extends ActeServlet {

    private static final long serialVersionUID = 1L;
    private static final String ANCRE = "#lecteurs";

    @Inject
    private transient LectureCvService lectures;

    @Override
    protected String agir(HttpServletRequest requete) {
        String repris = parametre(requete, "reprendre");
        if (repris != null) {
            lectures.reprendre(copie(requete), repris);
            return retour(requete) + "&fait=cv-repris" + ANCRE;
        }
        String lecteur = parametre(requete, "lecteur");
        if (lecteur == null) {
            throw new Refus("cv.lecteur.aucun");
        }
        lectures.confier(copie(requete), lecteur);
        return retour(requete) + "&fait=cv-confie" + ANCRE;
    }

    private static String copie(HttpServletRequest requete) {
        String copie = requete.getParameter(EditionCvPage.COPIE);
        if (!Reference.estBienFormee(copie)) {
            throw new Introuvable("copie de CV");
        }
        return copie;
    }

    @Override
    protected String retour(HttpServletRequest requete) {
        return "/cv/copie?" + EditionCvPage.COPIE + "=" + copie(requete);
    }
}
