package fr.iprofessionnel.compte;

import java.time.LocalDate;

/**
 * What a person who has lost their identifiant knows.
 *
 * @param nom usual name or birth name, as typed
 * @param prenom first name, as typed
 * @param naissance date of birth
 */
public record DemandeRecherche(String nom, String prenom, LocalDate naissance) {}
