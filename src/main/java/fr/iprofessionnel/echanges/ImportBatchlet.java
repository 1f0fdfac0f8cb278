package fr.iprofessionnel.echanges;

import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A step of an import. It is told to stop between two lots, and an incident leaves the import as it is, to be taken up
 * again; a file that is refused ends it.
 */
abstract class ImportBatchlet implements Batchlet {

    /** Outcome of a step that goes on to the next one. */
    static final String SUITE = "COMPLETED";

    /** Outcome of a step after which nothing more is to be done. */
    static final String FIN = "FIN";

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.import");

    private final AtomicBoolean arret = new AtomicBoolean();

    @Inject
    private JobContext job;

    @Inject
    private SuiviImportService suivi;

    @Inject
    private ImportsEnMarche enMarche;

    /** Does the work of the step. */
    abstract void executer(ImportFichier fichier, Path dossier) throws Exception;

    @Override
    public String process() throws Exception {
        String reference = BatchRuntime.getJobOperator()
                .getParameters(job.getExecutionId())
                .getProperty(EchangesPlanification.REFERENCE);
        ImportFichier fichier = suivi.lire(reference);
        if (fichier.getEtat() != ImportFichier.Etat.EN_COURS) {
            abandonner(reference);
            return FIN;
        }
        try {
            executer(fichier, SuiviImportService.dossier(reference));
            return SUITE;
        } catch (ArchiveRefusee e) {
            suivi.refuser(reference, e.getMessage());
            abandonner(reference);
            return FIN;
        } catch (Exception | LinkageError e) {
            JOURNAL.log(Level.SEVERE, "L'import " + reference + " est interrompu et sera repris.", e);
            enMarche.retirer(reference);
            throw e;
        }
    }

    /** Nothing more is done with it: the file received, which holds NUMEN, goes. */
    private void abandonner(String reference) throws IOException {
        enMarche.retirer(reference);
        Fichiers.vider(SuiviImportService.dossier(reference));
    }

    /** Whether the server is stopping. */
    boolean doitSArreter() {
        return arret.get();
    }

    SuiviImportService suivi() {
        return suivi;
    }

    @Override
    public void stop() {
        arret.set(true);
    }
}
