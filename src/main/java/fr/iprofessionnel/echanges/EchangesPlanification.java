package fr.iprofessionnel.echanges;

import fr.iprofessionnel.compte.SessionService;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What runs by itself: the imports that wait or were cut off, the archives that are dropped in the watched folder, and
 * each night what follows from the change of date.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EchangesPlanification {

    /** Property of a job that names its import. */
    static final String REFERENCE = "reference";

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.import");

    @Inject
    private SuiviImportService suivi;

    @Inject
    private ImportService imports;

    @Inject
    private ImportsEnMarche enMarche;

    @Inject
    private MiseAJourService miseAJour;

    @Inject
    private SessionService sessions;

    private final AtomicBoolean occupee = new AtomicBoolean();

    /** Every two seconds: renews the leases, takes in what was dropped, starts the next import. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "imports")
    public void veiller() {
        if (!occupee.compareAndSet(false, true)) {
            return;
        }
        try {
            enMarche.references().forEach(suivi::prolonger);
            imports.releverDepot();
            suivi.prendre().ifPresent(this::lancer);
        } catch (IOException | RuntimeException e) {
            JOURNAL.log(Level.WARNING, "La veille des imports a échoué ; nouvel essai dans deux secondes.", e);
        } finally {
            occupee.set(false);
        }
    }

    private void lancer(ImportFichier fichier) {
        Properties proprietes = new Properties();
        proprietes.setProperty(REFERENCE, fichier.getReference());
        String travail =
                fichier.getNature() == ImportFichier.Nature.PERSONNELS ? "import-personnels" : "import-etablissements";
        enMarche.ajouter(fichier.getReference());
        BatchRuntime.getJobOperator().start(travail, proprietes);
    }

    /** Each night, a little after midnight in Paris. */
    @Schedule(hour = "0", minute = "10", timezone = "Europe/Paris", persistent = false, info = "nuit")
    public void chaqueNuit() {
        miseAJour.toutMettreAJour();
        sessions.balayer();
        suivi.balayer();
    }
}
