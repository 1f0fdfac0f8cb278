package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Third step: the teachers, by lots. Each lot and the progress are one transaction: after a cut, the teachers counted as
 * done are passed over and the rest follows.
 */
@Named
@Dependent
public class EnseignantsBatchlet extends ImportBatchlet {

    @Inject
    private EcritureService ecriture;

    @Inject
    private ImportsEnMarche enMarche;

    @Inject
    private Horloge horloge;

    @Override
    void executer(ImportFichier fichier, Path dossier) throws Exception {
        suivi().passerA(fichier.getReference(), ImportFichier.Etape.ENSEIGNANTS);
        ContexteImport contexte = ecriture.contexte(fichier);
        ValidationDossier validation = new ValidationDossier(
                Bareme.courant(), contexte.etablissements().keySet(), contexte.extraction());
        int taille = Configuration.courante().entier(Parametre.IMPORT_LOT);
        try (LecteurExtraction lecteur = new LecteurExtraction(dossier.resolve("travail"))) {
            lecteur.sauter(fichier.getTraites());
            enMarche.partir(fichier.getReference(), horloge.maintenant(), fichier.getTraites());
            boolean encore = true;
            while (encore && !doitSArreter()) {
                List<DossierLu> lot = lot(lecteur, validation, taille);
                encore = ecrire(contexte, lot, lecteur.orphelines()) && !lot.isEmpty();
            }
        }
    }

    private static List<DossierLu> lot(LecteurExtraction lecteur, ValidationDossier validation, int taille) {
        List<DossierLu> lot = new ArrayList<>(taille);
        while (lot.size() < taille) {
            DossierLu dossier = lecteur.suivant();
            if (dossier == null) {
                break;
            }
            validation.controler(dossier);
            lot.add(dossier);
        }
        return lot;
    }

    /** Writes the lot; if the database refuses it, writes its teachers one by one to find the one it refuses. */
    private boolean ecrire(ContexteImport contexte, List<DossierLu> lot, List<Anomalie> orphelines)
            throws SQLException {
        try {
            return ecriture.ecrire(contexte, lot, orphelines);
        } catch (SQLException | EJBException e) {
            boolean encore = true;
            for (DossierLu dossier : lot) {
                encore = encore && ecrireSeul(contexte, dossier);
            }
            return encore && ecriture.ecrire(contexte, List.of(), orphelines);
        }
    }

    private boolean ecrireSeul(ContexteImport contexte, DossierLu dossier) throws SQLException {
        try {
            return ecriture.ecrire(contexte, List.of(dossier), List.of());
        } catch (SQLException | EJBException e) {
            return ecriture.rejeter(contexte, dossier, "donnée incohérente");
        }
    }
}
