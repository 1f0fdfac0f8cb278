package fr.iprofessionnel.socle;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What forms ask for. Each act is answered by the address of a page, so that going back or reloading asks for nothing
 * again; a refusal is told by the page that it came from. What a script keeps while one types is answered in JSON.
 */
public abstract class ActeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Cles cles;

    /**
     * What was kept while one types.
     *
     * @param brouillon reference that the next sending gives; null when it needs none
     * @param texte what to tell
     */
    public record Garde(String brouillon, String texte) {}

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        String accepte = requete.getHeader("Accept");
        if (accepte != null && accepte.startsWith("application/json")) {
            repondre(requete, reponse);
            return;
        }
        String suite;
        try {
            suite = agir(requete);
        } catch (Refus refus) {
            suite = avec(retour(requete), RefusRenvoye.adresse(refus, cles));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.sendRedirect(requete.getContextPath() + suite);
    }

    /** An address with one parameter more, before its anchor. */
    protected static String avec(String page, String parametre) {
        int ancre = page.indexOf('#');
        String adresse = ancre < 0 ? page : page.substring(0, ancre);
        return adresse + (adresse.contains("?") ? "&" : "?") + parametre + (ancre < 0 ? "" : page.substring(ancre));
    }

    private void repondre(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        JsonObjectBuilder dit = Json.createObjectBuilder();
        try {
            Garde garde = garder(requete);
            dit.add("texte", garde.texte());
            if (garde.brouillon() != null) {
                dit.add("brouillon", garde.brouillon());
            }
        } catch (Refus refus) {
            reponse.setStatus(HttpServletResponse.SC_CONFLICT);
            dit.add("texte", Textes.phrase(refus.cle(), refus.parametres()));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.setContentType("application/json;charset=UTF-8");
        reponse.getWriter().write(dit.build().toString());
    }

    /** Keeps what is typed; a servlet whose forms are not kept by a script has nothing to keep. */
    protected Garde garder(HttpServletRequest requete) {
        throw new Introuvable("garde");
    }

    /** Does what is asked; the page to go to. */
    protected abstract String agir(HttpServletRequest requete) throws ServletException, IOException;

    /** The page that the form stands on. */
    protected abstract String retour(HttpServletRequest requete);

    /** A parameter; null when it is absent or blank. */
    protected static String parametre(HttpServletRequest requete, String nom) {
        String valeur = requete.getParameter(nom);
        return valeur == null || valeur.isBlank() ? null : valeur;
    }
}
