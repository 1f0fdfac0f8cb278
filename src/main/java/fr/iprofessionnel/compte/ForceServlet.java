package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Textes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Says how strong a password is while it is typed: parameters {@code motDePasse} and {@code identifiant}. It is written
 * nowhere; the page does without when the server has better to do.
 */
@WebServlet("/compte/force")
public class ForceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Semaphore places = new Semaphore(2);

    @Inject
    private transient PolitiqueMotDePasse politique;

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String motDePasse = requete.getParameter("motDePasse");
        String identifiant = requete.getParameter("identifiant");
        if (!places.tryAcquire()) {
            reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            reponse.setContentType("text/plain;charset=UTF-8");
            reponse.getWriter().write(phrase(motDePasse == null ? "" : motDePasse, identifiant));
        } finally {
            places.release();
        }
    }

    private String phrase(String motDePasse, String identifiant) {
        int longueur = motDePasse.codePointCount(0, motDePasse.length());
        int minimum = Exigence.SEUL.longueur();
        if (longueur < minimum) {
            return Textes.phrase("force.court", longueur, minimum);
        }
        List<String> mots = identifiant == null ? List.of() : List.of(identifiant);
        return politique
                .force(motDePasse, new PolitiqueMotDePasse.Contexte(mots, null))
                .phrase();
    }
}
