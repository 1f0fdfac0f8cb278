package fr.iprofessionnel;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Lets the tests that run inside the server be called: the guard of the application would send them to the sign-in page.
 * In the archive of the tests alone, for the one address of the runner; every other one stays guarded as it is.
 */
@WebListener
public class PorteArquillian implements ServletContextListener {

    private static final String LANCEUR = "ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent evenement) {
        evenement
                .getServletContext()
                .addFilter("PorteArquillian", (requete, reponse, suite) -> requete.getServletContext()
                        .getNamedDispatcher(LANCEUR)
                        .forward(requete, reponse))
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + LANCEUR);
    }
}
