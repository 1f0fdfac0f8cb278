package fr.iprofessionnel.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Refus;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the portal sends, good and bad, case by case: the bad ones are those that a real provider never makes. */
class JetonsTest {

    private static final String NONCE = "nonce-de-la-demande";
    private static final String PERSONNE = "personne-1";
    private static final Horloge HORLOGE = new Horloge();

    private static FournisseurEssai fournisseur;
    private static FournisseurEssai autre;
    private static Decouverte.Connu portail;

    private final VerificationJeton verification = new VerificationJeton(HORLOGE);

    @BeforeAll
    static void demarrer() {
        fournisseur = new FournisseurEssai();
        autre = new FournisseurEssai();
        portail = new Decouverte(new AppelsFournisseur(), HORLOGE).fournisseur(fournisseur.emetteur());
    }

    @AfterAll
    static void arreter() {
        fournisseur.close();
        autre.close();
    }

    private static Map<String, Object> bonnes() {
        Map<String, Object> bonnes = fournisseur.revendications(PERSONNE);
        bonnes.put("nonce", NONCE);
        return bonnes;
    }

    private static Arguments cas(String nom, String motif, Consumer<Map<String, Object>> defaut) {
        Map<String, Object> revendications = bonnes();
        defaut.accept(revendications);
        return Arguments.of(nom, motif, fournisseur.signer(revendications));
    }

    private static Arguments brut(String nom, String jeton) {
        return Arguments.of(nom, "signature", jeton);
    }

    private static long dans(int secondes) {
        return Instant.now().getEpochSecond() + secondes;
    }

    static Stream<Arguments> jetonsRefuses() throws JOSEException {
        return Stream.concat(revendicationsRefusees(), signaturesRefusees());
    }

    private static Stream<Arguments> revendicationsRefusees() {
        return Stream.of(
                cas("nonce d'une autre demande", "nonce", r -> r.put("nonce", "autre")),
                cas("sans nonce", "nonce", r -> r.remove("nonce")),
                cas("pour un autre client", "aud", r -> r.put("aud", "autre")),
                cas("sans destinataire", "aud", r -> r.remove("aud")),
                cas("deux clients, sans dire lequel", "azp", r -> r.put("aud", List.of(FournisseurEssai.CLIENT, "b"))),
                cas("demandé par un autre client", "azp", r -> r.put("azp", "autre")),
                cas("d'un autre émetteur", "iss", r -> r.put("iss", "https://autre.exemple.fr")),
                cas("du second émetteur, signé par le premier", "iss", r -> r.put("iss", autre.emetteur())),
                cas("émetteur à une barre près", "iss", r -> r.put("iss", fournisseur.emetteur() + "/")),
                cas("expiré", "exp", r -> r.put("exp", dans(-61))),
                cas("sans fin", "exp", r -> r.remove("exp")),
                cas("fait demain", "iat", r -> r.put("iat", dans(86_400))),
                cas("fait hier", "iat", r -> r.put("iat", dans(-86_400))),
                cas("sans date", "iat", r -> r.remove("iat")),
                cas("valable plus tard", "nbf", r -> r.put("nbf", dans(600))),
                cas("sans personne", "sub", r -> r.remove("sub")),
                cas("personne vide", "sub", r -> r.put("sub", " ")),
                cas("personne démesurée", "sub", r -> r.put("sub", "x".repeat(256))));
    }

