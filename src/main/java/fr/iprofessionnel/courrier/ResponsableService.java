package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * What the head of a service watches: how long its answers take, and the conversations that are late, whoever handles
 * them. It counts by service, never by person.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ResponsableService {

    @Inject
    private ListeFilsRepository listes;

    @Inject
    private AccesCourrier acces;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /** The service of the caller, who is its head. */
    public String service() {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        return acces.serviceDirige(agent).orElseThrow(() -> new Introuvable("responsable"));
    }

    /** The late conversations of the caller's service, the latest first. */
    public Feuillet<ResumeFil> enRetard(int demandee) {
        LocalDate jour = horloge.aujourdhui();
        return listes.feuillet(
                ConditionFils.duService(service(), jour).et("f.echeance < ?", jour), OrdreFils.URGENTS, demandee, jour);
    }
}
