package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;

/**
 * Whom a message is for, among the teachers whom its author manages. Each criterion that is null leaves all of them in.
 *
 * @param uai school
 * @param echelle scale
 * @param degre degree taught
 * @param calcul public reference of a computation of those who may be promoted: it keeps those for whom the answer is yes
 */
public record Population(String uai, Echelle echelle, Degre degre, String calcul) {}
