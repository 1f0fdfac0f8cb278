package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Where an open page waits to be told that the mail changed: a stream of events, which the browser opens again. */
@WebServlet(urlPatterns = "/courrier/direct", asyncSupported = true)
public class FluxServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** After it, the page asks again, and shows that its session is still open. */
    private static final Duration DUREE = Duration.ofMinutes(10);

    @Inject
    private transient Appelant appelant;

    @Inject
    private transient FluxCourrier flux;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        AgentConnecte agent = appelant.exiger();
        if (agent.agentId() == null) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.setContentType("text/event-stream;charset=UTF-8");
        reponse.setHeader("X-Accel-Buffering", "no");
        reponse.getOutputStream().write("retry: 5000\n\n".getBytes(StandardCharsets.UTF_8));
        reponse.flushBuffer();
        AsyncContext page = requete.startAsync();
        page.setTimeout(DUREE.toMillis());
        page.addListener(new Fin(flux, agent.agentId(), page));
        flux.attendre(agent.agentId(), page);
    }

    /** Forgets the page when it leaves, whatever the reason. */
    private record Fin(FluxCourrier flux, long agent, AsyncContext page) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent evenement) {
            flux.oublier(agent, page);
        }

        @Override
        public void onTimeout(AsyncEvent evenement) {
            flux.oublier(agent, page);
            page.complete();
        }

        @Override
        public void onError(AsyncEvent evenement) {
            flux.oublier(agent, page);
        }

        @Override
        public void onStartAsync(AsyncEvent evenement) {
            // Nobody starts it again.
        }
    }
}
