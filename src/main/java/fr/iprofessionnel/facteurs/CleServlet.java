package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.Connexion;
import fr.iprofessionnel.compte.CookieNavigateur;
import fr.iprofessionnel.compte.EntreeService;
import fr.iprofessionnel.compte.EssaiService;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.RefusRenvoye;
import fr.iprofessionnel.socle.RetourValide;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What the script of the passkeys asks for, and what comes back of it. Parameter {@code acte}: {@code preparer} is
 * answered in JSON; anything else brings the answer of the key, in {@code defi} and {@code reponse}.
 */
@WebServlet({Adresses.CLE_CONNEXION, CleServlet.SECONDE_ETAPE, CleServlet.PREUVE, CleServlet.AJOUT})
public class CleServlet extends HttpServlet {

    static final String SECONDE_ETAPE = "/connexion/code/cle";
    static final String PREUVE = Adresses.PREUVE + "/cle";
    static final String AJOUT = "/moncompte/facteurs/cle";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClesService cles;

    @Inject
    private transient PreuveService preuves;

    @Inject
    private transient EntreeService entrees;

    @Inject
    private transient EssaiService essais;

    @Inject
    private transient Passage passage;

    @Inject
    private transient Appelant appelant;

    @Inject
    private transient Cles secrets;

    /** A link followed, a page reloaded: nothing happens. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.sendRedirect(requete.getContextPath() + page(requete));
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if ("preparer".equals(requete.getParameter("acte"))) {
            preparer(requete, reponse);
            return;
        }
        String suite;
        try {
            suite = recevoir(requete, reponse);
        } catch (Refus refus) {
            String page = refus.cle().equals("facteur.fini") ? Adresses.CONNEXION : page(requete);
            suite = page + "?" + RefusRenvoye.adresse(refus, secrets);
        }
        reponse.sendRedirect(requete.getContextPath() + suite);
    }

    private void preparer(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Relais relais = Relais.de(requete);
        ClesService.Demande demande =
                switch (requete.getServletPath()) {
                    case AJOUT -> cles.preparerAjout(relais);
                    case Adresses.CLE_CONNEXION -> cles.preparerConnexion(relais);
                    default -> cles.preparerPreuve(relais);
                };
        reponse.setContentType("application/json;charset=UTF-8");
        reponse.getWriter()
                .write("{\"defi\":" + Json.createValue(demande.defi()) + ",\"options\":" + demande.options() + "}");
    }

    private String recevoir(HttpServletRequest requete, HttpServletResponse reponse) {
        String defi = texte(requete, "defi");
        String donnee = texte(requete, "reponse");
        Relais relais = Relais.de(requete);
        Origine origine = CookieNavigateur.origine(requete);
        switch (requete.getServletPath()) {
            case AJOUT -> {
                cles.ajouter(defi, donnee, requete.getParameter("nom"), relais);
                return "/moncompte/facteurs?fait=facteur";
            }
            case Adresses.CLE_CONNEXION -> {
                Connexion connexion = ouvrir(defi, donnee, relais, origine);
                passage.renouveler(requete, reponse, connexion.compteReference(), connexion.secret());
            }
            default -> {
                String secret = preuves.montrerCle(defi, donnee, relais, origine);
                passage.renouveler(requete, reponse, appelant.exiger().reference(), secret);
            }
        }
        return RetourValide.ou(requete.getParameter("retour"), Adresses.ACCUEIL);
    }

    private Connexion ouvrir(String defi, String donnee, Relais relais, Origine origine) {
        entrees.exigerOuverte(origine.adresse());
        Optional<Connexion> connexion =
                cles.reconnaitre(defi, donnee, relais).flatMap(compte -> essais.ouvrirParCle(compte, origine));
        if (connexion.isEmpty()) {
            entrees.compterInconnu(defi, origine);
        }
        return connexion.orElseThrow(() -> new Refus("facteur.cle.inconnue"));
    }

    /** The page that the form stands on. */
    private static String page(HttpServletRequest requete) {
        String chemin = requete.getServletPath();
        return chemin.equals(AJOUT) ? "/moncompte/facteurs" : chemin.substring(0, chemin.lastIndexOf('/'));
    }

    private static String texte(HttpServletRequest requete, String nom) {
        return Optional.ofNullable(requete.getParameter(nom)).orElse("");
    }
}
