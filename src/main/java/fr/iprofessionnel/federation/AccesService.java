package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.AvisSecuriteService;
import fr.iprofessionnel.compte.Connexion;
import fr.iprofessionnel.compte.EssaiService;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a verified token opens, in one transaction. The account is the one that is linked to the identity; the first link is
 * made by the claim that the academy has chosen, or by the holder, signed in. Nobody unknown gets an account.
 */
@Stateless
public class AccesService {

    /** How much the clock of the portal may be behind ours. */
    private static final Duration ECART = Duration.ofSeconds(60);

    @Inject
    private IdentiteRepository identites;

    @Inject
    private SessionPortailRepository ouvertes;

    @Inject
    private EssaiService essais;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private JournalService journal;

    @Inject
    private Appelant appelant;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /**
     * Opens a session.
     *
     * @throws Refus when no open account is that of this identity
     */
    public Connexion ouvrir(Jeton jeton, Origine origine) {
        String identite = jeton.identite().orElseThrow();
        Optional<Long> connu = identites.compte(identite);
        long compteId = connu.or(() -> designe(jeton)).orElseThrow(() -> refuser(null, jeton, "inconnu", origine));
        if (connu.isEmpty()) {
            lier(compteId, jeton, "revendication", origine);
        }
        Connexion connexion = essais.ouvrirParPortail(
                        compteId, roles -> Niveau.regle().suffit(roles, jeton), origine)
                .orElseThrow(() -> refuser(compteId, jeton, "compte fermé", origine));
        ouvertes.noter(connexion.sessionId(), jeton, cles.chiffrer(contexte(connexion.sessionId()), jeton.brut()));
        identites.utiliser(identite, horloge.maintenant());
        return connexion;
    }

    /** What the encrypted token of a session belongs to. */
    static String contexte(long sessionId) {
        return "portail:" + sessionId;
    }

    private Optional<Long> designe(Jeton jeton) {
        return Reglages.revendication()
                .flatMap(jeton::texte)
                .flatMap(valeur -> Reglages.revendicationEstNumen()
                        ? identites.parNumen(cles.empreinteNumen(valeur.toUpperCase(Locale.ROOT)))
                        : identites.parIdentifiant(valeur.toLowerCase(Locale.ROOT)));
    }

    private Refus refuser(Long compteId, Jeton jeton, String motif, Origine origine) {
        String qui = cles.signer("portail", jeton.identite().orElse("")).substring(0, 16);
        journal.noter("PORTAIL_REFUSE", compteId, null, origine.adresse(), motif + " " + qui);
        return Echec.INCONNU.refus();
    }

    private void lier(long compteId, Jeton jeton, String moyen, Origine origine) {
        identites.reserver(compteId);
        String identite = jeton.identite().orElseThrow();
        Optional<Long> titulaire = identites.compte(identite);
        if (titulaire.filter(t -> t == compteId).isPresent()) {
            return;
        }
        if (titulaire.isPresent()
                || identites.identite(compteId, jeton.emetteur()).isPresent()) {
            journal.noter("PORTAIL_REFUSE", compteId, null, origine.adresse(), "déjà lié, " + moyen);
            throw Echec.AUTRE.refus();
        }
        identites.lier(compteId, jeton, horloge.maintenant());
        journal.noter("PORTAIL_LIE", compteId, null, origine.adresse(), moyen);
        avis.prevenir(compteId, "avis.portail.lie");
    }

    /**
     * Links the account of the caller.
     *
     * @param sessionId session that had asked for it
     * @throws Refus when one of the two is linked to another
     */
    public void lier(Jeton jeton, Long sessionId, Origine origine) {
        lier(exigerSession(sessionId).compteId(), jeton, "titulaire", origine);
    }

    /** A browser that has changed hands meanwhile gets nothing. */
    private AgentConnecte exigerSession(Long sessionId) {
        AgentConnecte agent = appelant.exiger();
        if (sessionId == null || sessionId != agent.sessionId()) {
            throw Echec.DEMANDE.refus();
        }
        return agent;
    }

    /**
     * Notes that the caller has just shown to the portal who they are.
     *
     * @param sessionId session that had asked for it
     * @param demandeLe when
     * @return the new secret of their session
     * @throws Refus when it is somebody else, or was shown before
     */
    public String prouver(Jeton jeton, Long sessionId, Instant demandeLe, Origine origine) {
        AgentConnecte agent = exigerSession(sessionId);
        boolean luiMeme = identites
                .compte(jeton.identite().orElseThrow())
                .filter(c -> c == agent.compteId())
                .isPresent();
        boolean maintenant = jeton.prouveLe()
                .filter(le -> !le.isBefore(demandeLe.minus(ECART)))
                .isPresent();
        if (!luiMeme || !maintenant) {
            journal.noter("PORTAIL_REFUSE", agent.compteId(), null, origine.adresse(), "preuve");
            throw Echec.PREUVE.refus();
        }
        return essais.reussirFacteur("portail de l’académie", origine);
    }
}
