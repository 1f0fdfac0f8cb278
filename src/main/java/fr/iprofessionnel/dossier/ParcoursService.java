package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Horloge;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what the rules look at, for all the files one lot after the other. For the jobs that work on everybody's files:
 * there is no caller, and what a job gives of it to a person is for that job's own service to decide.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ParcoursService {

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Horloge horloge;

    /**
     * The files that follow this number, in the order of their numbers; empty after the last one. Two SQL statements.
     *
     * @param apres number of the last file that was read, 0 to begin
     * @param nombre how many files at most
     * @param au day for which to read them; today for a day to come
     */
    public List<Parcours> suivants(long apres, int nombre, LocalDate au) {
        LocalDate aujourdhui = horloge.aujourdhui();
        LocalDate jour = au.isAfter(aujourdhui) ? aujourdhui : au;
        List<DossierRepository.Confirme> suivants = dossiers.suivants(apres, nombre);
        if (suivants.isEmpty()) {
            return List.of();
        }
        Map<Long, List<LigneDossier>> lignes =
                dossiers.lignesEntre(apres, suivants.get(suivants.size() - 1).id(), Ecran.PERSPECTIVES.rubriques());
        return suivants.stream()
                .map(d -> Parcours.le(jour, aujourdhui, d.id(), d.le(), lignes.getOrDefault(d.id(), List.of())))
                .toList();
    }

    /**
     * The file of one person today, for what is computed without their being there: their own calendar. Two SQL
     * statements.
     */
    public Optional<Parcours> deLAgent(long agentId) {
        LocalDate aujourdhui = horloge.aujourdhui();
        return dossiers.deLAgent(agentId)
                .map(d -> Parcours.le(
                        aujourdhui,
                        aujourdhui,
                        d.id(),
                        d.le(),
                        dossiers.lignes(d.id(), Ecran.PERSPECTIVES.rubriques())));
    }
}
