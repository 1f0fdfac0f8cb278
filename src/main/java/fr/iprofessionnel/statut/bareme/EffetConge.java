package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.EffetInterruption;

/**
 * What a leave or a position changes.
 *
 * @param code code of the exchange format
 * @param libelle French name
 * @param sante whether the kind itself says something of the person's health
 * @param effet effect on seniority
 * @param anciennete the same, a sentence
 * @param remuneration effect on pay, a sentence
 * @param posteProtege whether the post is kept; null where the question has no meaning
 */
public record EffetConge(
        String code,
        String libelle,
        boolean sante,
        EffetInterruption effet,
        String anciennete,
        String remuneration,
        Boolean posteProtege) {}
