package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.NonLus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the person signed in has to read, counted once a request. */
@RequestScoped
public class CourrierNonLus implements NonLus {

    @Inject
    private CourrierService courrier;

    private Long nombre;

    @Override
    public long nombre() {
        if (nombre == null) {
            nombre = courrier.nonLus();
        }
        return nombre;
    }
}
