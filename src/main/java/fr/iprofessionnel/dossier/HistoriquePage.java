package fr.iprofessionnel.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The changes of a file since its first import. */
@Named
@RequestScoped
public class HistoriquePage {

    @Inject
    private DossierService dossiers;

    @Inject
    private DossierPage dossierPage;

    private List<Correction> corrections;

    /** Reads the changes, once the file is open. */
    public void ouvrir() {
        corrections = dossiers.corrections(dossierPage.getReference());
    }

    /** The most recent first. */
    public List<Correction> getCorrections() {
        return corrections;
    }
}
