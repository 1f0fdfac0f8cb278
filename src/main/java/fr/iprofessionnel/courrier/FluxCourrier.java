package fr.iprofessionnel.courrier;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of this server that wait to be told that the mail changed. They are told that it did and nothing of it: each
 * then asks for what it may read, as its own person. A change made on another server is seen by their asking from time to
 * time.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FluxCourrier {

    /** Pages of one person that wait at the same time; one more takes the place of one of them. */
    private static final int PAGES = 10;

    private static final String CHANGE = "event: courrier\ndata: change\n\n";
    private static final String RIEN = ":\n\n";

    @Resource
    private ManagedExecutorService executeur;

    private final Map<Long, Set<AsyncContext>> attentes = new ConcurrentHashMap<>();

    /** A page of this person waits; what was sent first must have left already. */
    public void attendre(long agent, AsyncContext page) {
        Set<AsyncContext> siennes = attentes.computeIfAbsent(agent, a -> ConcurrentHashMap.newKeySet());
        if (siennes.size() >= PAGES) {
            siennes.stream().findFirst().ifPresent(p -> finir(agent, p));
        }
        siennes.add(page);
    }

    /** A page does not wait any more. */
    public void oublier(long agent, AsyncContext page) {
        attentes.computeIfPresent(agent, (a, siennes) -> {
            siennes.remove(page);
            return siennes.isEmpty() ? null : siennes;
        });
    }

    /** Tells the pages of those whom a change concerns, once it is committed. */
    public void apprendre(@Observes(during = TransactionPhase.AFTER_SUCCESS) CourrierChange change) {
        change.agents().forEach(a -> dire(a, CHANGE));
    }

    /** Every 25 seconds: keeps what stands between from closing what seems idle, and finds who has left. */
    @Schedule(hour = "*", minute = "*", second = "*/25", persistent = false, info = "flux")
    public void maintenir() {
        attentes.keySet().forEach(a -> dire(a, RIEN));
    }

    private void dire(long agent, String texte) {
        List.copyOf(attentes.getOrDefault(agent, Set.of()))
                .forEach(page -> executeur.execute(() -> ecrire(agent, page, texte)));
    }

    private void ecrire(long agent, AsyncContext page, String texte) {
        try {
            synchronized (page) {
                page.getResponse().getOutputStream().write(texte.getBytes(StandardCharsets.UTF_8));
                page.getResponse().flushBuffer();
            }
        } catch (IOException | IllegalStateException e) {
            finir(agent, page);
        }
    }

    private void finir(long agent, AsyncContext page) {
        oublier(agent, page);
        try {
            page.complete();
        } catch (IllegalStateException e) {
            // It was over already.
        }
    }
}
