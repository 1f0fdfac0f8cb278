package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.DemonstrationChargee;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The conversations of the fictional academy, written in a transaction that is undone: other tests find an empty mailbox. */
@ExtendWith(ArquillianExtension.class)
class CourrierDemonstrationIT {

    private static final String DEMONSTRATION = " from fil f join dossier d on d.id = f.dossier_id"
            + " join compte c on c.agent_id = d.agent_id where f.cree_le >= ? and f.cree_le < ? and c.identifiant = ?";

    @Resource
    private UserTransaction transaction;

    @Inject
    private Event<DemonstrationChargee> chargee;

    @Inject
    private ComptesDemonstrationService demonstration;

    @Inject
    private AccesSql sql;

    @Inject
    private Horloge horloge;

    private final String cle = Parametre.DEMONSTRATION_COURRIER.cle();
    private String avant;

    @BeforeEach
    void ecrire() throws Exception {
        DemonstrationPrete.attendre(demonstration);
        avant = System.setProperty(cle, "oui");
        transaction.begin();
        chargee.fire(new DemonstrationChargee());
    }

    @AfterEach
    void defaire() throws Exception {
        transaction.rollback();
        System.setProperty(cle, avant);
    }

    @Test
    void chaque_etat_a_sa_conversation() {
        assertEquals(3, compter("1 = 1", "fdurand"));
        assertEquals(1, compter("f.archive = true and f.clos_le is not null and f.attend = 'PERSONNE'", "fdurand"));
        assertEquals(1, compter("f.signalement = 'EN_VERIFICATION' and f.non_lu = true", "fdurand"));
        assertEquals(1, compter("f.attend = 'SERVICE' and f.messages = 1", "fdurand"));
        assertEquals(1, compter("f.attend = 'ENSEIGNANT' and f.non_lu = false", "ccastelnau"));
        assertEquals(1, compter("f.attend = 'SERVICE' and f.echeance < '" + horloge.aujourdhui() + "'", "ccastelnau"));
        assertEquals(1, compter("f.attend = 'ENSEIGNANT' and f.non_lu = true and f.messages = 4", "hmontaut"));
        assertEquals(8, compter("1 = 1", "fdurand", "ccastelnau", "iesperou", "hmontaut"));
    }

    @Test
    void ce_que_l_enseignant_envoie_a_un_accuse_et_ce_qui_a_recu_reponse_fut_lu() {
        List<String> depots = sql.lire(
                "select m.service from message m join fil f on f.id = m.fil_id join dossier d on d.id = f.dossier_id"
                        + " join compte c on c.agent_id = d.agent_id where c.identifiant = 'hmontaut'"
                        + " and m.sens = 'ENSEIGNANT' and m.numero is not null and m.code is not null and m.envoye_le < ?"
                        + " and m.repondu_le > m.lu_le",
                AccesSql.Colonnes::texte,
                debutDuJour());
        assertTrue(depots.size() >= 2, depots.toString());
        assertTrue(depots.stream().noneMatch(String::isBlank), depots.toString());
    }

    private int compter(String condition, String... identifiants) {
        int somme = 0;
        for (String identifiant : identifiants) {
            somme += sql.premier(
                            "select count(*)" + DEMONSTRATION + " and " + condition,
                            AccesSql.Colonnes::petitNombre,
                            debutDuJour().minus(Duration.ofDays(60)),
                            debutDuJour(),
                            identifiant)
                    .orElse(0);
        }
        return somme;
    }

    /** What other tests write is of today. */
    private Instant debutDuJour() {
        return horloge.aujourdhui().atStartOfDay(Horloge.PARIS).toInstant();
    }
}
