package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Parametre;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who opened the caller's file; parameter {@code page}, from 1. */
@Named
@RequestScoped
public class ConsultationsPage {

    private static final int DERNIERE = 10_000;

    @Inject
    private DossierService dossiers;

    @Inject
    private HttpServletRequest requete;

    private List<Consultation> lues;

    /** Reads the openings, once the file is open. */
    public void ouvrir() {
        lues = dossiers.consultations(getPage() - 1);
    }

    /** The openings of this page, the most recent first. */
    public List<Consultation> getConsultations() {
        return lues.size() > DossierService.TRANCHE ? lues.subList(0, DossierService.TRANCHE) : lues;
    }

    /** Whether there are older ones. */
    public boolean isSuite() {
        return lues.size() > DossierService.TRANCHE;
    }

    /** Number of this page, from 1; 1 for what is no number. */
    public int getPage() {
        return Feuillet.numero(requete.getParameter("page"), DERNIERE);
    }

    /** Months for which the openings are kept. */
    public int getConservation() {
        return Configuration.courante().entier(Parametre.CONSULTATIONS_CONSERVATION);
    }
}
