package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Etape;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The second factors of a person: what they have, one more, one less, the recovery codes. */
@Named
@RequestScoped
public class FacteursPage {

    private static final String ADRESSE = "/moncompte/facteurs";

    @Inject
    private FacteursService facteurs;

    @Inject
    private Portail portail;

    @Inject
    private HttpServletRequest requete;

    private FacteursService.Etat etat;
    private String secret;
    private boolean secretLu;
    private Facteur choisi;
    private List<String> codes;
    private String nom = Textes.phrase("facteur.code.nom.defaut");
    private String code;

    /** What the person has. */
    public FacteursService.Etat getEtat() {
        if (etat == null) {
            etat = facteurs.lire();
        }
        return etat;
    }

    /** Whether their role wants a factor, and they have none yet. */
    public boolean isOblige() {
        return portail.getAgent().etape() == Etape.ENROLEMENT;
    }

    /** Makes the secret of an application. */
    public void preparer() throws IOException {
        facteurs.preparerCode(nom);
        aller("/code");
    }

    /** Takes the code that the application shows. */
    public void confirmer() throws IOException {
        facteurs.confirmerCode(code);
        aller("/secours?fait=facteur");
    }

    /** Shows new recovery codes: this answer alone holds them. */
    public void creerSecours() {
        codes = facteurs.creerSecours();
        etat = null;
    }

    /** Reads the factor to take away; before anything is written of the page. */
    public void ouvrirRetrait() {
        getChoisi();
    }

    /** Takes it away. */
    public void retirer() throws IOException {
        facteurs.retirer(getChoisi().reference());
        aller("?fait=facteur-retire");
    }

    private static void aller(String suite) throws IOException {
        Redirection.vers(ADRESSE + suite);
    }

    /** The factor that the address names. */
    public Facteur getChoisi() {
        if (choisi == null) {
            choisi = facteurs.lire(requete.getParameter("facteur"));
        }
        return choisi;
    }

    /** The secret that waits for a code, in groups of four; null when none waits. */
    public String getSecret() {
        if (!secretLu) {
            secret = facteurs.secretEnAttente().orElse(null);
            secretLu = true;
        }
        return secret == null ? null : secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The same as an image that an application reads. */
    public String getImage() {
        getSecret();
        String academie = Configuration.courante().texte(Parametre.ACADEMIE_NOM).orElse("I-Professionnel");
        return QrCode.image("otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
                .formatted(coder(academie), coder(portail.getAgent().identifiant()), secret));
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The recovery codes that were just made; null when none were. */
    public List<String> getCodes() {
        return codes;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
