package fr.iprofessionnel.gestion;

import fr.iprofessionnel.annuaire.Numen;
import fr.iprofessionnel.annuaire.Portefeuilles;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the files that the caller may open: those of their portfolios of today, those of the schools that they head
 * today. Nobody else's file can be found, by any criterion.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GestionService {

    @Inject
    private GestionRepository dossiers;

    @Inject
    private Portefeuilles portefeuilles;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private Cles cles;

    @Inject
    private JournalService journal;

    /** A page of the files that the criteria find; when nobody bears the name, birth names are searched. */
    public Liste lister(Criteres criteres) {
        GestionRepository.Perimetre perimetre = perimetre();
        if (perimetre.estVide()) {
            return new Liste(List.of(), 0, 1, false);
        }
        Liste liste = lire(perimetre, criteres, false);
        return liste.total() == 0 && criteres.nom() != null ? lire(perimetre, criteres, true) : liste;
    }

    private Liste lire(GestionRepository.Perimetre perimetre, Criteres criteres, boolean parNaissance) {
        long total = dossiers.nombre(perimetre, criteres, parNaissance, Liste.plafond(criteres.page()));
        if (total == 0) {
            return new Liste(List.of(), 0, 1, parNaissance);
        }
        Criteres bornes = criteres.aLaPage(Math.min(criteres.page(), Feuillet.pages(total, Liste.TRANCHE)));
        return new Liste(dossiers.lignes(perimetre, bornes, parNaissance), total, bornes.page(), parNaissance);
    }

    /**
     * Finds the file of a NUMEN, for a manager alone.
     *
     * @return its public reference; empty when it is not within the caller's portfolios
     * @throws Refus if what was typed is no NUMEN
     */
    public Optional<String> parNumen(String numen) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        String net = numen.strip().toUpperCase(Locale.ROOT);
        if (!Numen.aLaForme(net)) {
            throw new Refus("gestion.numen.forme");
        }
        Set<Long> confies = portefeuilles.confiesA(agent.agentId(), horloge.aujourdhui());
        if (confies.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> reference =
                dossiers.parNumen(new GestionRepository.Perimetre(confies, Set.of()), cles.empreinteNumen(net));
        journal.noter("RECHERCHE_NUMEN", agent.compteId(), reference.orElse(null), null, null);
        return reference;
    }

    /**
     * Schools of the caller's files whose town or name holds what is typed: town and name of each, sorted, ten at most.
     * What is given back finds the school again in a search.
     */
    public List<String> ecoles(String saisie) {
        GestionRepository.Perimetre perimetre = perimetre();
        return perimetre.estVide() ? List.of() : dossiers.ecoles(perimetre, saisie);
    }

    private GestionRepository.Perimetre perimetre() {
        AgentConnecte agent = appelant.exiger();
        LocalDate jour = horloge.aujourdhui();
        return new GestionRepository.Perimetre(
                agent.est(Role.GESTIONNAIRE) ? portefeuilles.confiesA(agent.agentId(), jour) : Set.of(),
                agent.est(Role.CHEF_ETABLISSEMENT) ? dossiers.ecoles(agent.agentId(), jour) : Set.of());
    }
}
