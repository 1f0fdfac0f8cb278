package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.ConnexionLocale;
import fr.iprofessionnel.socle.Introuvable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The link of one's account with the academy's portal. */
@Named
@RequestScoped
public class PortailPage {

    @Inject
    private LienService liens;

    private Lien lien;

    /** Reads it, before anything is written of the page; where there is no portal the page does not exist. */
    public void ouvrir() {
        if (!isRegle()) {
            throw new Introuvable("portail");
        }
        lire();
    }

    /** Reads it for a page that also shows other things. */
    public void lire() {
        lien = liens.lire().orElse(null);
    }

    /** Whether the academy's portal is configured. */
    public boolean isRegle() {
        return ConnexionLocale.aUnPortail();
    }

    /** Null when there is none. */
    public Lien getLien() {
        return lien;
    }

    /** Whether the caller may show there, in the place of the password, who they are. */
    public boolean isPreuve() {
        return liens.peutProuver();
    }
}
