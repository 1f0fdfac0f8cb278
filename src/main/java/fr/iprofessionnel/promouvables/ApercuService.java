package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * What another set of tables would change in the answers given to teachers, for the administrator: how many, never whose.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApercuService {

    @Inject
    private CalculRepository calculs;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /** The latest comparison of the set in force with this one; empty when none was asked for. Two SQL statements. */
    public Optional<Apercu> lire(String empreinte) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return calculs.dernierApercu(Bareme.courant().empreinte(), empreinte)
                .map(c -> new Apercu(c, c.estTermine() ? calculs.ecarts(c.id()) : List.of()));
    }

    /** Asks that all the files be compared; nothing more where that is already under way. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void demander(String empreinte) {
        AgentConnecte agent = appelant.exiger(Role.ADMINISTRATEUR);
        Bareme courant = Bareme.courant();
        if (calculs.dernierApercu(courant.empreinte(), empreinte)
                .filter(Calcul::estPendant)
                .isPresent()) {
            return;
        }
        calculs.demander(
                Calcul.Nature.APERCU, null, horloge.aujourdhui(), courant, empreinte, agent, horloge.maintenant());
        journal.noter("APERCU_TABLES", agent.compteId(), null, null, empreinte);
    }
}
