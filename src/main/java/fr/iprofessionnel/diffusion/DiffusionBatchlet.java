package fr.iprofessionnel.diffusion;

import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends one message to many to its end, a lot a second, until it is stopped or the server is. */
@Named
@Dependent
public class DiffusionBatchlet implements Batchlet {

    private final CountDownLatch arret = new CountDownLatch(1);

    @Inject
    private JobContext job;

    @Inject
    private EnvoiDiffusionService envois;

    @Override
    public String process() throws InterruptedException {
        long id = Long.parseLong(BatchRuntime.getJobOperator()
                .getParameters(job.getExecutionId())
                .getProperty(DiffusionsPlanification.DIFFUSION));
        boolean encore = envois.avancer(id);
        while (encore && !arret.await(1, TimeUnit.SECONDS)) {
            encore = envois.avancer(id);
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        arret.countDown();
    }
}
