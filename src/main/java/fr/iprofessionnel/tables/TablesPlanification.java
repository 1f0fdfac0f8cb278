package fr.iprofessionnel.tables;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps every server on the set of tables that is in force, from its start on. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TablesPlanification {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.tables");

    @Inject
    private JeuxTables jeux;

    /** At the start, then every five seconds. A set that cannot be read leaves the one that serves in its place. */
    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "tables")
    public void suivre() {
        try {
            jeux.suivre();
        } catch (RuntimeException e) {
            JOURNAL.log(Level.SEVERE, "Les tables choisies n'ont pas pu être lues : les précédentes restent.", e);
        }
    }
}
