package fr.iprofessionnel;

import static fr.iprofessionnel.AccesAuxServices.ajouter;

import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.federation.AccesService;
import fr.iprofessionnel.federation.Demande;
import fr.iprofessionnel.federation.DepartService;
import fr.iprofessionnel.federation.Jeton;
import fr.iprofessionnel.federation.LienService;
import fr.iprofessionnel.federation.Retour;
import fr.iprofessionnel.federation.RetourService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The methods about the link of one's own account with the academy's portal: for nobody who is not signed in. */
@Dependent
class AccesALaFederation {

    private static final List<String> PERSONNE = List.of();
    private static final List<String> TITULAIRE = List.of("fdurand");
    private static final Origine ORIGINE = new Origine("127.0.0.1", null, null);
    private static final Jeton JETON = new Jeton(Map.of("iss", "x", "sub", "x"), "x");
    private static final Demande DEMANDE =
            new Demande(Demande.Objet.LIEN, "x", "x", 1L, "/accueil", null, Instant.EPOCH);
    private static final Retour RETOUR = new Retour("x", "x", null, null);

    @Inject
    private LienService liens;

    @Inject
    private DepartService departs;

    @Inject
    private AccesService acces;

    @Inject
    private RetourService retours;

    /** Adds them to the others. */
    void remplir(Map<String, List<AccesAuxServices.Acces>> reservees) {
        ajouter(reservees, "LienService.lire", PERSONNE, TITULAIRE, liens::lire);
        ajouter(reservees, "LienService.peutProuver", PERSONNE, TITULAIRE, liens::peutProuver);
        // Without the portal's settings, as here, there is nothing to do it to.
        ajouter(reservees, "LienService.delier", PERSONNE, PERSONNE, rien(liens::delier));
        ajouter(reservees, "DepartService.versLien", PERSONNE, PERSONNE, () -> departs.versLien("x", "x"));
        ajouter(reservees, "DepartService.versPreuve", PERSONNE, PERSONNE, () -> departs.versPreuve("x", "x", "x"));
        ajouter(reservees, "AccesService.lier", PERSONNE, PERSONNE, rien(() -> acces.lier(JETON, 1L, ORIGINE)));
        ajouter(
                reservees,
                "AccesService.prouver",
                PERSONNE,
                PERSONNE,
                () -> acces.prouver(JETON, 1L, Instant.EPOCH, ORIGINE));
        ajouter(
                reservees,
                "RetourService.lier",
                PERSONNE,
                PERSONNE,
                rien(() -> retours.lier(DEMANDE, RETOUR, "x", ORIGINE)));
        ajouter(
                reservees,
                "RetourService.prouver",
                PERSONNE,
                PERSONNE,
                () -> retours.prouver(DEMANDE, RETOUR, "x", ORIGINE));
    }

    private static Callable<Object> rien(Runnable geste) {
        return () -> {
            geste.run();
            return null;
        };
    }
}
