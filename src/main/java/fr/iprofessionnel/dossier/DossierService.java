package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.AnnuaireService;
import fr.iprofessionnel.annuaire.DirectionEcole;
import fr.iprofessionnel.annuaire.Numen;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a file for who may read it, and for nobody else: the teacher, the manager in charge today, the head of the main
 * school today for career and service. Every opening of somebody else's file is written down before anything of it is
 * given.
 *
 * <p>There is no transaction: each statement is read or written by itself. Each reading costs at most four SQL statements: the file with its manager, its lines with their schools, who headed the
 * schools, and the opening written down; the session of the caller is one more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DossierService {

    /** Openings shown on one page. */
    public static final int TRANCHE = 50;

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Consultations consultations;

    @Inject
    private AnnuaireService annuaire;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private Cles cles;

    @Inject
    private JournalService journal;

    /**
     * A file that may be read.
     *
     * @param lignes what the page shows, where it was read with the file; null otherwise
     */
    private record Acces(EnTete enTete, Lien lien, List<LigneDossier> lignes) {}

    /**
     * Reads a page of a file.
     *
     * @param reference public reference of the file; null for the caller's own
     * @param ecran page that is opened
     * @param au day for which to read it; null for today, and today for a day to come
     * @param telQueConnu whether to show it as it was known on that day, later corrections left out
     * @throws Introuvable when the file, or the page of it, is not for the caller
     */
    public DossierConsulte consulter(String reference, Ecran ecran, LocalDate au, boolean telQueConnu) {
        LocalDate aujourdhui = horloge.aujourdhui();
        LocalDate jour = au == null || au.isAfter(aujourdhui) ? aujourdhui : au;
        boolean alors = telQueConnu && jour.isBefore(aujourdhui);
        Acces acces = ouvrir(reference, ecran, alors ? null : jour);
        List<LigneDossier> lignes = Lecture.au(jour, aujourdhui, lignes(acces, ecran, jour, alors));
        return new DossierConsulte(
                acces.enTete(),
                acces.lien(),
                ecran,
                new Lecture(jour, lignes, directions(ecran, lignes), acces.lien() == Lien.CHEF_ETABLISSEMENT),
                aujourdhui,
                numen(acces),
                alors);
    }

    private List<LigneDossier> lignes(Acces acces, Ecran ecran, LocalDate jour, boolean alors) {
        if (acces.lignes() != null) {
            return acces.lignes();
        }
        Long dossier = acces.enTete().dossierId();
        Set<Rubrique> rubriques = acces.lien().parmi(ecran.rubriques());
        if (rubriques.isEmpty()) {
            return List.of();
        }
        if (alors) {
            Instant soir =
                    jour.plusDays(1).atStartOfDay(Horloge.PARIS).toInstant().minusMillis(1);
            return dossiers.lignesConnues(dossier, rubriques, soir);
        }
        return ecran.duJourSeulement()
                ? dossiers.lignesDepuis(dossier, rubriques, jour)
                : dossiers.lignes(dossier, rubriques);
    }

    /** Who headed the schools, for the page that says it. */
    private Map<String, List<DirectionEcole>> directions(Ecran ecran, List<LigneDossier> lignes) {
        if (ecran != Ecran.AFFECTATIONS) {
            return Map.of();
        }
        Set<String> numeros = new TreeSet<>();
        for (LigneDossier ligne : lignes) {
            if (ligne instanceof Affectation affectation) {
                numeros.add(affectation.getEcole().uai());
            }
        }
        return annuaire.directions(numeros);
    }

    private String numen(Acces acces) {
        return acces.lien() == Lien.CHEF_ETABLISSEMENT
                ? null
                : Numen.masquer(cles.dechiffrer(
                        "agent:" + acces.enTete().agentReference(),
                        acces.enTete().numenChiffre()));
    }

    /**
     * Every change of a file since its first import, the most recent first.
     *
     * @param reference public reference of the file; null for the caller's own
     * @throws Introuvable when it is not for the caller
     */
    public List<Correction> corrections(String reference) {
        Acces acces = trouver(reference, Ecran.HISTORIQUE);
        return Correction.de(dossiers.versions(acces.enTete().dossierId()));
    }

    /**
     * One line of a file, to tell of an error in it.
     *
     * @throws Introuvable when it is not of that file, or not for the caller
     */
    public LigneDossier ligne(String reference, long ligne) {
        Acces acces = trouver(reference, Ecran.SIGNALER);
        return dossiers.ligne(acces.enTete().dossierId(), ligne).orElseThrow(() -> new Introuvable("ligne"));
    }

    /**
     * Whose file it is, for an act of the manager in charge of it: nothing of it is read, and no opening written down.
     *
     * @throws Introuvable when the caller is not in charge of it, or may not open that page of it
     */
    public EnTete enGestionnaire(String reference, Ecran ecran) {
        Acces acces = trouver(reference, ecran);
        if (acces.lien() != Lien.GESTIONNAIRE) {
            throw refuser(appelant.exiger(), reference, ecran);
        }
        return acces.enTete();
    }

    /**
     * Who opened the caller's own file, the most recent first, {@value #TRANCHE} at a time and one more when there are
     * others.
     */
    public List<Consultation> consultations(int page) {
        Acces acces = trouver(null, Ecran.CONSULTATIONS);
        return dossiers.consultations(acces.enTete().dossierId(), page * TRANCHE, TRANCHE + 1);
    }

    /** Finds a file and writes down that it is opened. */
    private Acces ouvrir(String reference, Ecran ecran, LocalDate jour) {
        Acces acces = trouver(reference, ecran, jour);
        if (acces.lien() != Lien.TITULAIRE) {
            EnTete enTete = acces.enTete();
            consultations.noter(
                    enTete.dossierId(),
                    appelant.exiger(),
                    acces.lien().name(),
                    acces.lien() == Lien.GESTIONNAIRE ? enTete.service() : enTete.ecole(),
                    ecran);
        }
        return acces;
    }

    private Acces trouver(String reference, Ecran ecran) {
        return trouver(reference, ecran, null);
    }

    /** @param jour day of the lines that may be read with the file; null when none may */
    private Acces trouver(String reference, Ecran ecran, LocalDate jour) {
        AgentConnecte agent = appelant.exiger();
        LocalDate aujourdhui = horloge.aujourdhui();
        return lire(agent, reference, ecran, jour)
                .flatMap(o -> lien(agent, o.enTete(), aujourdhui).map(l -> new Acces(o.enTete(), l, o.lignes())))
                .filter(a -> a.lien().ouvre(ecran))
                .orElseThrow(() -> refuser(agent, reference, ecran));
    }

    /** The file that is asked for; with its lines of that day where it is the caller's own and the page shows no others. */
    private Optional<DossierRepository.Ouvert> lire(
            AgentConnecte agent, String reference, Ecran ecran, LocalDate jour) {
        if (agent.agentId() == null) {
            return Optional.empty();
        }
        if (reference == null && jour != null && ecran.duJourSeulement() && agent.est(Role.ENSEIGNANT)) {
            return dossiers.ouvertDe(agent.agentId(), ecran.rubriques(), jour);
        }
        Optional<EnTete> enTete = reference == null
                ? dossiers.enTeteDe(agent.agentId())
                : dossiers.enTete(reference, agent.agentId(), horloge.aujourdhui());
        return enTete.map(e -> new DossierRepository.Ouvert(e, null));
    }

    private static Optional<Lien> lien(AgentConnecte agent, EnTete enTete, LocalDate jour) {
        if (agent.est(Role.ENSEIGNANT) && enTete.agentId().equals(agent.agentId())) {
            return Optional.of(Lien.TITULAIRE);
        }
        if (agent.est(Role.GESTIONNAIRE) && enTete.estGerePar(agent.agentId(), jour)) {
            return Optional.of(Lien.GESTIONNAIRE);
        }
        return agent.est(Role.CHEF_ETABLISSEMENT) && enTete.directionId() != null
                ? Optional.of(Lien.CHEF_ETABLISSEMENT)
                : Optional.empty();
    }

    private Introuvable refuser(AgentConnecte agent, String reference, Ecran ecran) {
        String objet = reference == null || reference.length() > 100 ? null : reference;
        journal.noter("REFUS_DOSSIER", agent.compteId(), objet, null, ecran.name());
        return new Introuvable("dossier");
    }
}
