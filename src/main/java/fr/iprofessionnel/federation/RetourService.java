package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.Connexion;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Receives a browser that comes back from the portal. What it was sent with serves once; the code that it brings is
 * exchanged for a token by a direct request; nothing is believed of that token before it is verified.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetourService {

    private static final Map<String, Echec> ERREURS = Map.of(
            "access_denied", Echec.RENONCE,
            "temporarily_unavailable", Echec.INDISPONIBLE,
            "server_error", Echec.INDISPONIBLE);

    @Inject
    private Decouverte decouverte;

    @Inject
    private EchangeCode echange;

    @Inject
    private VerificationJeton verification;

    @Inject
    private DemandeRepository demandes;

    @Inject
    private Preuves preuves;

    @Inject
    private AccesService acces;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /**
     * What the browser was sent for.
     *
     * @param navigateur secret of the browser; null when it has none
     * @throws Refus when it was not sent, by this browser, lately and only once
     */
    public Demande reprendre(Retour retour, String navigateur, Origine origine) {
        Reglages.exiger();
        Optional<Demande> demande = retour.etat() == null || navigateur == null
                ? Optional.empty()
                : demandes.prendre(retour.etat(), navigateur, horloge.maintenant());
        if (demande.isEmpty()) {
            throw refuser("état", Echec.DEMANDE, origine);
        }
        return demande.get();
    }

    /**
     * Opens a session for who signs in.
     *
     * @param portail public address of the application
     * @throws Refus with what opened nothing
     */
    public Connexion connecter(Demande demande, Retour retour, String portail, Origine origine) {
        return acces.ouvrir(jeton(demande, retour, portail, origine), origine);
    }

    /** Links the account of the caller. */
    public void lier(Demande demande, Retour retour, String portail, Origine origine) {
        acces.lier(jeton(demande, retour, portail, origine), demande.sessionId(), origine);
    }

    /**
     * Notes that the caller has shown who they are.
     *
     * @return the new secret of their session
     */
    public String prouver(Demande demande, Retour retour, String portail, Origine origine) {
        return acces.prouver(jeton(demande, retour, portail, origine), demande.sessionId(), demande.faiteLe(), origine);
    }

    private Jeton jeton(Demande demande, Retour retour, String portail, Origine origine) {
        Reglages reglages = Reglages.exiger();
        Decouverte.Connu connu = decouverte.fournisseur(reglages.emetteur());
        if (!estDeLui(retour, connu.fournisseur())) {
            throw refuser("émetteur du retour", Echec.REPONSE, origine);
        }
        if (retour.code() == null) {
            String erreur = retour.erreur() == null ? "" : retour.erreur();
            throw refuser(
                    "erreur du portail "
                            + erreur.replaceAll("[^a-z_]", "?").substring(0, Math.min(40, erreur.length())),
                    ERREURS.getOrDefault(erreur, Echec.REPONSE),
                    origine);
        }
        try {
            String brut = echange.demander(
                    connu.fournisseur(),
                    reglages,
                    retour.code(),
                    preuves.verifieur(demande),
                    portail + Adresses.PORTAIL_RETOUR);
            return verification.identite(brut, connu, reglages.client(), preuves.nonce(demande));
        } catch (JetonRefuse e) {
            throw refuser("jeton : " + e.getMessage(), e.echec(), origine);
        }
    }

    private static boolean estDeLui(Retour retour, Fournisseur fournisseur) {
        return retour.emetteur() == null
                ? !fournisseur.nommeEmetteur()
                : retour.emetteur().equals(fournisseur.emetteur());
    }

    private Refus refuser(String motif, Echec echec, Origine origine) {
        journal.noter("PORTAIL_REFUSE", null, null, origine.adresse(), motif);
        return echec.refus();
    }
}
