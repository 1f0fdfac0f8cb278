package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** Contact details: the teacher reads and changes their own, and nobody else's. What they replace is kept. */
@Stateless
public class CoordonneesService {

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /**
     * The caller's contact details with the number of their version.
     *
     * @param saisies what is known
     * @param version to be given back with the change; null where nothing is known yet
     */
    public record Connues(CoordonneesSaisies saisies, Long version) {}

    /** The caller's contact details. */
    public Connues lire() {
        Coordonnees presentes = presentes(dossier());
        return presentes == null
                ? new Connues(new CoordonneesSaisies(null, null, null, null, null, null), null)
                : new Connues(presentes.saisies(), presentes.getId());
    }

    /**
     * Replaces the caller's contact details.
     *
     * @param version number that {@link #lire} gave
     * @return whether something was changed
     * @throws Refus if a value has not the right form, or if they were changed in the meantime
     */
    public boolean modifier(CoordonneesSaisies voulues, Long version) {
        CoordonneesSaisies nettes = voulues.nettoyees();
        if (!nettes.sontValides()) {
            throw new Refus("coordonnees.invalides");
        }
        Long dossier = dossier();
        dossiers.reserver(dossier);
        Coordonnees presentes = presentes(dossier);
        if (presentes != null && nettes.equals(presentes.saisies())) {
            return false;
        }
        if (!Objects.equals(presentes == null ? null : presentes.getId(), version)) {
            throw new Refus("coordonnees.modifiees");
        }
        AgentConnecte agent = appelant.exiger();
        var maintenant = horloge.maintenant();
        if (presentes != null) {
            dossiers.clore(presentes, maintenant);
        }
        dossiers.ajouter(dossier, agent.compteId(), maintenant, nettes);
        journal.noter("COORDONNEES", agent.compteId(), null, null, null);
        return true;
    }

    private Long dossier() {
        AgentConnecte agent = appelant.exiger(Role.ENSEIGNANT);
        return dossiers.enTeteDe(agent.agentId())
                .orElseThrow(() -> new Introuvable("dossier"))
                .dossierId();
    }

    private Coordonnees presentes(Long dossier) {
        List<LigneDossier> lignes = dossiers.lignes(dossier, EnumSet.of(Rubrique.COORDONNEES));
        return lignes.isEmpty() ? null : (Coordonnees) lignes.get(0);
    }
}
