package fr.iprofessionnel.services;

import fr.iprofessionnel.dossier.Parcours;
import fr.iprofessionnel.dossier.ParcoursService;
import fr.iprofessionnel.perspectives.Calendrier;
import fr.iprofessionnel.perspectives.Rappels;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The links and the dates that concern a teacher, for this teacher alone; and their calendar, for whoever holds the secret
 * address that the teacher asked for. The address itself is kept nowhere: its fingerprint is.
 *
 * <p>A reading costs at most five SQL statements: two for the file, the links, the dates, the address of the calendar.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MesServicesService {

    /** Days during which a date that is over stays in the calendar. */
    private static final int GARDEES = 60;

    private static final Pattern JETON = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    private Appelant appelant;

    @Inject
    private ParcoursService parcours;

    @Inject
    private LiensRepository liens;

    @Inject
    private AgendaRepository agenda;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /**
     * What concerns the caller.
     *
     * @throws Introuvable when the caller is no teacher
     */
    public MesServices lire() {
        AgentConnecte agent = enseignant();
        LocalDate jour = horloge.aujourdhui();
        Optional<Parcours> dossier = parcours.deLAgent(agent.agentId());
        Profil profil = dossier.map(Profil::de).orElse(Profil.INCONNU);
        return new MesServices(
                profil,
                GroupeLiens.pour(profil, jour, liens.enService()),
                dates(dossier, profil, jour),
                agenda.abonneLe(agent.compteId()).orElse(null));
    }

    private AgentConnecte enseignant() {
        AgentConnecte agent = appelant.exiger(Role.ENSEIGNANT);
        if (agent.agentId() == null) {
            throw new Introuvable("enseignant");
        }
        return agent;
    }

    private List<DateAgenda> dates(Optional<Parcours> dossier, Profil profil, LocalDate depuis) {
        Stream<DateAgenda> deLAcademie = agenda.depuis(depuis).stream()
                .filter(e -> e.cible().convientA(profil))
                .map(EntreeAgenda::enDate);
        Stream<DateAgenda> deLaCarriere = dossier.stream()
                .flatMap(d -> Rappels.prochains(d, Bareme.courant()).stream())
                .map(DateAgenda::de);
        return Stream.concat(deLAcademie, deLaCarriere)
                .sorted(Comparator.comparing(DateAgenda::du).thenComparing(DateAgenda::titre))
                .toList();
    }

    /**
     * Gives the caller's calendar a new address; the one that it had leads nowhere any more.
     *
     * @return the secret at its end, which cannot be read again
     * @throws Introuvable when the caller is no teacher
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public String abonner() {
        AgentConnecte agent = enseignant();
        String jeton = Reference.secret();
        agenda.abonner(agent.compteId(), Reference.empreinte(jeton), horloge.maintenant());
        journal.noter("AGENDA_ABONNEMENT", agent.compteId(), null, null, null);
        return jeton;
    }

    /**
     * Takes the address of the caller's calendar away.
     *
     * @throws Introuvable when the caller is no teacher
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void revoquer() {
        AgentConnecte agent = enseignant();
        if (agenda.desabonner(agent.compteId())) {
            journal.noter("AGENDA_REVOCATION", agent.compteId(), null, null, null);
        }
    }

    /**
     * The calendar at a secret address (RFC 5545). It names nobody: of the career, days alone. Four SQL statements at most,
     * none for a secret that cannot be one.
     *
     * @return empty when no calendar stands there
     */
    public Optional<String> calendrier(String jeton) {
        if (!JETON.matcher(jeton).matches()) {
            return Optional.empty();
        }
        String empreinte = Reference.empreinte(jeton);
        return agenda.abonne(empreinte).map(agent -> {
            Optional<Parcours> dossier = parcours.deLAgent(agent);
            Profil profil = dossier.map(Profil::de).orElse(Profil.INCONNU);
            LocalDate depuis = horloge.aujourdhui().minusDays(GARDEES);
            return Calendrier.abonnement(
                    Textes.phrase("services.flux.nom"),
                    dates(dossier, profil, depuis).stream()
                            .map(DateAgenda::enEvenement)
                            .toList(),
                    Reference.empreinte(empreinte),
                    horloge.maintenant());
        });
    }
}
