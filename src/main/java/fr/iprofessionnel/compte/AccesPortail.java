package fr.iprofessionnel.compte;

/** How a session was opened by the academy's portal. */
public enum AccesPortail {
    /** The person was recognised. */
    SIMPLE,
    /** The person has also shown there a second factor that the academy trusts. */
    FORT
}
