package fr.iprofessionnel.facteurs;

import java.time.Instant;

/**
 * A request to lift the factors of somebody who has lost them.
 *
 * @param reference public reference
 * @param titulaire who has lost them
 * @param identifiant what they sign in with
 * @param demandeur who asks for it
 * @param demandeeLe when
 * @param motif how the person was recognised
 * @param mienne whether the reader asked for it, and so cannot grant it
 */
public record Levee(
        String reference,
        String titulaire,
        String identifiant,
        String demandeur,
        Instant demandeeLe,
        String motif,
        boolean mienne) {}
