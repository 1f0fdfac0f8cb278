package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Who handles the mail of a teacher today.
 *
 * @param portefeuilleId the manager of the portfolio; null when there is none
 * @param gestionnaireId the manager in charge: the one to whom it was passed on, else that of the portfolio; null when
 *     nobody is, and the mail waits for whoever of the service takes it
 * @param nom their name
 * @param fonction what they do
 * @param service where
 * @param absentJusquau last day of their absence; null when they are there
 * @param remplacantId who handles it meanwhile; null when they are there
 * @param remplacant name of that person
 * @param remplacantFonction what that person does
 */
public record Interlocuteur(
        Long portefeuilleId,
        Long gestionnaireId,
        String nom,
        String fonction,
        String service,
        LocalDate absentJusquau,
        Long remplacantId,
        String remplacant,
        String remplacantFonction) {

    /** Columns that {@link #lire} takes, in its order. */
    static final String COLONNES =
            "p.gestionnaire_id, g.agent_id, ga.prenom, ga.nom_usage, g.fonction, g.service, x.au,"
                    + " r.agent_id, ra.prenom, ra.nom_usage, r.fonction";

    /**
     * Joins that give them, to a file {@code d}; the question marks are six times the day.
     *
     * @param transmis to whom a conversation was passed on, as SQL; {@code null} where there is none yet
     */
    static String jointures(String transmis) {
        return charge(transmis) + """
                 left join agent ga on ga.id = g.agent_id
                left join gestionnaire r on r.agent_id = x.remplacant_id left join agent ra on ra.id = r.agent_id
                """;
    }

    /** Those of them that say whether somebody is in charge {@code g}, and away {@code x}; the same question marks. */
    static String charge(String transmis) {
        return """
                 left join portefeuille p on p.id = d.portefeuille_id and p.du <= ? and (p.au is null or p.au >= ?)
                left join gestionnaire g on g.agent_id = %s and g.du <= ? and (g.au is null or g.au >= ?)
                left join absence x on x.gestionnaire_id = g.agent_id and x.du <= ? and x.au >= ?
                """.formatted(transmis == null ? "p.gestionnaire_id" : "coalesce(" + transmis + ", p.gestionnaire_id)");
    }

    static Interlocuteur lire(AccesSql.Colonnes c) throws SQLException {
        return new Interlocuteur(
                c.nombre(),
                c.nombre(),
                nom(c.texte(), c.texte()),
                c.texte(),
                c.texte(),
                c.jour(),
                c.nombre(),
                nom(c.texte(), c.texte()),
                c.texte());
    }

    private static String nom(String prenom, String nom) {
        return nom == null ? null : prenom + " " + nom;
    }

    /** Whether somebody is in charge. */
    public boolean estDesigne() {
        return gestionnaireId != null;
    }

    /** Whether somebody stands in for the person in charge. */
    public boolean estRemplace() {
        return remplacantId != null;
    }

    /** Who handles it, what they do, where, and for whom they stand in. */
    public String phrase() {
        if (!estDesigne()) {
            return Textes.phrase("courrier.file-commune");
        }
        return estRemplace()
                ? Textes.phrase(
                        "courrier.remplacement",
                        remplacant,
                        remplacantFonction,
                        service,
                        nom,
                        Formats.jour(absentJusquau))
                : Textes.phrase("courrier.designe", nom, fonction, service);
    }

    /** Whether this manager may read and answer: in charge, standing in, of the portfolio, or one of a service without. */
    boolean admet(Long agent) {
        return !estDesigne()
                || agent.equals(gestionnaireId)
                || agent.equals(remplacantId)
                || agent.equals(portefeuilleId);
    }
}
