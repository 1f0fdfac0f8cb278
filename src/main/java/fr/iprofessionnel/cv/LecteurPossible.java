package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Role;

/**
 * An evaluator to whom a teacher may give a frozen copy to read: the head of their main school, an inspector.
 *
 * @param agentId person
 * @param reference public reference of the person
 * @param nom first name and name
 * @param fonction the school that they head, or the body and the speciality of the inspector
 * @param qualite by which role they would read
 */
public record LecteurPossible(Long agentId, String reference, String nom, String fonction, Role qualite) {}
