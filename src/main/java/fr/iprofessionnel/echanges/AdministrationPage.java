package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first page of the administrators: what waits, what was last taken in. */
@Named
@RequestScoped
public class AdministrationPage {

    @Inject
    private BilanImportsService bilans;

    private BilanImportsService.EtatDesLieux etat;

    /** Where things stand, read once for the page. */
    public BilanImportsService.EtatDesLieux getEtat() {
        if (etat == null) {
            etat = bilans.etatDesLieux();
        }
        return etat;
    }
}
