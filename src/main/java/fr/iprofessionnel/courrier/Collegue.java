package fr.iprofessionnel.courrier;

/**
 * A manager to whom a conversation may be passed on.
 *
 * @param agentId person
 * @param reference public reference of the person
 * @param nom first name and name
 * @param fonction what they do
 * @param service where
 */
public record Collegue(Long agentId, String reference, String nom, String fonction, String service) {

    /** As it is chosen from a list. */
    public String libelle() {
        return nom + ", " + fonction + ", " + service;
    }
}
