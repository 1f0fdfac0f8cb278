package fr.iprofessionnel;

import static fr.iprofessionnel.AccesAuxServices.ajouter;
import static fr.iprofessionnel.AccesAuxServices.sauf;

import fr.iprofessionnel.assistance.AssistanceService;
import fr.iprofessionnel.compte.AttaquesService;
import fr.iprofessionnel.compte.LettreService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The methods about accounts that are reserved: the letter of fdurand, and what the administrators see. */
@Dependent
class AccesAuxComptes {

    private static final String ADMINISTRATEUR = "administrateur";
    private static final String SA_GESTIONNAIRE = "ncazaux";

    @Inject
    private LettreService lettres;

    @Inject
    private AttaquesService attaques;

    @Inject
    private AssistanceService assistance;

    /** Adds them to the others. */
    void remplir(Map<String, List<AccesAuxServices.Acces>> reservees) {
        String dossier = EnTantQue.sql(
                "select d.reference from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant ="
                        + " 'fdurand'");
        List<String> gestionnaire = List.of(SA_GESTIONNAIRE);
        List<String> administrateur = List.of(ADMINISTRATEUR);
        ajouter(reservees, "LettreService.lire", sauf(SA_GESTIONNAIRE), gestionnaire, () -> lettres.lire(dossier));
        ajouter(reservees, "LettreService.preparer", sauf(), List.of(), () -> lettres.preparer(dossier));
        ajouter(reservees, "AttaquesService.heures", sauf(ADMINISTRATEUR), administrateur, attaques::heures);
        ajouter(reservees, "AttaquesService.estEnAlarme", sauf(ADMINISTRATEUR), administrateur, attaques::estEnAlarme);
        ajouter(reservees, "AssistanceService.lister", sauf(ADMINISTRATEUR), administrateur, assistance::lister);
        ajouter(reservees, "AssistanceService.traiter", sauf(ADMINISTRATEUR), List.of(), () -> {
            assistance.traiter("inconnue");
            return null;
        });
    }
}
