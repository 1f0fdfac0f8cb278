package fr.iprofessionnel.statut;

import fr.iprofessionnel.statut.avancement.ProchainEchelon;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.projection.Projection;
import fr.iprofessionnel.statut.promotion.Promotion;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the engine says of one teacher on one day.
 *
 * @param situation what was known
 * @param au reference date
 * @param jeu identity of the set of tables used
 * @param constat where the teacher stands
 * @param avancement next step
 * @param rendezVous appraisal meetings, past and to come
 * @param promotions one answer for each promotion that concerns the scale on that date
 * @param projection rest of the career by seniority alone
 */
public record Bilan(
        SituationStatutaire situation,
        LocalDate au,
        String jeu,
        Constat constat,
        ProchainEchelon avancement,
        List<RendezVous> rendezVous,
        List<Promotion> promotions,
        Projection projection) {}
