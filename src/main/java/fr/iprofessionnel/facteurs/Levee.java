package fr.iprofessionnel.facteurs;

import java.time.Instant;

/**
 * A request to give access back to somebody who has lost it.
 *
 * @param reference public reference
 * @param objet what is asked for
 * @param titulaire who has lost it
 * @param identifiant what they sign in with
 * @param demandeur who asks for it
 * @param demandeeLe when
 * @param motif how the person was recognised
 * @param mienne whether the reader asked for it, and so cannot grant it
 */
public record Levee(
        String reference,
        ObjetLevee objet,
        String titulaire,
        String identifiant,
        String demandeur,
        Instant demandeeLe,
        String motif,
        boolean mienne) {}
