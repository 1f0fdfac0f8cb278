package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.socle.SuiviServlet;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;

/** Tells how far a message to many is. */
@WebServlet(urlPatterns = "/gestion/diffusions/suivi/*")
public class SuiviDiffusionServlet extends SuiviServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DiffusionService diffusions;

    @Override
    protected JsonObject dire(String reference) {
        Diffusion diffusion = diffusions.lire(reference);
        String compte = DiffusionsPage.compte(diffusion);
        boolean fini = diffusion.etat() != EtatDiffusion.EN_COURS;
        return Json.createObjectBuilder()
                .add("fini", fini)
                .add("etat", DiffusionsPage.etat(diffusion))
                .add("traites", diffusion.envoyes())
                .add("total", diffusion.destinataires())
                .add("compte", compte)
                .add("annonce", fini ? DiffusionsPage.etat(diffusion) + " : " + compte : "")
                .build();
    }
}
