package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** What is done with a conversation besides writing: parameters {@code fil}, {@code acte}, and what the act needs. */
@WebServlet("/courrier/acte")
public class FilServlet extends ActeServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SuiviFilService suivi;

    @Override
    String agir(HttpServletRequest requete) {
        String fil = reference(requete);
        String acte = parametre(requete, "acte");
        switch (acte == null ? "" : acte) {
            case "clore" -> suivi.clore(fil);
            case "rouvrir" -> suivi.rouvrir(fil);
            case "archiver" -> suivi.archiver(fil, true);
            case "desarchiver" -> suivi.archiver(fil, false);
            case "attester" -> suivi.attester(fil, parametre(requete, "message"));
            case "noter" -> suivi.noter(fil, parametre(requete, "note"));
            case "transmettre" -> suivi.transmettre(fil, parametre(requete, "collegue"), parametre(requete, "motif"));
            case "prendre" -> suivi.prendre(fil);
            case "decider" -> suivi.decider(fil, etat(requete), parametre(requete, "motif"));
            default -> throw new Introuvable("acte");
        }
        // Passed on, the conversation may no longer be for who passed it on.
        String page = acte.equals("transmettre") ? GESTION + "/courrier?" : fil(espace(requete), fil) + "&";
        return page + "fait=courrier-" + acte;
    }

    private static EtatSignalement etat(HttpServletRequest requete) {
        return Arrays.stream(EtatSignalement.values())
                .filter(e -> e.name().equals(requete.getParameter("etat")))
                .findFirst()
                .orElseThrow(() -> new Introuvable("état"));
    }

    private static String reference(HttpServletRequest requete) {
        String fil = requete.getParameter("fil");
        if (!Reference.estBienFormee(fil)) {
            throw new Introuvable("fil");
        }
        return fil;
    }

    @Override
    String retour(HttpServletRequest requete) {
        return fil(espace(requete), reference(requete));
    }
}
