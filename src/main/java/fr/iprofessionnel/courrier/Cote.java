package fr.iprofessionnel.courrier;

/** From which side somebody reads a conversation. */
public enum Cote {
    ENSEIGNANT,
    SERVICE
}
