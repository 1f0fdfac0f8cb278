package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.EffetInterruption;

/**
 * What a leave or a position changes.
 *
 * @param code code of the exchange format
 * @param libelle French name
 * @param sante whether the kind itself says something of the person's health
 * @param anciennete effect on seniority, a sentence
 * @param effet the same, as the rules read it
 * @param remuneration effect on pay, a sentence
 * @param posteProtege whether the post is kept; null where the question has no meaning
 */
public record EffetConge(
        String code,
        String libelle,
        boolean sante,
        String anciennete,
        EffetInterruption effet,
        String remuneration,
        Boolean posteProtege) {}
