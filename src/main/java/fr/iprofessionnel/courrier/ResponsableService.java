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
import java.util.List;

/**
 * What the head of a service watches: how long its answers take, and the conversations that are late, whoever handles
 * them. It counts by service, never by person.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ResponsableService {

    private static final int PLAFOND = 1000;

    @Inject
    private FilRepository fils;

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
    public Feuillet<Fil> enRetard(int demandee) {
        LocalDate jour = horloge.aujourdhui();
        ConditionFils condition = ConditionFils.duService(service()).et("f.echeance < ?", jour);
        long nombre = fils.nombre(condition, PLAFOND + 1, jour);
        int derniere = Feuillet.pages(nombre, CourrierService.TRANCHE);
        int page = Math.max(1, Math.min(demandee, derniere));
        List<Fil> lignes = fils.lire(
                condition,
                "f.echeance, f.attend_depuis, f.id",
                (page - 1) * CourrierService.TRANCHE,
                CourrierService.TRANCHE,
                jour);
        return new Feuillet<>(lignes, page, derniere, Math.min(nombre, PLAFOND), nombre > PLAFOND);
    }
}
