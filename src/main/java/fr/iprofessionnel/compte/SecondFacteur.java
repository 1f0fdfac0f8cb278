package fr.iprofessionnel.compte;

/** What the sign-in asks of the second factors, which another package keeps. */
public interface SecondFacteur extends SecondFacteurActif {

    /**
     * Whether this is the code that the account's application shows now. A code serves once; too many tries in a minute
     * are refused whatever is typed.
     */
    boolean accepter(long compteId, String code);
}