    private static Stream<Arguments> signaturesRefusees() throws JOSEException {
        RSAKey inconnue = FournisseurEssai.nouvelleCle("inconnue");
        RSAKey usurpee = FournisseurEssai.nouvelleCle(fournisseur.cle().getKeyID());
        String bon = fournisseur.signer(bonnes());
        String[] parties = bon.split("\\.", -1);
        String altere = bon.substring(0, bon.length() - 4) + (bon.endsWith("AAAA") ? "BBBB" : "AAAA");
        Map<String, Object> second = autre.revendications(PERSONNE);
        second.put("nonce", NONCE);
        return Stream.of(
                brut("alg:none", new PlainObject(new Payload(bonnes())).serialize()),
                brut("sans signature", parties[0] + "." + parties[1] + "."),
                brut("signé par la clé publique prise pour un secret", parSecret()),
                brut("clé qui n'est pas publiée", FournisseurEssai.signer(bonnes(), inconnue, JOSEObjectType.JWT)),
                brut("autre clé sous le même nom", FournisseurEssai.signer(bonnes(), usurpee, JOSEObjectType.JWT)),
                brut("signature altérée", altere),
                brut("du second émetteur, pour lui-même", autre.signer(second)),
                brut("du second émetteur, au nom du premier", autre.signer(bonnes())),
                brut(
                        "jeton de déconnexion",
                        FournisseurEssai.signer(bonnes(), fournisseur.cle(), new JOSEObjectType("logout+jwt"))),
                brut("pas un jeton", "x.y.z"),
                brut("vide", ""));
    }

