package fr.iprofessionnel;

import static fr.iprofessionnel.AccesAuxServices.ajouter;
import static fr.iprofessionnel.AccesAuxServices.sauf;

import fr.iprofessionnel.diffusion.DiffusionService;
import fr.iprofessionnel.diffusion.Population;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The methods of the messages to many, tried on one that ncazaux wrote. */
@Dependent
class AccesAuxDiffusions {

    private static final String AUTEUR = "ncazaux";
    private static final Population TOUS = new Population(null, null, null, null);

    @Inject
    private DiffusionService diffusions;

    /** Adds them to the others. A manager of another service is refused, a colleague is not. */
    void remplir(Map<String, List<AccesAuxServices.Acces>> reservees) {
        String reference = preparee();
        List<String> horsService = sauf(AUTEUR);
        List<String> seul = List.of(AUTEUR);
        List<String> pasGestionnaires = sauf(AUTEUR, "bpages");
        ajouter(reservees, "DiffusionService.lister", pasGestionnaires, seul, diffusions::lister);
        ajouter(reservees, "DiffusionService.calculs", pasGestionnaires, seul, diffusions::calculs);
        ajouter(reservees, "DiffusionService.lire", horsService, seul, () -> diffusions.lire(reference));
        ajouter(reservees, "DiffusionService.estSienne", horsService, seul, () -> diffusions.estSienne(reference));
        ajouter(reservees, "DiffusionService.essayer", horsService, seul, () -> diffusions.essayer(reference));
        ajouter(
                reservees,
                "DiffusionService.preparer",
                horsService,
                seul,
                () -> diffusions.preparer(reference, "Essai", "Bonjour", TOUS));
        for (String acte :
                List.of("soumettre", "abandonner", "approuver", "refuser", "arreter", "reprendre", "corriger")) {
            ajouter(reservees, "DiffusionService." + acte, horsService, List.of(), () -> faire(acte, reference));
        }
    }

    private String preparee() {
        try {
            return EnTantQue.compte(AUTEUR, () -> diffusions.preparer(null, "Essai", "Bonjour", TOUS));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Object faire(String acte, String reference) throws Exception {
        Callable<Object> appel =
                switch (acte) {
                    case "soumettre" -> geste(() -> diffusions.soumettre(reference));
                    case "abandonner" -> geste(() -> diffusions.abandonner(reference));
                    case "approuver" -> geste(() -> diffusions.approuver(reference, 0));
                    case "refuser" -> geste(() -> diffusions.refuser(reference, 0, "Non"));
                    case "arreter" -> geste(() -> diffusions.arreter(reference));
                    case "reprendre" -> geste(() -> diffusions.reprendre(reference));
                    default -> () -> diffusions.corriger(reference);
                };
        return appel.call();
    }

    private static Callable<Object> geste(Runnable geste) {
        return () -> {
            geste.run();
            return null;
        };
    }
}
