package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.NonLus;
import jakarta.enterprise.context.ApplicationScoped;

/** What a teacher has to read of their mail. */
@ApplicationScoped
public class CourrierNonLus implements NonLus {

    @Override
    public String expression(String agent) {
        return FilRepository.nonLusDe(agent);
    }
}
