package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.EntreeService;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.RetourValide;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends a browser to the portal. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DepartService {

    private static final Duration VALIDITE = Duration.ofMinutes(10);
    private static final int PAR_ADRESSE = 300;
    private static final int RETOUR = 2000;

    @Inject
    private Decouverte decouverte;

    @Inject
    private DemandeRepository demandes;

    @Inject
    private Preuves preuves;

    @Inject
    private EntreeService entrees;

    @Inject
    private DebitService debits;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /**
     * Where a browser signs in.
     *
     * @param navigateur secret of the browser
     * @param retour address that was asked for; null when none was
     * @param saisie form that had arrived after its session, encrypted; null when there is none
     * @param portail public address of the application
     * @throws Refus when the portal does not answer, or too much was asked for from this network address
     */
    public String versConnexion(String navigateur, String retour, String saisie, String portail, Origine origine) {
        Reglages reglages = Reglages.exiger();
        boolean admis = debits.prendre("portail", AdresseClient.reseau(origine.adresse()), PAR_ADRESSE, VALIDITE);
        if (!admis) {
            throw new Refus("connexion.adresse");
        }
        entrees.exigerOuverte(origine.adresse());
        return partir(reglages, demande(Demande.Objet.CONNEXION, navigateur, null, retour, saisie), portail);
    }

    /** Where the caller signs in to link their account. */
    public String versLien(String navigateur, String portail) {
        AgentConnecte agent = appelant.exigerPreuve();
        return partir(
                Reglages.exiger(),
                demande(Demande.Objet.LIEN, navigateur, agent.sessionId(), "/moncompte/portail", null),
                portail);
    }

    /** Where the caller shows once more who they are. */
    public String versPreuve(String navigateur, String retour, String portail) {
        AgentConnecte agent = appelant.exiger();
        return partir(
                Reglages.exiger(), demande(Demande.Objet.PREUVE, navigateur, agent.sessionId(), retour, null), portail);
    }

    private Demande demande(Demande.Objet objet, String navigateur, Long session, String retour, String saisie) {
        String page = retour == null || retour.length() > RETOUR ? Adresses.ACCUEIL : retour;
        return new Demande(
                objet,
                Reference.secret(),
                navigateur,
                session,
                RetourValide.ou(page, Adresses.ACCUEIL),
                saisie,
                horloge.maintenant());
    }

    private String partir(Reglages reglages, Demande demande, String portail) {
        Fournisseur fournisseur = decouverte.fournisseur(reglages.emetteur()).fournisseur();
        Instant expireLe = demande.faiteLe().plus(VALIDITE);
        demandes.poser(demande, expireLe);
        Map<String, String> parametres = new LinkedHashMap<>();
        parametres.put("response_type", "code");
        parametres.put("client_id", reglages.client());
        parametres.put("redirect_uri", portail + Adresses.PORTAIL_RETOUR);
        parametres.put("scope", reglages.portees());
        parametres.put("state", demande.etat());
        parametres.put("nonce", preuves.nonce(demande));
        parametres.put("code_challenge", preuves.epreuve(demande));
        parametres.put("code_challenge_method", "S256");
        if (demande.objet() != Demande.Objet.CONNEXION) {
            // Not the session that somebody else may have left open there.
            parametres.put("prompt", "login");
            parametres.put("max_age", "0");
        }
        return Formulaire.ajouter(fournisseur.autorisation(), parametres);
    }
}
