package fr.iprofessionnel.accueil;

import fr.iprofessionnel.courrier.AvisRegle;
import fr.iprofessionnel.courrier.AvisService;
import fr.iprofessionnel.courrier.CourrierService;
import fr.iprofessionnel.cv.LectureCvService;
import fr.iprofessionnel.dossier.CoordonneesService;
import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.dossier.Synthese;
import fr.iprofessionnel.perspectives.Hypotheses;
import fr.iprofessionnel.perspectives.Perspectives;
import fr.iprofessionnel.perspectives.PerspectivesService;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.affichage.Entree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the person has to do, and the days to come. */
@Named
@RequestScoped
public class AccueilPage {

    @Inject
    private PerspectivesService service;

    @Inject
    private CoordonneesService coordonnees;

    @Inject
    private CourrierService courrier;

    @Inject
    private AvisService avis;

    @Inject
    private LectureCvService lectures;

    @Inject
    private Portail portail;

    @Inject
    private Appelant appelant;

    private final List<Tache> taches = new ArrayList<>();
    private List<Entree> echeances = List.of();
    private Perspectives perspectives;

    /** Something to do: key of the sentence, and the page where it is done. */
    public record Tache(String cle, String chemin) {}

    /** Gathers what there is to do; before anything is written of the page. */
    public void ouvrir() {
        AgentConnecte agent = appelant.exiger();
        if (agent.est(Role.GESTIONNAIRE) && courrier.estEnRetard()) {
            taches.add(new Tache("accueil.tache.courrier.gestion", "/gestion/courrier"));
        }
        if (portail.isEvaluateur() && lectures.nouveaux() > 0) {
            taches.add(new Tache("accueil.tache.cv-confie", "/gestion/cv/confies"));
        }
        if (agent.est(Role.ENSEIGNANT)) {
            if (portail.getNonLus() > 0) {
                taches.add(new Tache("accueil.tache.courrier", "/courrier"));
            }
            AvisRegle regle = avis.lire();
            if (regle.refusee()) {
                taches.add(new Tache("accueil.tache.courriel-refuse", "/courrier/avis"));
            } else if (!regle.estPossible()) {
                taches.add(new Tache("accueil.tache.courriel", "/courrier/avis"));
            }
            perspectives = service.ouvrir(null, null, Hypotheses.AUCUNE);
            DossierConsulte dossier = perspectives.getDossier();
            if (dossier.getEnTete().absentDepuis() != null) {
                taches.add(new Tache("accueil.tache.absent", "/dossier"));
            }
            var connues = coordonnees.lire().saisies();
            if (connues.courriel() == null && connues.telephone() == null) {
                taches.add(new Tache("accueil.tache.coordonnees", "/dossier/coordonnees/modifier"));
            }
            echeances = dossier.getSynthese().getEcheances().stream()
                    .map(Synthese.Echeance::entree)
                    .toList();
        }
    }

    /** What there is to do. */
    public List<Tache> getTaches() {
        return taches;
    }

    /** What the rules say of the teacher's career; null for who is not one. */
    public Perspectives getPerspectives() {
        return perspectives;
    }

    /** Days to come of the teacher. */
    public List<Entree> getEcheances() {
        return echeances;
    }
}
