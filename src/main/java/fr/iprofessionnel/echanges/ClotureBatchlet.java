package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Path;

/** Last step: marks who is gone, brings portfolios and roles up to date, deletes the files received. */
@Named
@Dependent
public class ClotureBatchlet extends ImportBatchlet {

    @Inject
    private EcritureService ecriture;

    @Inject
    private MiseAJourService miseAJour;

    @Inject
    private ImportsEnMarche enMarche;

    @Override
    void executer(ImportFichier fichier, Path dossier) throws IOException {
        if (fichier.getTraites() < fichier.getTotal()) {
            return;
        }
        String reference = fichier.getReference();
        suivi().passerA(reference, ImportFichier.Etape.CLOTURE);
        ContexteImport contexte = ecriture.contexte(fichier);
        int absents = fichier.isEssai() ? 0 : ecriture.marquerAbsents(contexte);
        if (!fichier.isEssai()) {
            miseAJour.toutMettreAJour();
        }
        suivi().terminer(reference, absents);
        enMarche.retirer(reference);
        Fichiers.vider(dossier);
    }
}
