package fr.iprofessionnel.statut;

import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Divergence;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where a teacher stands on the reference date.
 *
 * @param echelon step
 * @param anciennete seniority in it, in years of 360 days; null when the date of access is unknown
 * @param indice majored index; null when unknown
 * @param traitement gross monthly salary at full time, in euros; null when unknown
 * @param divergences sources that disagree on the index
 */
public record Constat(
        Echelon echelon,
        Anciennete anciennete,
        Valeur<Integer> indice,
        BigDecimal traitement,
        List<Divergence> divergences) {}
