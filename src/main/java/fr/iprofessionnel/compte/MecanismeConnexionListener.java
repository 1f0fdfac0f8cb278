package fr.iprofessionnel.compte;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Installs {@link MecanismeConnexion} for this application, as long as it is deployed. */
@WebListener
public class MecanismeConnexionListener implements ServletContextListener {

    @Inject
    private MecanismeConnexion mecanisme;

    @Override
    public void contextInitialized(ServletContextEvent evenement) {
        AuthConfigFactory.getFactory().registerServerAuthModule(mecanisme, evenement.getServletContext());
    }

    @Override
    public void contextDestroyed(ServletContextEvent evenement) {
        AuthConfigFactory.getFactory().removeServerAuthModule(evenement.getServletContext());
    }
}
