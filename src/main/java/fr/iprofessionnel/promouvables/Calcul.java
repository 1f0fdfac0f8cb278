package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.statut.bareme.CodePromotion;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The rules applied to all the files.
 *
 * @param id number in the database
 * @param reference public reference
 * @param nature what is looked for
 * @param code promotion; null where all of them are looked at
 * @param dateReference day on which the conditions are looked at
 * @param jeu name of the set of tables
 * @param empreinte fingerprint of the set of tables
 * @param autreEmpreinte fingerprint of the set that it is compared with; null where there is none
 * @param demandeur who asked for it
 * @param demandeLe when it was asked for
 * @param termineLe when it ended; null before
 * @param etat how far it is
 * @param dernierDossier number of the last file done
 * @param traites files done
 * @param changes files whose answers another set of tables changes
 */
public record Calcul(
        long id,
        String reference,
        Nature nature,
        CodePromotion code,
        LocalDate dateReference,
        String jeu,
        String empreinte,
        String autreEmpreinte,
        String demandeur,
        Instant demandeLe,
        Instant termineLe,
        Etat etat,
        long dernierDossier,
        int traites,
        int changes) {

    /** What is looked for. */
    public enum Nature {
        /** Who may be promoted. */
        PROMOUVABLES,
        /** What another set of tables would change. */
        APERCU
    }

    /** How far it is. */
    public enum Etat {
        DEMANDE,
        EN_COURS,
        TERMINE,
        ECHEC
    }

    /** Whether it is over and well. */
    public boolean estTermine() {
        return etat == Etat.TERMINE;
    }

    /** Whether it waits or runs. */
    public boolean estPendant() {
        return etat == Etat.DEMANDE || etat == Etat.EN_COURS;
    }
}
