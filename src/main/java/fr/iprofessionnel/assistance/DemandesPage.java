package fr.iprofessionnel.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The requests to the desk, for the administrators. */
@Named
@RequestScoped
public class DemandesPage {

    @Inject
    private AssistanceService assistance;

    private List<DemandeAssistance> demandes;

    /** The last of them, those that wait first. */
    public List<DemandeAssistance> getDemandes() {
        if (demandes == null) {
            demandes = assistance.lister();
        }
        return demandes;
    }
}
