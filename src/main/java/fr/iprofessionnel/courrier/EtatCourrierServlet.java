package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.SuiviServlet;
import fr.iprofessionnel.socle.Textes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;

/** Tells how much there is to read, and whether the conversation that a page shows changed. */
@WebServlet(urlPatterns = "/courrier/nouvelles/*")
public class EtatCourrierServlet extends SuiviServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CourrierService courrier;

    @Override
    protected JsonObject dire(String fil) {
        JsonObjectBuilder etat = Json.createObjectBuilder().add("onglet", onglet(courrier.nonLus()));
        if (!fil.isEmpty()) {
            etat.add("version", courrier.version(fil));
        }
        return etat.build();
    }

    private static String onglet(long nonLus) {
        return nonLus == 0 ? Textes.phrase("onglet.courrier") : Textes.phrase("onglet.courrier.nombre", nonLus);
    }
}
