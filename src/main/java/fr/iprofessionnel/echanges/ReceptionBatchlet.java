package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** First step: unpacks, checks and sorts the archive. Done again from the start if it was cut off. */
@Named
@Dependent
public class ReceptionBatchlet extends ImportBatchlet {

    private static final long MIO = 1024L * 1024;

    @Inject
    private EcritureService ecriture;

    @Inject
    private Horloge horloge;

    @Override
    void executer(ImportFichier fichier, Path dossier) throws IOException {
        if (fichier.getTraites() > 0) {
            return;
        }
        suivi().passerA(fichier.getReference(), ImportFichier.Etape.RECEPTION);
        long taille = Configuration.courante().entier(Parametre.IMPORT_TAILLE_MAXIMALE) * MIO;
        Path travail = dossier.resolve("travail");
        try {
            List<Anomalie> anomalies =
                    new ArrayList<>(new Reception(Fichiers.archive(dossier), travail, taille).recevoir());
            LocalDate extraction = extraction(travail, horloge.aujourdhui(), anomalies);
            suivi().compter(fichier.getReference(), LecteurExtraction.compter(travail), extraction);
            ecriture.signaler(fichier.getId(), anomalies);
        } catch (ArchiveRefusee e) {
            ecriture.signaler(fichier.getId(), e.anomalies());
            throw e;
        }
    }

    /**
     * Day of the extract.
     *
     * @throws ArchiveRefusee when it is not told, or in the future: later extracts would look older than it
     */
    static LocalDate extraction(Path travail, LocalDate aujourdhui, List<Anomalie> anomalies) throws IOException {
        int avant = anomalies.size();
        List<Encadrement.Fiche> fiches = Encadrement.lire(travail, FichierExtraction.EXTRACTION, anomalies);
        if (fiches.size() != 1 || anomalies.size() > avant) {
            throw new ArchiveRefusee(
                    "Le fichier extraction.csv doit avoir une ligne : version, académie, date d’extraction.",
                    anomalies);
        }
        Integer version = (Integer) fiches.get(0).valeur("version");
        if (version != FichierExtraction.VERSION) {
            throw new ArchiveRefusee(
                    "Cette archive suit la version " + version + " du format d’échange ; la version "
                            + FichierExtraction.VERSION + " est attendue.",
                    anomalies);
        }
        LocalDate extraction = (LocalDate) fiches.get(0).valeur("date_extraction");
        if (extraction.isAfter(aujourdhui)) {
            anomalies.add(Anomalie.rejet(
                    FichierExtraction.EXTRACTION.fichier(),
                    fiches.get(0).numero(),
                    "date_extraction",
                    Formats.date(extraction),
                    "date dans le futur : nous sommes le " + Formats.date(aujourdhui)));
            throw new ArchiveRefusee("La date d’extraction est dans le futur : voir le détail.", anomalies);
        }
        return extraction;
    }
}
