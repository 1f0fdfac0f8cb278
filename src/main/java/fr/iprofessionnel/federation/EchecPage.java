package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The page that tells why the portal has opened nothing. */
@Named
@RequestScoped
public class EchecPage {

    @Inject
    private HttpServletRequest requete;

    /** What is told. */
    public String getTexte() {
        return Textes.phrase(Optional.ofNullable(Echec.lire(requete)).orElse("federation.echec.reponse"));
    }
}
