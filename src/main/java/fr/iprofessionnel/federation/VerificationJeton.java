package fr.iprofessionnel.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fr.iprofessionnel.socle.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says whether a token was made by the portal, for us, now, and for what was asked. The library checks the signature with
 * the portal's public keys, and nothing but a signature by such a key; the claims are checked here, by our own clock.
 */
@ApplicationScoped
public class VerificationJeton {

    private static final Duration ECART = Duration.ofSeconds(60);
    private static final Duration FRAICHEUR = Duration.ofMinutes(10);
    private static final int SUJET = 255;

    /** With a key that the portal alone holds: neither "none" nor a shared secret. */
    private static final Set<JWSAlgorithm> ALGORITHMES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final Set<JOSEObjectType> IDENTITE = Set.of(JOSEObjectType.JWT);
    private static final Set<JOSEObjectType> FIN = Set.of(JOSEObjectType.JWT, new JOSEObjectType("logout+jwt"));
    private static final String EVENEMENT = "http://schemas.openid.net/event/backchannel-logout";

    private Horloge horloge;

    protected VerificationJeton() {}

    /** By this clock. */
    @Inject
    VerificationJeton(Horloge horloge) {
        this.horloge = horloge;
    }

    /**
     * An ID token (OpenID Connect Core, 3.1.3.7).
     *
     * @param client for whom it must be
     * @param nonce what the browser was sent with
     * @throws JetonRefuse when it proves nothing
     */
    Jeton identite(String brut, Decouverte.Connu portail, String client, String nonce) {
        Jeton jeton = lire(brut, portail, IDENTITE);
        verifierDestination(jeton, portail, client);
        exiger(jeton.sujet().filter(s -> s.length() <= SUJET).isPresent(), "sub");
        exiger(jeton.texte("nonce").filter(nonce::equals).isPresent(), "nonce");
        verifierHeure(jeton);
        return jeton;
    }

    /**
     * A logout token (OpenID Connect Back-Channel Logout, 2.6).
     *
     * @throws JetonRefuse when it proves nothing
     */
    Jeton fin(String brut, Decouverte.Connu portail, String client) {
        Jeton jeton = lire(brut, portail, FIN);
        verifierDestination(jeton, portail, client);
        exiger(jeton.revendications().get("events") instanceof Map<?, ?> e && e.containsKey(EVENEMENT), "events");
        exiger(jeton.sujet().isPresent() || jeton.session().isPresent(), "sub et sid");
        exiger(!jeton.revendications().containsKey("nonce"), "nonce");
        exiger(jeton.texte("jti").isPresent(), "jti");
        verifierHeure(jeton);
        return jeton;
    }

    private static Jeton lire(String brut, Decouverte.Connu portail, Set<JOSEObjectType> types) {
        DefaultJWTProcessor<SecurityContext> lecteur = new DefaultJWTProcessor<>();
        lecteur.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(avecSansType(types)));
        lecteur.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMES, portail.cles()));
        lecteur.setJWTClaimsSetVerifier((revendications, contexte) -> {});
        try {
            return new Jeton(lecteur.process(brut, null).toJSONObject(), brut);
        } catch (RateLimitReachedException e) {
            // The keys were asked for just now: this one is not among them.
            throw new JetonRefuse("signature", Echec.REPONSE);
        } catch (KeySourceException e) {
            throw new JetonRefuse("clés du portail", Echec.INDISPONIBLE);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new JetonRefuse("signature", Echec.REPONSE);
        }
    }

    /** A heading may leave its type out. */
    private static Set<JOSEObjectType> avecSansType(Set<JOSEObjectType> types) {
        Set<JOSEObjectType> tous = new HashSet<>(types);
        tous.add(null);
        return tous;
    }

    private static void verifierDestination(Jeton jeton, Decouverte.Connu portail, String client) {
        exiger(jeton.emetteur().equals(portail.fournisseur().emetteur()), "iss");
        Object pour = jeton.revendications().get("aud");
        List<?> destinataires = pour instanceof List<?> liste ? liste : List.of(String.valueOf(pour));
        exiger(destinataires.contains(client), "aud");
        boolean nomme = jeton.revendications().containsKey("azp");
        exiger(nomme || destinataires.size() == 1, "azp");
        exiger(!nomme || jeton.texte("azp").filter(client::equals).isPresent(), "azp");
    }

    private void verifierHeure(Jeton jeton) {
        Instant maintenant = horloge.maintenant();
        Instant tot = maintenant.minus(ECART);
        Instant tard = maintenant.plus(ECART);
        exigerHeure(jeton.instant("exp").filter(tot::isBefore).isPresent(), "exp");
        exigerHeure(
                jeton.instant("iat")
                        .filter(i -> !i.isAfter(tard) && i.isAfter(tot.minus(FRAICHEUR)))
                        .isPresent(),
                "iat");
        exigerHeure(jeton.instant("nbf").filter(tard::isBefore).isEmpty(), "nbf");
    }

    private static void exiger(boolean tenu, String motif) {
        if (!tenu) {
            throw new JetonRefuse(motif, Echec.REPONSE);
        }
    }

    private static void exigerHeure(boolean tenu, String motif) {
        if (!tenu) {
            throw new JetonRefuse(motif, Echec.HEURE);
        }
    }
}
