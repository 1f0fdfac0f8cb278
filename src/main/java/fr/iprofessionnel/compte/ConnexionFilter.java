package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.ServiceSature;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes what the sign-in form sends, before any page is built: a sign-in costs little more than the hash of its password.
 * The page is built for who is refused, with what they typed.
 */
@WebFilter(Adresses.CONNEXION)
public class ConnexionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConnexionPage page;

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        try {
            Optional<String> adresse = "POST".equals(requete.getMethod()) ? page.connecter(reponse) : Optional.empty();
            if (adresse.isPresent()) {
                reponse.sendRedirect(requete.getContextPath() + adresse.get());
            } else {
                suite.doFilter(requete, reponse);
            }
        } catch (ServiceSature e) {
            ServiceSature.repondre(reponse);
        } catch (Refus refus) {
            reponse.sendError(SaisieComptePage.TROP_DE_DEMANDES);
        }
    }
}
