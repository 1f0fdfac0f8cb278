package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The acknowledgement of a deposit: parameters {@code fil} and {@code message} for who deposited, {@code code} for
 * anybody who verifies it.
 */
@Named
@RequestScoped
public class AccusePage {

    @Inject
    private AccuseService accuses;

    @Inject
    private CourrierService courrier;

    @Inject
    private HttpServletRequest requete;

    private AccuseService.AccuseLisible accuse;
    private Accuse verifie;

    /** Reads that of a message. */
    public void ouvrir() {
        accuse = accuses.lire(requete.getParameter("fil"), requete.getParameter("message"));
    }

    /** Looks for that of a code. */
    public void verifier() {
        verifie = accuses.verifier(requete.getParameter("code")).orElse(null);
    }

    public AccuseService.AccuseLisible getAccuse() {
        return accuse;
    }

    /** How long answers usually take; null when there were too few to say. */
    public DelaiHabituel getDelai() {
        return courrier.delaiHabituel(accuse.accuse().service()).orElse(null);
    }

    /** Where anybody verifies the code. */
    public String getAdresse() {
        return Configuration.courante().texte(Parametre.PORTAIL_ADRESSE).orElseGet(requete::getContextPath)
                + "/verifier";
    }

    /** Whether a code is looked for. */
    public boolean isDemande() {
        String code = requete.getParameter("code");
        return code != null && !code.isBlank();
    }

    /** What the code stands for; null when nothing. */
    public Accuse getVerifie() {
        return verifie;
    }
}
