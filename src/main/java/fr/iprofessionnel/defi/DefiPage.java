package fr.iprofessionnel.defi;

import fr.iprofessionnel.socle.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The image test of a page: fields {@code defi} and {@code defi-reponse}. A test that was not answered yet stays on the
 * page with what was typed; any other is replaced by a new one.
 */
@Named
@RequestScoped
public class DefiPage {

    private static final String CHAMP = "defi-reponse";

    @Inject
    private DefiService defis;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest requete;

    private String jeton;
    private boolean servi;
    private boolean faux;

    /**
     * Whether the test was passed; tells it beside the field when it was not.
     *
     * @param formulaire form that it is for
     */
    public boolean reussi(String formulaire) {
        servi = true;
        jeton = null;
        faux = !defis.verifier(requete.getParameter("defi"), requete.getParameter(CHAMP), formulaire);
        if (faux) {
            messages.ajouter(CHAMP, "defi.faux");
        }
        return !faux;
    }

    /** Replaces the test; what was typed elsewhere stays. */
    public void renouveler() {
        servi = true;
        jeton = null;
    }

    /**
     * The test of this page.
     *
     * @param formulaire form that it is for
     */
    public String jeton(String formulaire) {
        if (jeton == null) {
            String recu = requete.getParameter("defi");
            jeton = !servi && defis.estValable(recu, formulaire) ? recu : defis.nouveau(formulaire);
        }
        return jeton;
    }

    /** What was typed, as long as its test is still there. */
    public String getReponse() {
        String recu = requete.getParameter("defi");
        return recu != null && recu.equals(jeton) ? requete.getParameter(CHAMP) : null;
    }

    public boolean isFaux() {
        return faux;
    }
}
