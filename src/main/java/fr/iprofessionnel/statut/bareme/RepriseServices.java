package fr.iprofessionnel.statut.bareme;

/**
 * How much of former services is taken up on entering a scale.
 *
 * <p>Source: décret 51-1423.
 *
 * @param libelle whom it is for, in French
 * @param numerateur with {@code denominateur}, the share taken up
 * @param denominateur see {@code numerateur}
 * @param seuilAnnees years of services beyond which another share applies; null when there is one share only
 * @param numerateurAuDela with {@code denominateurAuDela}, the share beyond; null when there is one share only
 * @param denominateurAuDela see {@code numerateurAuDela}
 */
public record RepriseServices(
        String libelle,
        int numerateur,
        int denominateur,
        Integer seuilAnnees,
        Integer numerateurAuDela,
        Integer denominateurAuDela) {

    /** Who enters which scale. */
    public enum Code {
        CERTIFIE_AGREGE,
        MAITRE_AUXILIAIRE_CERTIFIE,
        ASSISTANT_EDUCATION_CERTIFIE,
        CONTRACTUEL_PUBLIC
    }
}
