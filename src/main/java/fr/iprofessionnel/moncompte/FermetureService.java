package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.compte.AvisSecuriteService;
import fr.iprofessionnel.compte.SessionService;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.SureteService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** Lets an administrator end the sessions of somebody, without seeing anything of theirs. */
@Stateless
public class FermetureService {

    @Inject
    private AccesSql sql;

    @Inject
    private SessionService sessions;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private Appelant appelant;

    @Inject
    private SureteService surete;

    @Inject
    private JournalService journal;

    /**
     * Ends every session of an account, and tells its holder.
     *
     * @throws Refus when nobody has this identifiant
     */
    public void fermer(String identifiant) {
        appelant.exiger(Role.ADMINISTRATEUR);
        AgentConnecte agent = surete.exigerActe();
        long compte = sql.premier(
                        "select id from compte where identifiant = ?",
                        AccesSql.Colonnes::nombre,
                        identifiant == null ? "" : identifiant.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Refus("fermeture.inconnu"));
        sessions.fermerToutes(compte);
        journal.noter("SESSIONS_FERMEES", compte, null, null, "par le compte " + agent.reference());
        avis.prevenir(compte, "avis.fermeture");
    }
}
