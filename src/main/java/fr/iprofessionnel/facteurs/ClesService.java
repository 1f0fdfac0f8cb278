package fr.iprofessionnel.facteurs;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.InvalidSignatureCountException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import fr.iprofessionnel.compte.AvisSecuriteService;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Passkeys (WebAuthn). A key must know its holder (a code, a finger), so that it can stand alone in the place of the
 * password. What it signs serves once, within five minutes, for the session that asked. A count of signatures that goes
 * back means that the key was copied: it is refused, and its holder told.
 */
@Stateless
public class ClesService {

    private static final Duration VALIDITE = Duration.ofMinutes(5);

    /** The one form of attestation that would need more libraries; we ask for none. */
    private static final String ECARTEE = "android-safetynet";

    @Inject
    private ClesRepository cles;

    @Inject
    private SuiteChangement suite;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /**
     * What a page gives the browser.
     *
     * @param defi secret by which the answer comes back
     * @param options what the key is asked for, in JSON
     */
    public record Demande(String defi, String options) {}

    /** Asks for a new key of the caller. */
    public Demande preparerAjout(Relais relais) {
        AgentConnecte agent = appelant.exigerPreuve();
        PublicKeyCredentialCreationOptions options = partie(relais)
                .startRegistration(StartRegistrationOptions.builder()
                        .user(UserIdentity.builder()
                                .name(agent.identifiant())
                                .displayName(agent.nomComplet())
                                .id(ClesRepository.titulaire(agent.reference()))
                                .build())
                        .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.PREFERRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build())
                        .timeout(VALIDITE.toMillis())
                        .build());
        return ecrire(() -> demande(agent.sessionId(), options.toJson(), options.toCredentialsCreateJson()));
    }

    /**
     * Adds the key that has answered.
     *
     * @throws Refus when the answer is not the one that was asked for
     */
    public void ajouter(String defi, String reponse, String nom, Relais relais) {
        AgentConnecte agent = appelant.exigerPreuve();
        String net = FacteursService.nommer(nom);
        try {
            var cle = PublicKeyCredential.parseRegistrationResponseJson(reponse);
            if (cle.getResponse().getAttestation().getFormat().equals(ECARTEE)) {
                throw new Refus("facteur.cle.refusee");
            }
            RegistrationResult resultat = partie(relais)
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(PublicKeyCredentialCreationOptions.fromJson(prendre(defi, agent.sessionId())))
                            .response(cle)
                            .build());
            cles.ajouter(
                    agent.compteId(),
                    net,
                    resultat.getKeyId().getId(),
                    resultat.getPublicKeyCose(),
                    resultat.getSignatureCount(),
                    horloge.maintenant());
        } catch (RegistrationFailedException | IOException | IllegalArgumentException e) {
            throw new Refus("facteur.cle.refusee");
        }
        suite.conclure(agent, "FACTEUR_AJOUTE", agent.reference(), "avis.facteur.ajoute");
    }

    /** Asks for one of the caller's keys. */
    public Demande preparerPreuve(Relais relais) {
        AgentConnecte agent = appelant.exiger();
        return demander(relais, agent.sessionId(), Optional.of(agent.identifiant()));
    }

    /** Whether a key of the caller has answered. */
    public boolean accepter(String defi, String reponse, Relais relais) {
        AgentConnecte agent = appelant.exiger();
        return verifier(defi, agent.sessionId(), reponse, relais)
                .filter(identifiant -> identifiant.equals(agent.identifiant()))
                .isPresent();
    }

    /** Asks for a key of anybody, who is to be known by it. */
    public Demande preparerConnexion(Relais relais) {
        return demander(relais, null, Optional.empty());
    }

    /** The account whose key has answered; empty when it is refused. */
    public Optional<Long> reconnaitre(String defi, String reponse, Relais relais) {
        return verifier(defi, null, reponse, relais).flatMap(cles::compte);
    }

    private Demande demander(Relais relais, Long session, Optional<String> identifiant) {
        AssertionRequest demande = partie(relais)
                .startAssertion(StartAssertionOptions.builder()
                        .username(identifiant)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .timeout(VALIDITE.toMillis())
                        .build());
        return ecrire(() -> demande(session, demande.toJson(), demande.toCredentialsGetJson()));
    }

    private Optional<String> verifier(String defi, Long session, String reponse, Relais relais) {
        try {
            AssertionResult resultat = partie(relais)
                    .finishAssertion(FinishAssertionOptions.builder()
                            .request(AssertionRequest.fromJson(prendre(defi, session)))
                            .response(PublicKeyCredential.parseAssertionResponseJson(reponse))
                            .build());
            boolean admise = resultat.isSuccess()
                    && resultat.isUserVerified()
                    && cles.utiliser(
                            resultat.getCredential().getCredentialId(),
                            resultat.getSignatureCount(),
                            horloge.maintenant());
            return admise ? Optional.of(resultat.getUsername()) : Optional.empty();
        } catch (InvalidSignatureCountException e) {
            alerter(e);
            return Optional.empty();
        } catch (AssertionFailedException | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void alerter(InvalidSignatureCountException e) {
        cles.lookupAll(e.getCredentialId()).stream()
                .findFirst()
                .flatMap(c -> cles.getUsernameForUserHandle(c.getUserHandle()))
                .flatMap(cles::compte)
                .ifPresent(compte -> {
                    journal.noter("CLE_COPIEE", compte, null, null, null);
                    avis.prevenir(compte, "avis.facteur.copie");
                });
    }

    private RelyingParty partie(Relais relais) {
        return RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(relais.domaine())
                        .name(Textes.phrase("portail.nom"))
                        .build())
                .credentialRepository(cles)
                .origins(Set.of(relais.origine()))
                .validateSignatureCounter(true)
                .build();
    }

    private Demande demande(Long session, String contenu, String options) {
        String defi = Reference.secret();
        cles.poser(
                Reference.empreinte(defi),
                session,
                contenu,
                horloge.maintenant().plus(VALIDITE),
                horloge.maintenant());
        return new Demande(defi, options);
    }

    private String prendre(String defi, Long session) {
        return cles.prendre(Reference.empreinte(defi), session, horloge.maintenant())
                .orElseThrow(() -> new IllegalArgumentException("défi inconnu"));
    }

    /** The library writes JSON in memory and still declares that it may fail. */
    private interface Ecriture {
        Demande ecrire() throws IOException;
    }

    private static Demande ecrire(Ecriture ecriture) {
        try {
            return ecriture.ecrire();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
