package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.SortiePortail;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Ends at the portal the session that it opened here (OpenID Connect RP-Initiated Logout). */
@ApplicationScoped
public class SortieFederation implements SortiePortail {

    @Inject
    private Decouverte decouverte;

    @Inject
    private SessionPortailRepository ouvertes;

    @Inject
    private Cles cles;

    @Inject
    private JournalService journal;

    @Override
    public Optional<Sortie> preparer(AgentConnecte agent, String portail) {
        Optional<SessionPortailRepository.Ouverte> ouverte = ouvertes.lire(agent.sessionId());
        if (ouverte.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> adresse = Reglages.lire()
                .flatMap(r -> adresse(r, ouverte.get().jeton(), agent.sessionId(), portail + Adresses.PORTAIL_SORTIE));
        String suite = adresse.isPresent() ? "portail prévenu" : "portail injoignable";
        journal.noter("DECONNEXION_PORTAIL", agent.compteId(), agent.reference(), null, suite);
        return Optional.of(new Sortie(adresse.orElse(null)));
    }

    private Optional<String> adresse(Reglages reglages, String chiffre, long sessionId, String retour) {
        Optional<URI> fin = fin(reglages);
        Map<String, String> parametres = new LinkedHashMap<>();
        parametres.put("client_id", reglages.client());
        parametres.put("post_logout_redirect_uri", retour);
        if (chiffre != null) {
            parametres.put("id_token_hint", cles.dechiffrer(AccesService.contexte(sessionId), chiffre));
        }
        return fin.map(f -> Formulaire.ajouter(f, parametres));
    }

    private Optional<URI> fin(Reglages reglages) {
        try {
            return Optional.ofNullable(
                    decouverte.fournisseur(reglages.emetteur()).fournisseur().fin());
        } catch (Refus e) {
            return Optional.empty();
        }
    }
}
