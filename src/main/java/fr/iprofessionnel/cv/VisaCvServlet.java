package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.ActeServlet;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The stamp of the manager on a line: parameters {@code dossier} and {@code cv}, and {@code viser} or {@code retirer}. */
@WebServlet("/gestion/cv/visa")
public class VisaCvServlet extends ActeServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VisaCvService visas;

    @Override
    protected String agir(HttpServletRequest requete) {
        String dossier = exiger(requete, "dossier");
        if (parametre(requete, "viser") != null) {
            visas.viser(dossier, exiger(requete, "viser"));
            return retour(requete) + "&fait=cv-vise";
        }
        visas.retirer(dossier, exiger(requete, "retirer"));
        return retour(requete) + "&fait=cv-visa-retire";
    }

    private static String exiger(HttpServletRequest requete, String nom) {
        String reference = requete.getParameter(nom);
        if (!Reference.estBienFormee(reference)) {
            throw new Introuvable(nom);
        }
        return reference;
    }

    @Override
    protected String retour(HttpServletRequest requete) {
        String cv = requete.getParameter(CvPage.PARAMETRE);
        return "/gestion/cv?dossier=" + exiger(requete, "dossier") + (Reference.estBienFormee(cv) ? "&cv=" + cv : "");
    }
}
