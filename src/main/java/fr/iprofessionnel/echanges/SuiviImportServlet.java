package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.SuiviServlet;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;

/** Tells how far an import is. */
@WebServlet(urlPatterns = "/administration/imports/suivi/*")
public class SuiviImportServlet extends SuiviServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BilanImportsService bilans;

    @Override
    protected JsonObject dire(String reference) {
        Avancement avancement = bilans.lire(reference).avancement();
        return Json.createObjectBuilder()
                .add("fini", avancement.fini())
                .add("etat", avancement.etat())
                .add("etape", avancement.etape())
                .add("traites", avancement.traites())
                .add("total", avancement.total())
                .add("compte", avancement.compte())
                .add("duree", avancement.duree())
                .add("reste", avancement.reste())
                .add("annonce", avancement.annonce())
                .build();
    }
}
