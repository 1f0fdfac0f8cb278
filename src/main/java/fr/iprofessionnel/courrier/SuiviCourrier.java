package fr.iprofessionnel.courrier;

import fr.iprofessionnel.dossier.SuiviSignalements;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Tells the pages of a file where the reports that went through the mail stand. */
@RequestScoped
public class SuiviCourrier implements SuiviSignalements {

    @Inject
    private CourrierService courrier;

    @Override
    public Map<String, String> etats(long dossier) {
        Map<String, String> etats = new TreeMap<>();
        courrier.signalements(dossier)
                .forEach((cle, etat) ->
                        etats.put(cle, Textes.phrase("courrier.dossier.etat", Textes.phrase(etat.cle()))));
        return etats;
    }
}
