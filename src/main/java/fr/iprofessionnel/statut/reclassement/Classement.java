package fr.iprofessionnel.statut.reclassement;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.bareme.Reclassement;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Divergence;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a person is put after a change of grade, of scale, or of structure.
 *
 * @param echelon step reached
 * @param anciennete seniority kept in it
 * @param date day of effect
 * @param indice majored index of the step on that day; null when unknown
 * @param regle rule of the table; null where the place comes from a computation
 * @param divergences sources that disagree
 */
public record Classement(
        Echelon echelon,
        Anciennete anciennete,
        LocalDate date,
        Valeur<Integer> indice,
        Valeur<Reclassement> regle,
        List<Divergence> divergences) {}
