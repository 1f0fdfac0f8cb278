package fr.iprofessionnel.statut.reclassement;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Divergence;
import fr.iprofessionnel.statut.explication.ParametreLu;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a person is put after a change of grade, of scale, or of structure.
 *
 * @param echelon step reached
 * @param anciennete seniority kept in it
 * @param date day of effect
 * @param indice majored index of the step on that day; null when unknown
 * @param parametre rule of the table
 * @param divergences sources that disagree
 */
public record Classement(
        Echelon echelon,
        Anciennete anciennete,
        LocalDate date,
        Valeur<Integer> indice,
        ParametreLu parametre,
        List<Divergence> divergences) {}
