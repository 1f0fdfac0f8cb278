package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.Arrivee;
import fr.iprofessionnel.compte.Connexion;
import fr.iprofessionnel.compte.CookieNavigateur;
import fr.iprofessionnel.compte.CookieSession;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.RefusRenvoye;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the browser comes back from the portal, with what it went for or without it, or once it has signed out there. */
@WebServlet({Adresses.PORTAIL_RETOUR, Adresses.PORTAIL_SORTIE})
public class RetourServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RetourService retours;

    @Inject
    private transient Arrivee arrivee;

    @Inject
    private transient Cles cles;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        if (requete.getServletPath().equals(Adresses.PORTAIL_SORTIE)) {
            reponse.sendRedirect(requete.getContextPath() + Adresses.CONNEXION + "?fait=deconnexion-partout");
            return;
        }
        Retour retour = new Retour(
                requete.getParameter("state"),
                requete.getParameter("code"),
                requete.getParameter("error"),
                requete.getParameter("iss"));
        try {
            Demande demande = retours.reprendre(
                    retour, CookieNavigateur.PORTAIL.lire(requete).orElse(null), CookieNavigateur.origine(requete));
            reponse.sendRedirect(requete.getContextPath() + suivre(demande, retour, requete, reponse));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refus refus) {
            Echec.de(refus).orElse(Echec.REPONSE).montrer(requete, reponse);
        }
    }

    /** Does what the browser was sent for; the address to go to. Who has given up is told so on the page they came from. */
    private String suivre(Demande demande, Retour retour, HttpServletRequest requete, HttpServletResponse reponse) {
        try {
            return conclure(demande, retour, requete, reponse);
        } catch (Refus refus) {
            if (Echec.de(refus).filter(Echec.RENONCE::equals).isEmpty()) {
                throw refus;
            }
            return page(demande) + RefusRenvoye.adresse(refus, cles);
        }
    }

    private String conclure(Demande demande, Retour retour, HttpServletRequest requete, HttpServletResponse reponse) {
        Origine origine = CookieNavigateur.origine(requete);
        String portail = AdresseClient.portail(requete);
        switch (demande.objet()) {
            case LIEN -> {
                retours.lier(demande, retour, portail, origine);
                return demande.retour() + "?fait=portail-lie";
            }
            case PREUVE -> {
                CookieSession.poser(requete, reponse, retours.prouver(demande, retour, portail, origine));
                return demande.retour();
            }
            default -> {
                Connexion connexion = retours.connecter(demande, retour, portail, origine);
                return arrivee.conclure(requete, reponse, connexion, demande.retour(), demande.saisie());
            }
        }
    }

    private static String page(Demande demande) {
        String retour = "?retour=" + URLEncoder.encode(demande.retour(), StandardCharsets.UTF_8) + "&";
        return switch (demande.objet()) {
            case LIEN -> demande.retour() + "?";
            case PREUVE -> Adresses.PREUVE + retour;
            case CONNEXION -> Adresses.CONNEXION + retour;
        };
    }
}
