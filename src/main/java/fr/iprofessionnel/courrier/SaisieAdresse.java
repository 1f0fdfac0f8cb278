package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.SureteService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** The e-mail address of a person and the code by which they show that it is theirs, for the pages that ask for it. */
public abstract class SaisieAdresse {

    @Inject
    private AvisService avis;

    @Inject
    private SureteService surete;

    private AvisRegle regle;
    private Optional<Instant> delai;
    private String adresse;
    private String code;

    /** Address of the page, to which its forms come back. */
    protected abstract String page();

    /** What is said once the address is theirs: key after {@code fait.}. */
    protected abstract String verifiee();

    /** Asks for a code. */
    public void demander() throws IOException {
        avis.demander(adresse);
        revenir("courrier-code");
    }

    /** Gives the code back. */
    public void confirmer() throws IOException {
        if (!avis.confirmer(code)) {
            throw new Refus("courrier.avis.code.faux");
        }
        revenir(avis.lire().adresseSuivante() == null ? verifiee() : "adresse-differee");
    }

    /** Keeps the address that is verified, and not the one that was to take its place. */
    public void garder() throws IOException {
        avis.garder();
        revenir("adresse-gardee");
    }

    /** Until when the address cannot be changed; null when it can. */
    public Instant getDelai() {
        if (delai == null) {
            delai = surete.adresseDifferee();
        }
        return delai.orElse(null);
    }

    /** Shows the page again, and says what was done. */
    protected void revenir(String fait) throws IOException {
        Redirection.vers(page() + "?fait=" + fait);
    }

    /** The address that waits for its code, else the one that is theirs; null when there is none. */
    protected String connue() {
        return getRegle().adresseVoulue() == null
                ? getRegle().adresse()
                : getRegle().adresseVoulue();
    }

    /** What is known; read when a form arrives too, which depends on it. */
    public AvisRegle getRegle() {
        if (regle == null) {
            regle = avis.lire();
        }
        return regle;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
