package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The only step of an import of schools. */
@Named
@Dependent
public class EtablissementsBatchlet extends ImportBatchlet {

    @Inject
    private EcritureService ecriture;

    @Inject
    private EtablissementsService etablissements;

    @Inject
    private ImportsEnMarche enMarche;

    @Override
    void executer(ImportFichier fichier, Path dossier) throws IOException {
        LectureEtablissements lecture = new LectureEtablissements();
        try (InputStream flux = Files.newInputStream(Fichiers.archive(dossier))) {
            lecture.lire(flux);
        }
        ecriture.signaler(fichier.getId(), lecture.anomalies());
        suivi().terminer(fichier.getReference(), etablissements.ecrire(fichier, lecture));
        enMarche.retirer(fichier.getReference());
        Fichiers.vider(dossier);
    }
}
