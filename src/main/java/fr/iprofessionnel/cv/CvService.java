package fr.iprofessionnel.cv;

import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.dossier.DossierService;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.pieces.FichierRecu;
import fr.iprofessionnel.pieces.Pieces;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Reads a CV for the teacher, and for the manager in charge of the file; freezes it. What the file knows is read from the
 * file each time, and only there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CvService {

    private static final String JSON = "application/json";

    @Inject
    private CvRepository cvs;

    @Inject
    private LigneCvRepository lignes;

    @Inject
    private DossierService dossiers;

    @Inject
    private Pieces pieces;

    @Inject
    private CopiesFigees copies;

    @Inject
    private AccesCv acces;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /**
     * A version of the caller's CV.
     *
     * @param cv its reference; null for the last changed, or for the first one when nothing was written yet
     * @throws Introuvable when the caller has no such version
     */
    public CvOuvert ouvrir(String cv) {
        DossierConsulte dossier = dossiers.consulter(null, Ecran.CV, null, false);
        if (!dossier.isTitulaire()) {
            throw new Introuvable("cv");
        }
        return ouvrir(dossier, cv);
    }

    /**
     * A version of the CV of a teacher, for who opened their file at the page of the CV.
     *
     * @param dossier the file, as {@link DossierService} gave it to the caller
     * @param cv reference of the version; null for the last changed
     * @throws Introuvable when the teacher has no such version
     */
    public CvOuvert lire(DossierConsulte dossier, String cv) {
        appelant.exiger();
        if (dossier.getEcran() != Ecran.CV) {
            throw new Introuvable("cv");
        }
        return ouvrir(dossier, cv);
    }

    private CvOuvert ouvrir(DossierConsulte dossier, String cv) {
        long numero = dossier.getEnTete().dossierId();
        List<VersionCv> versions = cvs.versions(numero);
        VersionCv version = AccesCv.choisir(versions, cv);
        return new CvOuvert(
                numero,
                dossier.getEnTete().reference(),
                dossier.getEnTete().nomComplet(),
                version,
                versions,
                version.existe() ? lignes.de(version.id()) : List.of(),
                DonneesAdministratives.de(dossier),
                horloge.aujourdhui());
    }

    /**
     * Makes a copy that nothing changes any more: what the version shows, with what the file knows today. For a deposit,
     * such as a candidacy.
     *
     * @param cv version of the caller; null for the last changed
     * @throws Introuvable when it is not theirs
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Copie figer(String cv) {
        CvOuvert ouvert = ouvrir(cv);
        long id = cvs.copieSuivante();
        Instant le = horloge.maintenant();
        String numero = "CV" + le.atZone(Horloge.PARIS).getYear() + "-" + id;
        ContenuCv contenu = ouvert.contenu().fige(numero);
        byte[] octets = ContenuJson.ecrire(contenu).getBytes(StandardCharsets.UTF_8);
        String reference = Reference.nouvelle();
        Copie copie = new Copie(
                id,
                reference,
                numero,
                ouvert.version().nom(),
                Reference.nouvelle(),
                CopiesFigees.empreinte(octets),
                le);
        try {
            pieces.ajouter(
                    copie.piece(),
                    reference,
                    new FichierRecu(numero + ".json", JSON, octets.length, copie.empreinte()),
                    new ByteArrayInputStream(octets),
                    le);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cvs.ajouter(
                copie,
                ouvert.dossierId(),
                contenu.lignes().stream()
                        .map(LigneCv::preuve)
                        .filter(Objects::nonNull)
                        .map(Preuve::reference)
                        .toList());
        return copie;
    }

    /** The frozen copies of the caller, the most recent first. */
    public List<Copie> copies() {
        return cvs.copies(acces.monDossier());
    }

    /**
     * A frozen copy of the caller, its fingerprint computed again.
     *
     * @throws Introuvable when it is not theirs
     */
    public CopieOuverte copie(String reference) {
        return copies.ouvrir(reference, acces.monDossier());
    }

    /**
     * The same for who may open the CV of that file; the opening is written down.
     *
     * @param dossier public reference of the file
     * @throws Introuvable when it is not for the caller
     */
    public CopieOuverte copieDe(String dossier, String reference) {
        DossierConsulte ouvert = dossiers.consulter(dossier, Ecran.CV, null, false);
        return copies.ouvrir(reference, ouvert.getEnTete().dossierId());
    }
}
