package fr.iprofessionnel.courrier;

/** Who speaks in a message. */
public enum Sens {
    ENSEIGNANT,
    SERVICE,
    /** Between managers: the teacher never sees it. */
    NOTE,
    /** What happened to the conversation: passed on, closed, opened again. */
    FAIT
}
