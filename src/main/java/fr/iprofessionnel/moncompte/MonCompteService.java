package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.compte.AvisSecuriteService;
import fr.iprofessionnel.compte.SessionService;
import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.SureteService;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the caller sees of their own account, and does to it. */
@Stateless
public class MonCompteService {

    /** What the journal calls it, for those events that its holder reads. */
    private static final String MONTRES = "'CONNEXION', 'CONNEXION_REFUSEE', 'FACTEUR_REFUSE', 'FACTEUR_AJOUTE',"
            + " 'FACTEUR_RETIRE', 'SECOURS_CREES', 'MOT_DE_PASSE_CHOISI', 'COMPTE_PIRATE', 'ADRESSE_VERIFIEE', 'PORTAIL_LIE',"
            + " 'PORTAIL_DELIE'";

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 .]{5,18}");

    @Inject
    private AccesSql sql;

    @Inject
    private SureteService surete;

    @Inject
    private SessionService sessions;

    @Inject
    private CourrielService courriels;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private Appelant appelant;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /** The open sessions of the caller, the most recently used first. */
    public List<SessionLue> sessions() {
        AgentConnecte agent = appelant.exiger();
        return sql.lire(
                "select id, adresse, appareil, ouverte_le, activite_le from session_ouverte where compte_id = ?"
                        + " order by activite_le desc, id",
                c -> {
                    long id = c.nombre();
                    String adresse = c.texte();
                    String appareil = Appareil.nommer(c.texte());
                    return new SessionLue(
                            nom(id), appareil, adresse, c.instant(), c.instant(), id == agent.sessionId());
                },
                agent.compteId());
    }

    /** A name that no other session has, and that says nothing. */
    private String nom(long session) {
        return cles.signer("session", Long.toString(session));
    }

    /** Ends one of the caller's sessions. */
    public void fermer(String nom) {
        AgentConnecte agent = appelant.exiger();
        long session = sql
                .lire("select id from session_ouverte where compte_id = ?", AccesSql.Colonnes::nombre, agent.compteId())
                .stream()
                .filter(id -> nom(id).equals(nom))
                .findFirst()
                .orElseThrow(() -> new Introuvable("session"));
        sql.ecrire("delete from saisie_suspendue where session_id = ?", session);
        sql.ecrire("delete from session_ouverte where id = ?", session);
        journal.noter("SESSION_FERMEE", agent.compteId(), agent.reference(), null, null);
    }

    /** Ends the caller's other sessions. */
    public void fermerAutres() {
        AgentConnecte agent = appelant.exiger();
        sessions.fermerAutres();
        journal.noter("SESSIONS_FERMEES", agent.compteId(), agent.reference(), null, null);
    }

    /** The last sign-ins and changes of the caller's account, the latest first. */
    public List<ConnexionLue> connexions() {
        return sql.lire(
                "select le, evenement, adresse from journal where compte_id = ? and evenement in (" + MONTRES
                        + ") order by le desc, id desc fetch first 20 rows only",
                c -> new ConnexionLue(c.instant(), "moncompte.evenement." + c.texte(), c.texte()),
                appelant.exiger().compteId());
    }

    /** The telephone number that the caller gave for the case that they lose their access; empty when there is none. */
    public Optional<String> telephone() {
        return sql.premier(
                "select telephone from compte where id = ? and telephone is not null",
                AccesSql.Colonnes::texte,
                appelant.exiger().compteId());
    }

    /**
     * Changes that number, and tells the caller by e-mail.
     *
     * @param saisi blank for none
     * @throws Refus when it does not look like one, or cannot be changed now
     */
    public void choisirTelephone(String saisi) {
        AgentConnecte agent = appelant.exigerPreuve();
        surete.exigerAdresse();
        String net = saisi == null ? "" : saisi.strip();
        if (!net.isEmpty() && !TELEPHONE.matcher(net).matches()) {
            throw new Refus("moncompte.telephone.illisible");
        }
        sql.ecrire(
                "update compte set telephone = cast(? as varchar(20)) where id = ?",
                net.isEmpty() ? null : net,
                agent.compteId());
        journal.noter("TELEPHONE_CHANGE", agent.compteId(), agent.reference(), null, null);
        avis.prevenir(agent.compteId(), "avis.telephone");
    }

    /** The last consent of the caller; empty when they never gave one. */
    public Optional<Consentement> consentement() {
        return sql.premier(
                "select donne_le, retire_le from consentement where compte_id = ? order by donne_le desc",
                c -> new Consentement(c.instant(), c.instant()),
                appelant.exiger().compteId());
    }

    /** Notes that the caller accepts to be notified by electronic means. */
    public void consentir() {
        AgentConnecte agent = appelant.exiger();
        if (consentement().filter(c -> c.retireLe() == null).isEmpty()) {
            sql.ecrire(
                    "insert into consentement (compte_id, donne_le) values (?, ?)",
                    agent.compteId(),
                    horloge.maintenant());
            journal.noter("CONSENTEMENT", agent.compteId(), agent.reference(), null, "donné");
        }
    }

    /** Notes that they no longer do. */
    public void retirerConsentement() {
        AgentConnecte agent = appelant.exiger();
        int retires = sql.ecrire(
                "update consentement set retire_le = ? where compte_id = ? and retire_le is null",
                horloge.maintenant(),
                agent.compteId());
        if (retires > 0) {
            journal.noter("CONSENTEMENT", agent.compteId(), agent.reference(), null, "retiré");
        }
    }

    /**
     * The caller says that somebody else has used their account: the password opens nothing more, every session ends,
     * this one too, and the assistance is told.
     */
    public void signalerPiratage(String adresse) {
        AgentConnecte agent = appelant.exiger();
        sql.ecrire(
                "update compte set mot_de_passe = null, activation_empreinte = null, mot_de_passe_change_le = ?,"
                        + " version = version + 1 where id = ?",
                horloge.maintenant(),
                agent.compteId());
        sql.ecrire(
                "update avis_courriel set adresse_suivante = null, suivante_le = null where compte_id = ?",
                agent.compteId());
        sessions.fermerToutes(agent.compteId());
        journal.noter("COMPTE_PIRATE", agent.compteId(), agent.reference(), adresse, null);
        avis.prevenir(agent.compteId(), "avis.piratage");
        Configuration.courante()
                .texte(Parametre.ASSISTANCE_COURRIEL)
                .ifPresent(a -> courriels.deposer(
                        a,
                        Textes.phrase("moncompte.piratage.assistance.sujet"),
                        Textes.phrase(
                                "moncompte.piratage.assistance.texte",
                                agent.identifiant(),
                                Formats.moment(horloge.maintenant()))));
    }
}
