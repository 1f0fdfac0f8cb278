package fr.iprofessionnel.compte;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Installs {@link PontConnexion} for this application, as long as it is deployed, in the place of the bridge that the server has
 * installed when it began to start.
 */
@WebListener
public class PontConnexionListener implements ServletContextListener {

    @Inject
    private PontConnexion pont;

    @Override
    public void contextInitialized(ServletContextEvent evenement) {
        AuthConfigFactory.getFactory().registerServerAuthModule(pont, evenement.getServletContext());
    }

    @Override
    public void contextDestroyed(ServletContextEvent evenement) {
        AuthConfigFactory.getFactory().removeServerAuthModule(evenement.getServletContext());
    }
}
