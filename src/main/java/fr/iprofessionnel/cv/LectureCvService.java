package fr.iprofessionnel.cv;

import fr.iprofessionnel.dossier.Consultations;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Lets evaluators read a frozen copy: the teacher chooses the head of their main school, or an inspector, and takes the copy
 * back when they want. Who was given a copy reads it as long as their function holds; they read nothing else of the file.
 */
@Stateless
public class LectureCvService {

    /** Copies shown on one page. */
    static final int TRANCHE = 50;

    @Inject
    private CvRepository cvs;

    @Inject
    private LecteurRepository lecteurs;

    @Inject
    private CopiesFigees copies;

    @Inject
    private Consultations consultations;

    @Inject
    private AccesCv acces;

    @Inject
    private JournalService journal;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /** Who may be given a copy of the caller, a teacher. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LecteurPossible> possibles() {
        return lecteurs.possibles(acces.monDossier(), horloge.aujourdhui());
    }

    /**
     * Whom a copy of the caller was given to, those who were last first.
     *
     * @throws Introuvable when it is not theirs
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Lecteur> lecteurs(String copie) {
        return lecteurs.lecteurs(mienne(copie, acces.monDossier()).id());
    }

    private Copie mienne(String copie, long dossier) {
        return cvs.copie(copie, dossier).orElseThrow(() -> new Introuvable("copie de CV"));
    }

    /**
     * Gives a copy of the caller to read; nothing happens when that person has it already.
     *
     * @param copie reference of the copy
     * @param lecteur public reference of the person
     * @throws Introuvable when the copy is not theirs, or the person none of {@link #possibles}
     */
    public void confier(String copie, String lecteur) {
        long dossier = acces.monDossier();
        Copie mienne = mienne(copie, dossier);
        LecteurPossible choisi = lecteurs.possibles(dossier, horloge.aujourdhui()).stream()
                .filter(p -> p.reference().equals(lecteur))
                .findFirst()
                .orElseThrow(() -> new Introuvable("lecteur"));
        cvs.retenir(mienne.id());
        if (lecteurs.confier(mienne.id(), choisi, horloge.maintenant())) {
            noter("CV_CONFIE", lecteur, mienne);
        }
    }

    /**
     * Takes a copy of the caller back; nothing happens when that person does not have it.
     *
     * @throws Introuvable when the copy is not theirs
     */
    public void reprendre(String copie, String lecteur) {
        Copie mienne = mienne(copie, acces.monDossier());
        if (lecteurs.reprendre(mienne.id(), lecteur, horloge.maintenant())) {
            noter("CV_REPRIS", lecteur, mienne);
        }
    }

    private void noter(String evenement, String lecteur, Copie copie) {
        journal.noterAvecLActe(evenement, appelant.exiger().compteId(), lecteur, null, copie.numero());
    }

    /**
     * The copies that the caller was given to read, the last given first; {@value #TRANCHE} at a time, and one more when
     * there are others.
     *
     * @param page from 0
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CvConfie> confies(int page) {
        AgentConnecte agent = appelant.exiger();
        return agent.agentId() == null
                ? List.of()
                : lecteurs.confies(agent.agentId(), horloge.aujourdhui(), page * TRANCHE, TRANCHE + 1);
    }

    /** How many of them the caller has never opened. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long nouveaux() {
        AgentConnecte agent = appelant.exiger();
        return agent.agentId() == null ? 0 : lecteurs.nouveaux(agent.agentId(), horloge.aujourdhui());
    }

    /**
     * A copy that the caller was given, without the name that the teacher gave to the version; the opening is written down.
     *
     * @throws Introuvable when it was not given to them, was taken back, or their function is over
     */
    public CopieOuverte lire(String copie) {
        AgentConnecte agent = appelant.exiger();
        LecteurRepository.Ouverte ouverte = trouver(copie, agent).orElseThrow(() -> refuser(copie, agent));
        lecteurs.marquerLue(copie, agent.agentId(), horloge.maintenant());
        consultations.noter(ouverte.dossier(), agent, ouverte.qualite().name(), ouverte.fonction(), Ecran.CV);
        return copies.ouvrir(copie, ouverte.dossier()).pourUnLecteur();
    }

    private Optional<LecteurRepository.Ouverte> trouver(String copie, AgentConnecte agent) {
        return agent.agentId() == null
                ? Optional.empty()
                : lecteurs.ouverte(copie, agent.agentId(), horloge.aujourdhui());
    }

    private Introuvable refuser(String copie, AgentConnecte agent) {
        String objet = copie == null || copie.length() > 100 ? null : copie;
        journal.noter("REFUS_CV", agent.compteId(), objet, null, null);
        return new Introuvable("cv confié");
    }
}
