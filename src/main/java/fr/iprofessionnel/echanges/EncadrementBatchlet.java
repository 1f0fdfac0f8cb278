package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Path;

/** Second step: managers, portfolios, heads of school, inspectors, in one transaction. */
@Named
@Dependent
public class EncadrementBatchlet extends ImportBatchlet {

    @Inject
    private EcritureService ecriture;

    @Override
    void executer(ImportFichier fichier, Path dossier) throws IOException {
        if (fichier.getTraites() > 0) {
            return;
        }
        suivi().passerA(fichier.getReference(), ImportFichier.Etape.ENCADREMENT);
        ecriture.encadrement(ecriture.contexte(fichier), Encadrement.lire(dossier.resolve("travail")));
    }
}
