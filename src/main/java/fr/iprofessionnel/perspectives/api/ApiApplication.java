package fr.iprofessionnel.perspectives.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The JSON interface, in the order of its document: what answers, what limits, what tells the errors. */
@ApplicationPath("api")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SimulationsResource.class,
                StatutResource.class,
                GuidesResource.class,
                DocumentResource.class,
                DebitFilter.class,
                ProblemeMapper.class);
    }
}
