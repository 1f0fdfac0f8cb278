package fr.iprofessionnel.dossier;

import java.time.LocalDate;

/**
 * Whose file it is and who manages it: the first reading of a file, from which the right to read more is decided.
 *
 * @param dossierId file
 * @param reference public reference of the file
 * @param agentId person
 * @param agentReference public reference of the person
 * @param civilite {@code MME} or {@code M}
 * @param nom usual name
 * @param prenom first name
 * @param numenChiffre NUMEN, encrypted
 * @param uai main school today, null when none
 * @param confirmeLe day of the last extract that confirmed the file
 * @param absentDepuis day of the first extract that no longer held the person; null while it does
 * @param portefeuilleDu first day of the portfolio; null without a portfolio
 * @param portefeuilleAu last day, null while it lasts
 * @param gestionnaireId person who manages the file, null without a portfolio
 * @param gestionnaireDu first day of their function
 * @param gestionnaireAu last day, null while it lasts
 * @param gestionnairePrenom first name
 * @param gestionnaireNom name
 * @param fonction what they do
 * @param service where
 * @param telephone null when unknown
 * @param courriel null when unknown
 * @param bureau null when unknown
 * @param ecole name and town of the main school, or its number where the repertory does not hold it; null when
 *     none, and in one's own file
 * @param directionId a function of the caller as head of the main school today; null when none
 * @param remplacantId who stands in for the manager today; null when the manager is there
 */
public record EnTete(
        Long dossierId,
        String reference,
        Long agentId,
        String agentReference,
        String civilite,
        String nom,
        String prenom,
        String numenChiffre,
        String uai,
        LocalDate confirmeLe,
        LocalDate absentDepuis,
        LocalDate portefeuilleDu,
        LocalDate portefeuilleAu,
        Long gestionnaireId,
        LocalDate gestionnaireDu,
        LocalDate gestionnaireAu,
        String gestionnairePrenom,
        String gestionnaireNom,
        String fonction,
        String service,
        String telephone,
        String courriel,
        String bureau,
        String ecole,
        Long directionId,
        Long remplacantId) {

    /** Nobody's. */
    static final EnTete SANS_RIEN = new EnTete(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null);

    /** Whether somebody manages the file on this day: both the portfolio and the function hold. */
    public boolean estGereLe(LocalDate jour) {
        return gestionnaireId != null
                && vaut(portefeuilleDu, portefeuilleAu, jour)
                && vaut(gestionnaireDu, gestionnaireAu, jour);
    }

    /** Whether this person manages the file on this day: it is theirs, or they stand in for who is away. */
    boolean estGerePar(Long agent, LocalDate jour) {
        return estGereLe(jour) && (agent.equals(gestionnaireId) || agent.equals(remplacantId));
    }

    private static boolean vaut(LocalDate du, LocalDate au, LocalDate jour) {
        return !jour.isBefore(du) && (au == null || !jour.isAfter(au));
    }

    /** First name and name of the teacher. */
    public String nomComplet() {
        return prenom + " " + nom;
    }

    /** First name and name of the manager. */
    public String gestionnaire() {
        return gestionnairePrenom + " " + gestionnaireNom;
    }
}
