package fr.iprofessionnel.promouvables;

import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs one computation to its end, or until the server stops: another one then takes it up. */
@Named
@Dependent
public class CalculBatchlet implements Batchlet {

    private final AtomicBoolean arret = new AtomicBoolean();

    @Inject
    private JobContext job;

    @Inject
    private CalculService calculs;

    @Override
    public String process() {
        long id = Long.parseLong(BatchRuntime.getJobOperator()
                .getParameters(job.getExecutionId())
                .getProperty(CalculsPlanification.CALCUL));
        boolean encore = true;
        while (encore && !arret.get()) {
            encore = calculs.avancer(id);
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        arret.set(true);
    }
}
