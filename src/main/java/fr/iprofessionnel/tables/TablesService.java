package fr.iprofessionnel.tables;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Difference;
import fr.iprofessionnel.statut.bareme.JeuTables;
import fr.iprofessionnel.statut.bareme.TablesRefusees;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sets of tables, for the administrator alone: those found in the folder, with all their faults; those received; what
 * one of them changes; and the putting in force of one, which every server follows within seconds.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TablesService {

    @Inject
    private TablesRepository tables;

    @Inject
    private JeuxTables jeux;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /** Folder in which sets are placed. */
    public String dossier() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return Configuration.courante().dossierTables().toString();
    }

    /** The sets found in the folder, by name, each read whole. */
    public List<JeuDepose> deposes() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return dossiers().stream().map(TablesService::examiner).toList();
    }

    private static List<Path> dossiers() {
        Path racine = Configuration.courante().dossierTables();
        if (!Files.isDirectory(racine)) {
            return List.of();
        }
        try (Stream<Path> contenu = Files.list(racine)) {
            return contenu.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JeuDepose examiner(Path dossier) {
        JeuTables jeu = lire(dossier);
        try {
            return new JeuDepose(jeu.nom(), new Bareme(jeu).empreinte(), List.of());
        } catch (TablesRefusees e) {
            return new JeuDepose(jeu.nom(), jeu.empreinte(), e.refus());
        }
    }

    private static JeuTables lire(Path dossier) {
        try {
            return JeuTables.dans(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException("Jeu de tables illisible : " + dossier, e);
        }
    }

    /** The sets that may be put in force, the most recent first, that of the application last. */
    public List<JeuRecu> recus() {
        appelant.exiger(Role.ADMINISTRATEUR);
        List<JeuRecu> recus = new ArrayList<>(tables.recus());
        Bareme livre = jeux.livre();
        recus.removeIf(j -> j.empreinte().equals(livre.empreinte()));
        recus.add(new JeuRecu(livre.empreinte(), livre.nom(), null, null, null, null));
        return recus;
    }

    /**
     * Receives a set from the folder: from then on it is kept whole, whatever happens to the folder.
     *
     * @param nom name of its folder
     * @return its fingerprint
     * @throws Introuvable when there is no such folder
     * @throws Refus when anything is wrong in it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public String recevoir(String nom) {
        AgentConnecte agent = appelant.exiger(Role.ADMINISTRATEUR);
        Path dossier = dossiers().stream()
                .filter(d -> d.getFileName().toString().equals(nom))
                .findFirst()
                .orElseThrow(() -> new Introuvable("jeu de tables"));
        JeuTables jeu = lire(dossier);
        try {
            new Bareme(jeu);
        } catch (TablesRefusees e) {
            throw new Refus("tables.refusees");
        }
        if (!tables.contient(jeu.empreinte()) && !jeux.livre().empreinte().equals(jeu.empreinte())) {
            tables.ajouter(jeu, agent.nomComplet(), horloge.maintenant());
            journal.noter("TABLES_RECUES", agent.compteId(), null, null, jeu.nom() + " " + jeu.empreinte());
        }
        return jeu.empreinte();
    }

    /**
     * What changes from the set in force to this one.
     *
     * @param empreinte fingerprint of a set that was received
     * @throws Introuvable when there is none
     */
    public List<Difference> differences(String empreinte) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return Bareme.courant().differences(jeux.bareme(empreinte));
    }

    /** Name of a set that was received. */
    public String nom(String empreinte) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return jeux.bareme(empreinte).nom();
    }

    /**
     * Puts a set in force, here at once and on the other servers within seconds. The former one is kept.
     *
     * @param empreinte fingerprint of a set that was received
     * @throws Introuvable when there is none
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void activer(String empreinte) {
        AgentConnecte agent = appelant.exiger(Role.ADMINISTRATEUR);
        Bareme bareme = jeux.bareme(empreinte);
        boolean livre = bareme.empreinte().equals(jeux.livre().empreinte());
        String avant = Bareme.courant().empreinte();
        tables.mettreEnVigueur(livre ? null : empreinte, agent.nomComplet(), horloge.maintenant());
        journal.noter(
                "TABLES_ACTIVEES", agent.compteId(), null, null, bareme.nom() + " " + empreinte + " après " + avant);
        Bareme.activer(bareme);
    }
}
