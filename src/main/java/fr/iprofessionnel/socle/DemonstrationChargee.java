package fr.iprofessionnel.socle;

/**
 * The fictional academy has just got its people and their accounts, in the transaction under way: each part of the portal may
 * add what it shows them.
 */
public record DemonstrationChargee() {}
