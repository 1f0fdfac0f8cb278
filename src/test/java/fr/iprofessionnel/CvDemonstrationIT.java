package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.DemonstrationChargee;
import fr.iprofessionnel.socle.Parametre;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The CV of the fictional academy, written in a transaction that is undone: other tests find none. */
@ExtendWith(ArquillianExtension.class)
class CvDemonstrationIT {

    @Resource
    private UserTransaction transaction;

    @Inject
    private Event<DemonstrationChargee> chargee;

    @Inject
    private ComptesDemonstrationService demonstration;

    @Inject
    private AccesSql sql;

    @Test
    void un_cv_est_la_avec_deux_lignes_que_sa_gestionnaire_a_verifiees() throws Exception {
        DemonstrationPrete.attendre(demonstration);
        String cle = Parametre.DEMONSTRATION_CV.cle();
        String avant = System.setProperty(cle, "oui");
        transaction.begin();
        try {
            chargee.fire(new DemonstrationChargee());
            assertEquals(9, compter("1 = 1"));
            assertEquals(2, compter("l.verifie_par like 'Nathalie Cazaux, %' and l.verifie_le is not null"));
        } finally {
            transaction.rollback();
            System.setProperty(cle, avant);
        }
        assertEquals(0, compter("1 = 1"));
    }

    private int compter(String condition) {
        return sql.premier(
                        "select count(*) from cv_ligne l join cv v on v.id = l.cv_id join dossier d on d.id = v.dossier_id"
                                + " join compte c on c.agent_id = d.agent_id where c.identifiant = 'fdurand'"
                                + " and v.nom = 'Classe exceptionnelle' and " + condition,
                        AccesSql.Colonnes::petitNombre)
                .orElse(0);
    }
}
