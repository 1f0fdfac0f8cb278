package fr.iprofessionnel;

import fr.iprofessionnel.compte.ConnexionService;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.compte.SaisieService;
import fr.iprofessionnel.compte.SessionService;
import fr.iprofessionnel.echanges.ImportFichier;
import fr.iprofessionnel.echanges.ImportService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * The methods of the services: those that nobody may call for somebody else, with the call that tries it, and those that
 * need no caller because no page reaches them or because they give nothing of anybody.
 */
@Dependent
class AccesAuxServices {

    /** Called by timers, batch jobs, the guard or the sign-in itself; or about the caller's own session alone. */
    static final Set<String> SANS_APPELANT = Set.of(
            // Batch jobs and timers.
            "EcritureService.contexte",
            "EcritureService.ecrire",
            "EcritureService.encadrement",
            "EcritureService.marquerAbsents",
            "EcritureService.rejeter",
            "EcritureService.signaler",
            "EtablissementsService.ecrire",
            "MiseAJourService.portefeuilles",
            "MiseAJourService.roles",
            "MiseAJourService.situations",
            "MiseAJourService.toutMettreAJour",
            "SuiviImportService.compter",
            "SuiviImportService.contientDesPersonnes",
            "SuiviImportService.derniers",
            "SuiviImportService.lire",
            "SuiviImportService.passerA",
            "SuiviImportService.prendre",
            "SuiviImportService.prolonger",
            "SuiviImportService.refuser",
            "SuiviImportService.terminer",
            "ImportService.recevoir",
            "ImportService.releverDepot",
            // Start-up.
            "ComptesDemonstrationService.activer",
            "ComptesDemonstrationService.existe",
            "DemonstrationPlanification.avancer",
            "DemonstrationPlanification.demarrer",
            "DemonstrationService.avancer",
            "EchangesPlanification.chaqueNuit",
            "EchangesPlanification.veiller",
            "Migrations.demarrer",
            "PremierAdministrateur.creer",
            // The guard, and the sign-in itself.
            "ConnexionService.connecter",
            "EssaiService.compterInconnu",
            "EssaiService.conclure",
            "EssaiService.estBloquee",
            "EssaiService.rehacher",
            "JournalService.noter",
            "SaisieService.deposer",
            "SaisieService.emballer",
            "SessionService.balayer",
            "SessionService.fermerToutes",
            "SessionService.noterActivite",
            "SessionService.ouvrir",
            "SessionService.reconnaitre");

    /** A teacher who is not fdurand. */
    private static final String ENSEIGNANTE = "ccastelnau";

    /** A manager who is in charge of the first degree, and so not of fdurand. */
    private static final String GESTIONNAIRE = "bpages";

    private static final String INSPECTEUR = "pcastera";
    private static final String ADMINISTRATEUR = "administrateur";

    @Inject
    private ImportService imports;

    @Inject
    private ConnexionService connexions;

    @Inject
    private SaisieService saisies;

    @Inject
    private SessionService sessions;

    /**
     * A call and who is refused.
     *
     * @param refuses identifiants of those to whom nothing may be given
     * @param admis identifiants of those who are entitled to it
     */
    record Acces(List<String> refuses, List<String> admis, Callable<Object> appel) {}

    /** The reserved methods with the call that tries each of them. */
    Map<String, Acces> reservees() {
        Map<String, Acces> reservees = new TreeMap<>();
        String reference = EnTantQue.sql("select max(reference) from import_fichier");
        administration(reservees, "historique", () -> imports.historique(0));
        administration(reservees, "lire", () -> imports.lire(reference));
        administration(reservees, "anomalies", () -> imports.anomalies(reference, 0));
        administration(reservees, "nombreAnomalies", () -> imports.nombreAnomalies(reference));
        administration(reservees, "rubriques", () -> imports.rubriques(reference));
        administration(reservees, "rapport", () -> {
            imports.rapport(reference, OutputStream.nullOutputStream());
            return null;
        });
        administration(
                reservees,
                "deposer",
                () -> imports.deposer(
                        ImportFichier.Nature.ETABLISSEMENTS, "vide.csv", InputStream.nullInputStream(), true));
        reservees.put("ImportService.arreter", new Acces(sauf(ADMINISTRATEUR), List.of(), () -> {
            imports.arreter(reference);
            return null;
        }));
        propre(
                reservees,
                "ConnexionService.choisirPremierMotDePasse",
                () -> connexions.choisirPremierMotDePasse("x", "x", new Origine("127.0.0.1", null)));
        propre(reservees, "SaisieService.reprendre", () -> saisies.reprendre("/dossier"));
        propre(reservees, "SessionService.fermer", () -> {
            sessions.fermer();
            return null;
        });
        return reservees;
    }

    /** About the caller alone, whoever they are: there is nobody else to try it for. */
    private static void propre(Map<String, Acces> reservees, String methode, Callable<Object> appel) {
        reservees.put(methode, new Acces(List.of(), List.of(), appel));
    }

    private static void administration(Map<String, Acces> reservees, String methode, Callable<Object> appel) {
        reservees.put("ImportService." + methode, new Acces(sauf(ADMINISTRATEUR), List.of(ADMINISTRATEUR), appel));
    }

    private static List<String> sauf(String... admis) {
        return List.of("fdurand", ENSEIGNANTE, GESTIONNAIRE, "mlespinasse", "iesperou", INSPECTEUR, ADMINISTRATEUR)
                .stream()
                .filter(i -> !List.of(admis).contains(i))
                .toList();
    }
}
