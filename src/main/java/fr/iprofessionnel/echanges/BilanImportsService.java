package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the administrators read about the imports: the state of things, the history, the report of one. Numbers, names
 * of files and refused cells; never anything of a file of a teacher.
 */
@Stateless
public class BilanImportsService {

    /** Lines of a page of a report. */
    public static final int LIGNES = 50;

    private static final int HISTORIQUE = 1000;

    @Inject
    private ImportRepository imports;

    @Inject
    private AnomalieRepository anomalies;

    @Inject
    private ImportsEnMarche enMarche;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /** An import with the name of who asked for it, null when nobody did. */
    public record Passage(ImportFichier fichier, String demandeur, Avancement avancement) {}

    /**
     * Where things stand.
     *
     * @param pendants imports that wait or run
     * @param etablissements last list of schools taken in, null when none was
     * @param personnels last extract taken in, null when none was
     */
    public record EtatDesLieux(
            List<Passage> pendants, Passage etablissements, Passage personnels, Effectifs effectifs) {}

    /**
     * What was found in an import.
     *
     * @param page those of the page, as chosen
     * @param fichiers the files in which something was found
     * @param gravites how many of each kind in all
     */
    public record Constats(Feuillet<AnomalieLue> page, List<String> fichiers, Map<String, Long> gravites) {}

    /** Where things stand now. */
    public EtatDesLieux etatDesLieux() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return new EtatDesLieux(
                passages(imports.pendants()),
                dernier(ImportFichier.Nature.ETABLISSEMENTS),
                dernier(ImportFichier.Nature.PERSONNELS),
                imports.effectifs());
    }

    private Passage dernier(ImportFichier.Nature nature) {
        Optional<ImportFichier> dernier = imports.dernierTermine(nature);
        return dernier.map(d -> passages(List.of(d)).get(0)).orElse(null);
    }

    private List<Passage> passages(List<ImportFichier> fichiers) {
        Map<Long, String> noms = imports.demandeurs(fichiers.stream()
                .map(ImportFichier::getDemandeurId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return fichiers.stream()
                .map(f -> new Passage(
                        f,
                        f.getDemandeurId() == null ? null : noms.get(f.getDemandeurId()),
                        Avancement.de(f, enMarche.depart(f.getReference()), horloge.maintenant())))
                .toList();
    }

    /** A page of the history, the most recent first. */
    public Feuillet<Passage> historique(String page) {
        appelant.exiger(Role.ADMINISTRATEUR);
        int nombre = imports.nombre(HISTORIQUE);
        int pages = Feuillet.pages(nombre, ImportService.PAGE);
        int numero = Feuillet.numero(page, pages);
        List<ImportFichier> lus = imports.derniers((numero - 1) * ImportService.PAGE, ImportService.PAGE);
        return new Feuillet<>(passages(lus), numero, pages, nombre, nombre == HISTORIQUE);
    }

    /** One import. */
    public Passage lire(String reference) {
        return passages(List.of(fichier(reference))).get(0);
    }

    private ImportFichier fichier(String reference) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return Optional.ofNullable(reference)
                .flatMap(imports::parReference)
                .orElseThrow(() -> new Introuvable("import"));
    }

    /** A page of what was found in an import. */
    public Constats constats(String reference, FiltreAnomalies filtre, String page) {
        long id = fichier(reference).getId();
        List<AnomalieRepository.Compte> comptes = anomalies.comptes(id);
        long nombre = comptes.stream()
                .filter(filtre::retient)
                .mapToLong(AnomalieRepository.Compte::nombre)
                .sum();
        int pages = Feuillet.pages(nombre, LIGNES);
        int numero = Feuillet.numero(page, pages);
        List<AnomalieLue> lues = anomalies.choisies(id, filtre, (numero - 1) * LIGNES, LIGNES);
        return new Constats(
                new Feuillet<>(lues, numero, pages, nombre, false),
                comptes.stream()
                        .map(AnomalieRepository.Compte::fichier)
                        .distinct()
                        .toList(),
                comptes.stream()
                        .collect(Collectors.groupingBy(
                                AnomalieRepository.Compte::gravite,
                                Collectors.summingLong(AnomalieRepository.Compte::nombre))));
    }

    /** Folder in which files may be dropped, as a path of the server. */
    public String depot() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return Fichiers.depot().toAbsolutePath().normalize().toString();
    }
}
