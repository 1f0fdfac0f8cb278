package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.CookieNavigateur;
import fr.iprofessionnel.compte.Depart;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The buttons that lead to the portal: to sign in, to link one's account, to show once more who one is. */
@WebServlet({Adresses.PORTAIL, DepartServlet.LIEN, DepartServlet.PREUVE})
public class DepartServlet extends HttpServlet {

    static final String LIEN = "/moncompte/portail/acte";
    static final String PREUVE = Adresses.PREUVE + "/portail";

    private static final long serialVersionUID = 1L;
    private static final int TROP_DE_DEMANDES = 429;

    @Inject
    private transient DepartService departs;

    @Inject
    private transient LienService liens;

    /** A link followed, a page reloaded: nothing happens. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String chemin = requete.getServletPath();
        reponse.sendRedirect(requete.getContextPath() + chemin.substring(0, chemin.lastIndexOf('/')));
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        try {
            if (requete.getServletPath().equals(LIEN) && "delier".equals(requete.getParameter("acte"))) {
                liens.delier();
                reponse.sendRedirect(requete.getContextPath() + "/moncompte/portail?fait=portail-delie");
                return;
            }
            partir(requete, reponse);
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refus refus) {
            Optional<Echec> echec = Echec.de(refus);
            if (echec.isPresent()) {
                echec.get().montrer(requete, reponse);
            } else {
                boolean trop = refus.cle().equals("connexion.adresse");
                reponse.sendError(trop ? TROP_DE_DEMANDES : HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }

    private void partir(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        String navigateur = CookieNavigateur.PORTAIL.lire(requete).orElseGet(Reference::secret);
        String portail = AdresseClient.portail(requete);
        String adresse =
                switch (requete.getServletPath()) {
                    case LIEN -> departs.versLien(navigateur, portail);
                    case PREUVE -> departs.versPreuve(navigateur, requete.getParameter("retour"), portail);
                    default ->
                        departs.versConnexion(
                                navigateur,
                                requete.getParameter("retour"),
                                saisie(requete),
                                portail,
                                CookieNavigateur.origine(requete));
                };
        CookieNavigateur.PORTAIL.poser(requete, reponse, navigateur);
        Depart.vers(adresse, requete, reponse);
    }

    private static String saisie(HttpServletRequest requete) {
        String saisie = requete.getParameter("saisie");
        return saisie == null || saisie.isEmpty() || saisie.length() > DemandeRepository.SAISIE ? null : saisie;
    }
}
