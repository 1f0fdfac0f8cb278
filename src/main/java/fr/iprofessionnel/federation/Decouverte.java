package fr.iprofessionnel.federation;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Refus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Knows the portal by its one issuer: its addresses are asked for once an hour, its keys every five minutes and as soon
 * as a token names one that is not known. What was known serves as long as it does not answer.
 */
@ApplicationScoped
public class Decouverte {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.oidc");
    private static final Duration VALIDITE = Duration.ofHours(1);
    private static final Duration REPRISE = Duration.ofSeconds(10);
    private static final String CHEMIN = "/.well-known/openid-configuration";

    private AppelsFournisseur appels;
    private Horloge horloge;
    private volatile Connu connu;
    private volatile Panne panne;

    /**
     * The portal and its keys.
     *
     * @param jusqua when to ask again
     */
    record Connu(Fournisseur fournisseur, JWKSource<SecurityContext> cles, Instant jusqua) {}

    private record Panne(String emetteur, Instant jusqua) {}

    protected Decouverte() {}

    /** With what it asks and by which clock. */
    @Inject
    Decouverte(AppelsFournisseur appels, Horloge horloge) {
        this.appels = appels;
        this.horloge = horloge;
    }

    /**
     * The portal of this issuer.
     *
     * @throws Refus when it was never known and does not answer as it should
     */
    Connu fournisseur(String emetteur) {
        Instant maintenant = horloge.maintenant();
        Connu present = connu;
        boolean leMeme = present != null && present.fournisseur().emetteur().equals(emetteur);
        if (leMeme && maintenant.isBefore(present.jusqua())) {
            return present;
        }
        Panne derniere = panne;
        if (derniere != null && derniere.emetteur().equals(emetteur) && maintenant.isBefore(derniere.jusqua())) {
            return ancien(leMeme ? present : null);
        }
        try {
            connu = demander(emetteur, leMeme ? present : null, maintenant);
            panne = null;
            return connu;
        } catch (IOException | IllegalArgumentException e) {
            JOURNAL.log(Level.WARNING, "Le portail " + emetteur + " ne se laisse pas connaître", e);
            panne = new Panne(emetteur, maintenant.plus(REPRISE));
            return ancien(leMeme ? present : null);
        }
    }

    private static Connu ancien(Connu present) {
        if (present == null) {
            throw Echec.INDISPONIBLE.refus();
        }
        return present;
    }

    private Connu demander(String emetteur, Connu present, Instant maintenant) throws IOException {
        URI adresse = Fournisseur.sure(emetteur.replaceAll("/$", "") + CHEMIN);
        AppelsFournisseur.Reponse reponse = appels.lire(adresse);
        if (!reponse.estBonne()) {
            throw new IOException(adresse + " : " + reponse.code());
        }
        Fournisseur fournisseur = Fournisseur.lire(reponse.corps(), emetteur);
        boolean memesCles = present != null && present.fournisseur().cles().equals(fournisseur.cles());
        return new Connu(fournisseur, memesCles ? present.cles() : cles(fournisseur.cles()), maintenant.plus(VALIDITE));
    }

    private JWKSource<SecurityContext> cles(URI adresse) throws MalformedURLException {
        return JWKSourceBuilder.create(adresse.toURL(), this::lireCles)
                .refreshAheadCache(false)
                .outageTolerant(true)
                .build();
    }

    private Resource lireCles(URL adresse) throws IOException {
        try {
            AppelsFournisseur.Reponse reponse = appels.lire(adresse.toURI());
            if (!reponse.estBonne()) {
                throw new IOException(adresse + " : " + reponse.code());
            }
            return new Resource(reponse.corps(), "application/json");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
