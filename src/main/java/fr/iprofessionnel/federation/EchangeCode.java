package fr.iprofessionnel.federation;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Exchanges the code that a browser has brought for a token. */
@Dependent
class EchangeCode {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.oidc");
    private static final int ERREUR_DU_PORTAIL = 500;

    @Inject
    private AppelsFournisseur appels;

    /**
     * Asks the portal.
     *
     * @param verifieur what proves that the same browser had asked for the code
     * @param redirection address that the code was sent to
     * @return the token, to be verified
     * @throws JetonRefuse when there is none
     */
    String demander(Fournisseur fournisseur, Reglages reglages, String code, String verifieur, String redirection) {
        Map<String, String> formulaire = new LinkedHashMap<>();
        formulaire.put("grant_type", "authorization_code");
        formulaire.put("code", code);
        formulaire.put("redirect_uri", redirection);
        formulaire.put("code_verifier", verifieur);
        boolean parEntete = reglages.secret() != null && fournisseur.parEntete();
        if (!parEntete) {
            formulaire.put("client_id", reglages.client());
            if (reglages.secret() != null) {
                formulaire.put("client_secret", reglages.secret());
            }
        }
        try {
            return lire(appels.poster(
                    fournisseur.jeton(), Formulaire.ecrire(formulaire), parEntete ? entete(reglages) : null));
        } catch (IOException e) {
            JOURNAL.log(Level.WARNING, "Le portail n’a pas échangé le code", e);
            throw new JetonRefuse("échange", Echec.INDISPONIBLE);
        }
    }

    private static String entete(Reglages reglages) {
        String paire = Formulaire.coder(reglages.client()) + ":" + Formulaire.coder(reglages.secret());
        return "Basic " + Base64.getEncoder().encodeToString(paire.getBytes(StandardCharsets.UTF_8));
    }

    private static String lire(AppelsFournisseur.Reponse reponse) {
        if (!reponse.estBonne()) {
            throw new JetonRefuse(
                    "échange " + reponse.code(),
                    reponse.code() >= ERREUR_DU_PORTAIL ? Echec.INDISPONIBLE : Echec.REPONSE);
        }
        try {
            if (JSONObjectUtils.parse(reponse.corps()).get("id_token") instanceof String jeton) {
                return jeton;
            }
        } catch (ParseException e) {
            JOURNAL.log(Level.FINE, "réponse illisible", e);
        }
        throw new JetonRefuse("sans jeton d’identité", Echec.REPONSE);
    }
}
