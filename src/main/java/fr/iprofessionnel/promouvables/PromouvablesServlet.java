package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Textes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The list of those who may be promoted as a file: parameters of the page, and {@code format}, csv or xlsx. */
@WebServlet(urlPatterns = "/gestion/promouvables/fichier")
public class PromouvablesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient PromouvablesService promouvables;

    @Inject
    private transient Horloge horloge;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Criteres criteres = DemandePromouvables.lire(requete::getParameter, horloge.aujourdhui());
        boolean tableur = "xlsx".equals(requete.getParameter("format"));
        String nom = "promouvables-"
                + criteres.code().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + criteres.date();
        try {
            promouvables.exporter(criteres, () -> {
                reponse.setContentType(tableur ? XLSX : "text/csv;charset=UTF-8");
                reponse.setHeader(
                        "Content-Disposition", "attachment; filename=\"" + nom + (tableur ? ".xlsx" : ".csv") + "\"");
                return tableur
                        ? new SortieXlsx(reponse.getOutputStream(), Textes.phrase("promouvables.titre"))
                        : new SortieCsv(reponse.getOutputStream());
            });
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
