package fr.iprofessionnel.compte;

import fr.iprofessionnel.annuaire.Portefeuilles;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.SureteService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Prints the letter that gives access back to a teacher who has lost everything. The manager in charge of the file asks
 * for it, another one grants it, the first prints it once and hands it over; neither chooses a password nor sees one, and the
 * owner is told.
 */
@Stateless
public class LettreService {

    private static final Duration VALIDITE = Duration.ofDays(21);

    @Inject
    private AccesSql sql;

    @Inject
    private Portefeuilles portefeuilles;

    @Inject
    private CompteRepository comptes;

    @Inject
    private CodeRepository codes;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private JournalService journal;

    @Inject
    private Appelant appelant;

    @Inject
    private SureteService surete;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /**
     * The person whom a letter would be for.
     *
     * @param dossier public reference of the file
     * @param identifiant what they sign in with
     * @param adresseVerifiee whether a code can reach them by e-mail, so that no letter is needed
     * @param telephone number that they gave, masked: to check that it is them; null when there is none
     * @param accord how far the caller's request is
     */
    public record Destinataire(
            String dossier,
            String identifiant,
            String civilite,
            String prenom,
            String nom,
            boolean adresseVerifiee,
            String telephone,
            Accord accord) {}

    /** How far the request for a letter is. */
    public enum Accord {
        ABSENT,
        EN_ATTENTE,
        DONNE
    }

    /**
     * A letter.
     *
     * @param code what opens the choice of a password, with the identifiant and the date of birth
     * @param valableJusquau last day
     */
    public record Lettre(Destinataire destinataire, String identifiant, String code, LocalDate valableJusquau) {}

    private record Compte(
            long id, String identifiant, Long agentId, Long portefeuille, String civilite, String prenom, String nom) {

        private static Compte lire(AccesSql.Colonnes c) throws SQLException {
            return new Compte(c.nombre(), c.texte(), c.nombre(), c.nombre(), c.texte(), c.texte(), c.texte());
        }
    }

    /**
     * Whom a letter would be for.
     *
     * @throws Introuvable when the caller is not in charge of this file
     */
    public Destinataire lire(String dossier) {
        return destinataire(dossier, trouver(dossier));
    }

    /**
     * Makes the letter that the caller asked for and that somebody else granted; the one before serves no more.
     *
     * @throws Introuvable when the caller is not in charge of this file, or has no grant left
     */
    public Lettre preparer(String dossier) {
        Compte compte = trouver(dossier);
        long auteur = surete.exigerActe().compteId();
        if (!codes.prendreAccord(compte.id(), auteur, horloge.maintenant(), debut())) {
            throw new Introuvable("accord");
        }
        String code = CodeLettre.nouveau();
        Instant maintenant = horloge.maintenant();
        codes.donner(
                compte.id(),
                CodeRepository.Genre.LETTRE,
                CodeLettre.empreinte(code, compte.id(), cles),
                null,
                maintenant,
                maintenant.plus(VALIDITE),
                auteur);
        journal.noter("LETTRE_PREPAREE", auteur, dossier, null, null);
        avis.prevenir(compte.id(), AvisSecurite.LETTRE_PREPAREE);
        return new Lettre(
                destinataire(dossier, compte),
                compte.identifiant(),
                code,
                horloge.aujourdhui().plusDays(VALIDITE.toDays()));
    }

    private Destinataire destinataire(String dossier, Compte compte) {
        return new Destinataire(
                dossier,
                compte.identifiant(),
                compte.civilite(),
                compte.prenom(),
                compte.nom(),
                comptes.adresseVerifiee(compte.id()).isPresent(),
                comptes.telephone(compte.id()).map(Affichage::masquerTelephone).orElse(null),
                codes.accord(compte.id(), appelant.exiger().compteId(), debut())
                        .map(donne -> donne ? Accord.DONNE : Accord.EN_ATTENTE)
                        .orElse(Accord.ABSENT));
    }

    private Instant debut() {
        return horloge.maintenant().minus(VALIDITE);
    }

    private Compte trouver(String dossier) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        return sql.premier("""
                        select c.id, c.identifiant, d.agent_id, d.portefeuille_id, a.civilite, a.prenom, a.nom_usage
                        from dossier d join compte c on c.agent_id = d.agent_id join agent a on a.id = d.agent_id
                        where d.reference = ? and c.ferme = false
                        """, Compte::lire, dossier == null ? "" : dossier)
                .filter(c -> !c.agentId().equals(agent.agentId()))
                .filter(c -> c.portefeuille() != null
                        && portefeuilles
                                .confiesA(agent.agentId(), horloge.aujourdhui())
                                .contains(c.portefeuille()))
                .orElseThrow(() -> refuser(agent, dossier));
    }

    private Introuvable refuser(AgentConnecte agent, String dossier) {
        journal.noter("REFUS_LETTRE", agent.compteId(), Reference.estBienFormee(dossier) ? dossier : null, null, null);
        return new Introuvable("lettre");
    }
}