    /** The old trick against who takes the algorithm from the token. */
    private static String parSecret() throws JOSEException {
        byte[] publique = fournisseur.cle().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        JWSObject jeton = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(fournisseur.cle().getKeyID())
                        .build(),
                new Payload(bonnes()));
        jeton.sign(new MACSigner(publique));
        return jeton.serialize();
    }

    private Jeton verifier(String jeton) {
        return verification.identite(jeton, portail, FournisseurEssai.CLIENT, NONCE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jetonsRefuses")
    void un_jeton_d_identite_qui_ne_prouve_rien_est_refuse(String nom, String motif, String jeton) {
        assertEquals(
                motif, assertThrows(JetonRefuse.class, () -> verifier(jeton)).getMessage());
    }

    @Test
    void une_heure_qui_differe_est_dite_comme_telle() {
        Map<String, Object> perime = bonnes();
        perime.put("exp", dans(-3600));
        String jeton = fournisseur.signer(perime);
        assertEquals(
                Echec.HEURE,
                assertThrows(JetonRefuse.class, () -> verifier(jeton)).echec());
    }

    @Test
    void un_bon_jeton_dit_qui_c_est_et_comment() {
        Map<String, Object> revendications = bonnes();
        revendications.putAll(Map.of("acr", "fort", "amr", List.of("pwd", "otp"), "sid", "s", "auth_time", dans(-5)));
        revendications.put("aud", List.of(FournisseurEssai.CLIENT, "b"));
        revendications.put("azp", FournisseurEssai.CLIENT);
        Jeton jeton = verifier(fournisseur.signer(revendications));
        assertEquals(PERSONNE, jeton.sujet().orElseThrow());
        assertEquals("fort", jeton.acr().orElseThrow());
        assertEquals(List.of("pwd", "otp"), jeton.amr());
        assertTrue(jeton.prouveLe().isPresent() && jeton.session().isPresent());
    }

    @Test
    void une_cle_publiee_entre_temps_est_prise_et_les_courbes_aussi() throws JOSEException {
        Decouverte.Connu neuf = new Decouverte(new AppelsFournisseur(), HORLOGE).fournisseur(fournisseur.emetteur());
        verification.identite(fournisseur.signer(bonnes()), neuf, FournisseurEssai.CLIENT, NONCE);
        ECKey courbe = new ECKeyGenerator(Curve.P_256).keyID("courbe").generate();
        fournisseur.publier(courbe);
        JWSObject autreAlgorithme = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("courbe").build(), new Payload(bonnes()));
        autreAlgorithme.sign(new ECDSASigner(courbe));
        Jeton jeton = verification.identite(autreAlgorithme.serialize(), neuf, FournisseurEssai.CLIENT, NONCE);
        assertEquals(PERSONNE, jeton.sujet().orElseThrow());
    }

    @Test
    void deux_emetteurs_qui_donnent_le_meme_nom_ne_nomment_pas_la_meme_personne() {
        Decouverte.Connu second = new Decouverte(new AppelsFournisseur(), HORLOGE).fournisseur(autre.emetteur());
        Map<String, Object> revendications = autre.revendications(PERSONNE);
        revendications.put("nonce", NONCE);
        Jeton autreJeton = verification.identite(autre.signer(revendications), second, FournisseurEssai.CLIENT, NONCE);
        assertNotEquals(verifier(fournisseur.signer(bonnes())).identite(), autreJeton.identite());
    }

    private static Map<String, Object> fin() {
        Map<String, Object> fin = fournisseur.revendications(PERSONNE);
        fin.put("jti", "1");
        fin.put("sid", "s");
        fin.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return fin;
    }

    private static Arguments casDeFin(String nom, String motif, Consumer<Map<String, Object>> defaut) {
        Map<String, Object> revendications = fin();
        defaut.accept(revendications);
        return Arguments.of(nom, motif, fournisseur.signer(revendications));
    }

    static Stream<Arguments> finsRefusees() {
        return Stream.of(
                casDeFin("jeton d'identité", "events", r -> r.remove("events")),
                casDeFin("autre événement", "events", r -> r.put("events", Map.of("x", Map.of()))),
                casDeFin("avec nonce", "nonce", r -> r.put("nonce", NONCE)),
                casDeFin("sans numéro", "jti", r -> r.remove("jti")),
                casDeFin("ni personne ni session", "sub et sid", r -> r.keySet().removeAll(List.of("sub", "sid"))),
                casDeFin("pour un autre client", "aud", r -> r.put("aud", "autre")),
                casDeFin("d'un autre émetteur", "iss", r -> r.put("iss", autre.emetteur())),
                casDeFin("fait hier", "iat", r -> r.put("iat", dans(-86_400))),
                casDeFin("expiré", "exp", r -> r.put("exp", dans(-61))),
                brut("alg:none", new PlainObject(new Payload(fin())).serialize()),
                brut("du second émetteur", autre.signer(fin())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("finsRefusees")
    void un_jeton_de_deconnexion_qui_ne_prouve_rien_est_refuse(String nom, String motif, String jeton) {
        JetonRefuse refus =
                assertThrows(JetonRefuse.class, () -> verification.fin(jeton, portail, FournisseurEssai.CLIENT));
        assertEquals(motif, refus.getMessage());
    }

    @Test
    void un_bon_jeton_de_deconnexion_nomme_la_session() {
        String jeton = FournisseurEssai.signer(fin(), fournisseur.cle(), new JOSEObjectType("logout+jwt"));
        assertTrue(verification
                .fin(jeton, portail, FournisseurEssai.CLIENT)
                .session()
                .isPresent());
    }

    @Test
    void ce_qui_est_connu_du_portail_sert_tant_qu_il_ne_repond_plus() {
        FournisseurEssai bref = new FournisseurEssai();
        Instant debut = Instant.parse("2026-11-26T08:00:00Z");
        HorlogeReglable montre = new HorlogeReglable(debut);
        Decouverte decouverte = new Decouverte(new AppelsFournisseur(), new Horloge(montre));
        Decouverte.Connu connu = decouverte.fournisseur(bref.emetteur());
        bref.close();
        montre.avancer(Duration.ofHours(2));
        assertSame(connu, decouverte.fournisseur(bref.emetteur()));
        Refus refus = assertThrows(
                Refus.class, () -> new Decouverte(new AppelsFournisseur(), HORLOGE).fournisseur(bref.emetteur()));
        assertEquals(Echec.INDISPONIBLE, Echec.de(refus).orElseThrow());
    }

    /** A clock that moves when it is told to. */
    private static final class HorlogeReglable extends Clock {

        private Instant heure;

        HorlogeReglable(Instant heure) {
            this.heure = heure;
        }

        void avancer(Duration duree) {
            heure = heure.plus(duree);
        }

        @Override
        public Instant instant() {
            return heure;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
