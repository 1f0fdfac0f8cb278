package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import fr.iprofessionnel.echanges.ImportFichier;
import fr.iprofessionnel.echanges.ImportService;
import fr.iprofessionnel.echanges.SuiviImportService;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.DemonstrationChargee;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;

/**
 * Loads the fictional academy through the real imports. It refuses a base that holds people already, and can be cut off
 * at any moment: it looks at what is there and takes the step that comes next.
 */
@Stateless
public class DemonstrationService {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.demonstration");
    private static final int DERNIERS = 10;

    /** Said at the end of the loading and at each later start: the launcher of the demonstration waits for it. */
    private static final String PRETE = "La démonstration est prête.";

    @Inject
    private SuiviImportService suivi;

    @Inject
    private ImportService imports;

    @Inject
    private ComptesDemonstrationService comptes;

    @Inject
    private Event<DemonstrationChargee> chargee;

    @Inject
    private Horloge horloge;

    /**
     * Takes the next step.
     *
     * @return whether there is none any more
     */
    public boolean avancer() throws IOException {
        List<ImportFichier> faits = suivi.derniers(DERNIERS);
        if (comptes.existe()) {
            JOURNAL.info(PRETE);
            return true;
        }
        if (faits.isEmpty() && suivi.contientDesPersonnes()) {
            JOURNAL.severe("La base contient déjà des personnes : la démonstration n'y est pas chargée.");
            return true;
        }
        if (faits.stream().anyMatch(f -> f.getOrigine() != ImportFichier.Origine.DEMONSTRATION)) {
            JOURNAL.severe("La base a reçu d'autres fichiers : la démonstration n'y est pas chargée.");
            return true;
        }
        if (faits.isEmpty()) {
            deposerEtablissements();
        } else if (faits.stream().allMatch(f -> f.getEtat() == ImportFichier.Etat.TERMINE)) {
            return suite(faits);
        }
        return false;
    }

    private boolean suite(List<ImportFichier> faits) throws IOException {
        if (faits.stream().noneMatch(f -> f.getNature() == ImportFichier.Nature.PERSONNELS)) {
            deposerExtraction();
            return false;
        }
        JOURNAL.info("3/3 : les comptes…");
        comptes.activer();
        chargee.fire(new DemonstrationChargee());
        JOURNAL.info(PRETE);
        return true;
    }

    private void deposerEtablissements() throws IOException {
        JOURNAL.info("Premier démarrage : l'académie fictive est chargée par les vrais imports, une fois pour toutes.");
        JOURNAL.info("1/3 : les établissements…");
        try (InputStream liste = Ecole.class.getResourceAsStream(Ecole.LISTE)) {
            imports.recevoir(
                    ImportFichier.Nature.ETABLISSEMENTS,
                    ImportFichier.Origine.DEMONSTRATION,
                    "etablissements-geolocalisation-toulouse.csv",
                    liste,
                    false,
                    null);
        }
    }

    private void deposerExtraction() throws IOException {
        Path archive = Files.createTempFile(Configuration.courante().dossierDonnees(), "demonstration", ".zip");
        try {
            int nombre = Configuration.courante().entier(Parametre.DEMONSTRATION_ENSEIGNANTS);
            JOURNAL.info("2/3 : les " + nombre + " enseignants et les personnes qui les encadrent…");
            Generateur.ecrire(archive, nombre, horloge.aujourdhui());
            try (InputStream contenu = Files.newInputStream(archive)) {
                imports.recevoir(
                        ImportFichier.Nature.PERSONNELS,
                        ImportFichier.Origine.DEMONSTRATION,
                        "demonstration.zip",
                        contenu,
                        false,
                        null);
            }
        } finally {
            Files.delete(archive);
        }
    }
}
