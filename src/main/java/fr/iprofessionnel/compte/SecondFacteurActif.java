package fr.iprofessionnel.compte;

/** Tells whether an account has a second factor: its password may then be shorter. */
public interface SecondFacteurActif {

    /** Whether this account has one that is in use. */
    boolean estActif(long compteId);
}
