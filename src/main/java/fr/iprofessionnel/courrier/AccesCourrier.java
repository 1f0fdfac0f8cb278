package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may read and write what in the mail: decided here, and nowhere else. */
@Dependent
class AccesCourrier {

    @Inject
    private FilRepository fils;

    @Inject
    private MessageRepository messages;

    @Inject
    private BrouillonRepository brouillons;

    @Inject
    private AccesSql sql;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /**
     * A conversation, and from which side the caller reads it.
     *
     * @throws Introuvable when it is not for them
     */
    FilOuvert ouvrir(String reference) {
        return admettre(
                Reference.estBienFormee(reference) ? fils.fil(reference, horloge.aujourdhui()) : Optional.empty(),
                reference);
    }

    /** The same by its number; what was asked for, to be noted when it is refused. */
    FilOuvert ouvrir(long id, String objet) {
        return admettre(fils.fil(id, horloge.aujourdhui()), objet);
    }

    private FilOuvert admettre(Optional<Fil> fil, String objet) {
        AgentConnecte agent = appelant.exiger();
        Cote cote = fil.isEmpty() || agent.agentId() == null ? null : cote(agent, fil.get());
        if (cote == null) {
            throw refuser(agent, objet);
        }
        return new FilOuvert(fil.get(), cote, List.of());
    }

    /** The same for one of the service. */
    FilOuvert ouvrirEnService(String reference) {
        FilOuvert ouvert = ouvrir(reference);
        if (ouvert.cote() != Cote.SERVICE) {
            throw refuser(appelant.exiger(), reference);
        }
        return ouvert;
    }

    /** From which side; null when from none. Nobody is of the service for their own file. */
    private Cote cote(AgentConnecte agent, Fil fil) {
        if (fil.enseignant().est(agent)) {
            return agent.est(Role.ENSEIGNANT) ? Cote.ENSEIGNANT : null;
        }
        return agent.est(Role.GESTIONNAIRE) && (fil.interlocuteur().admet(agent.agentId()) || releve(agent, fil))
                ? Cote.SERVICE
                : null;
    }

    /** Whether the head of the service may open it: what is late is theirs to see to. */
    private boolean releve(AgentConnecte agent, Fil fil) {
        return fil.estEnRetard(horloge.aujourdhui())
                && serviceDirige(agent)
                        .filter(s -> s.equals(fil.interlocuteur().service()))
                        .isPresent();
    }

    /** The service that a manager is the head of; empty when of none. The configuration names the heads. */
    Optional<String> serviceDirige(AgentConnecte agent) {
        List<String> responsables = Arrays.stream(Configuration.courante()
                        .texte(Parametre.COURRIER_RESPONSABLES)
                        .orElse("")
                        .split(","))
                .map(String::strip)
                .toList();
        return agent.agentId() != null && responsables.contains(agent.identifiant())
                ? fils.service(agent.agentId())
                : Optional.empty();
    }

    /** The file of a teacher. */
    long dossierDe(AgentConnecte agent) {
        return fils.dossierDe(agent.agentId()).orElseThrow(() -> new Introuvable("dossier"));
    }

    /**
     * The teacher to whom the caller, a manager, may begin to write.
     *
     * @throws Introuvable when they do not handle that teacher's mail
     */
    EnseignantConcerne destinataire(String dossier) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        return exigerDestinataire(
                fils.correspondants(dossier, horloge.aujourdhui()).orElseThrow(() -> refuser(agent, dossier)));
    }

    /** The same where the teacher and who handles their mail have been read. */
    EnseignantConcerne exigerDestinataire(Correspondants entre) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        if (entre.enseignant().est(agent) || !entre.interlocuteur().admet(agent.agentId())) {
            throw refuser(agent, entre.enseignant().dossier());
        }
        return entre.enseignant();
    }

    /**
     * Makes sure that the caller may have a file of this draft or message.
     *
     * @throws Introuvable when they may not
     */
    void verifierPorteur(String porteur) {
        AgentConnecte agent = appelant.exiger();
        if (brouillons.brouillon(porteur, agent.compteId()).isPresent()) {
            return;
        }
        FilOuvert ouvert = ouvrir(messages.fil(porteur).orElseThrow(() -> refuser(agent, porteur)), porteur);
        if (!ouvert.estDuService() && messages.estScelle(porteur)) {
            throw refuser(agent, porteur);
        }
    }

    /** Whether the words of the messages are indexed by the database: PostgreSQL's are. */
    boolean rechercheIndexee() {
        return sql.estPostgresql();
    }

    private Introuvable refuser(AgentConnecte agent, String objet) {
        journal.noter("REFUS_COURRIER", agent.compteId(), Reference.estBienFormee(objet) ? objet : null, null, null);
        return new Introuvable("courrier");
    }
}
