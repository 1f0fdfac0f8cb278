/**
 * Messages to many teachers at once. A manager writes one for a population and sees it on real files; a second person
 * approves that very text for that very list; it then leaves little by little, can be stopped, and can be corrected with
 * those whom it reached.
 *
 * <p>Entry points: {@link fr.iprofessionnel.diffusion.DiffusionService} for who writes, approves and stops; {@link
 * fr.iprofessionnel.diffusion.EnvoiDiffusionService} for the job that sends.
 */
package fr.iprofessionnel.diffusion;
