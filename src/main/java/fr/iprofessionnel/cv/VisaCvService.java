package fr.iprofessionnel.cv;

import fr.iprofessionnel.dossier.DossierService;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.dossier.EnTete;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The stamp "vérifié" of the manager in charge of the file, and of nobody else, on the lines of a CV. */
@Stateless
public class VisaCvService {

    @Inject
    private LigneCvRepository lignes;

    @Inject
    private DossierService dossiers;

    @Inject
    private JournalService journal;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /**
     * Stamps a line.
     *
     * @param dossier public reference of the file
     * @param ligne reference of the line
     * @throws Introuvable when the caller is not in charge of the file, or the teacher has no such line
     */
    public void viser(String dossier, String ligne) {
        EnTete enTete = exiger(dossier, ligne);
        lignes.viser(
                ligne,
                new Visa(
                        Textes.phrase("cv.visa.par", appelant.exiger().nomComplet(), enTete.service()),
                        horloge.maintenant()));
        noter("VISA_CV", dossier, ligne);
    }

    /** Takes the stamp of a line back. */
    public void retirer(String dossier, String ligne) {
        exiger(dossier, ligne);
        lignes.retirerVisa(ligne, null);
        noter("VISA_CV_RETIRE", dossier, ligne);
    }

    private EnTete exiger(String dossier, String ligne) {
        EnTete enTete = dossiers.enGestionnaire(dossier, Ecran.CV);
        if (lignes.place(ligne, enTete.dossierId()).isEmpty()) {
            throw new Introuvable("ligne de CV");
        }
        return enTete;
    }

    private void noter(String evenement, String dossier, String ligne) {
        journal.noter(evenement, appelant.exiger().compteId(), dossier, null, ligne);
    }
}
