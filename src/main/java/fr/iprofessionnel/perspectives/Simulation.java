package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.statut.Bilan;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.remuneration.Remuneration;
import fr.iprofessionnel.statut.remuneration.Service;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What the engine answers to a demand.
 *
 * @param bilan step, promotions and rest of the career
 * @param remuneration monthly pay for the service that was said; null when the index or a rule is unknown
 */
public record Simulation(Bilan bilan, Remuneration remuneration) {

    private static final BigDecimal TEMPS_COMPLET = new BigDecimal(100);

    /** Asks the engine. */
    public static Simulation de(Demande demande, Bareme bareme) {
        Bilan bilan = new Moteur(bareme).bilan(demande.situation(), demande.dateReference());
        Valeur<Integer> indice = bilan.constat().indice();
        SituationStatutaire situation = demande.situation();
        Remuneration remuneration = indice == null
                ? null
                : Remuneration.calculer(
                                bareme,
                                indice.valeur(),
                                service(situation.quotite()),
                                situation.zoneResidence(),
                                situation.nombreEnfants(),
                                demande.dateReference())
                        .orElse(null);
        return new Simulation(bilan, remuneration);
    }

    private static Service service(BigDecimal quotite) {
        return quotite.compareTo(TEMPS_COMPLET) == 0 ? Service.COMPLET : new Service(quotite, Service.Modalite.PARTIEL);
    }

    /** The texts that the index and the pay come from, each once. */
    public List<String> sources() {
        return parametres().stream().map(Valeur::source).distinct().toList();
    }

    /** Whether the index, or a figure of the pay, is to be confirmed. */
    public boolean estAConfirmer() {
        return parametres().stream().anyMatch(Valeur::estAConfirmer);
    }

    private List<Valeur<?>> parametres() {
        List<Valeur<?>> lus = new ArrayList<>();
        if (bilan.constat().indice() != null) {
            lus.add(bilan.constat().indice());
        }
        if (remuneration != null) {
            lus.addAll(remuneration.parametres());
        }
        return lus;
    }
}
