package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The versions that the caller may change: their own. */
@Dependent
class AccesCv {

    @Inject
    private CvRepository cvs;

    @Inject
    private LigneCvRepository lignes;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /** The file of the caller, who must be a teacher. */
    long monDossier() {
        Long agent = appelant.exiger(Role.ENSEIGNANT).agentId();
        return cvs.dossierDe(agent).orElseThrow(() -> new Introuvable("dossier"));
    }

    /**
     * A version of the caller.
     *
     * @throws Introuvable when it is not theirs
     */
    VersionCv mienne(String cv) {
        return choisir(cvs.versions(monDossier()), cv);
    }

    /** The version of this reference among those of a teacher; the last changed for none. */
    static VersionCv choisir(List<VersionCv> versions, String cv) {
        if (cv == null || cv.isEmpty()) {
            return versions.isEmpty() ? VersionCv.premiere() : versions.get(0);
        }
        return versions.stream()
                .filter(v -> v.reference().equals(cv))
                .findFirst()
                .orElseThrow(() -> new Introuvable("cv"));
    }

    /** The same, to write in it: the first version is made when there is none. */
    VersionCv pourEcrire(String cv) {
        long dossier = monDossier();
        VersionCv version = choisir(cvs.versions(dossier), cv);
        return version.existe() ? version : ajouter(version, dossier);
    }

    /** Adds a version like this one, with a reference of its own. */
    VersionCv ajouter(VersionCv modele, long dossier) {
        VersionCv nouvelle = new VersionCv(
                cvs.suivant(),
                Reference.nouvelle(),
                modele.nom(),
                modele.titre(),
                modele.presentation(),
                modele.miseEnPage(),
                horloge.maintenant());
        cvs.ajouter(nouvelle, dossier);
        return nouvelle;
    }

    /**
     * Where a line of the caller stands; others that write in the same version wait.
     *
     * @throws Introuvable when it is not theirs
     */
    LigneCvRepository.Place maLigne(String ligne) {
        LigneCvRepository.Place place =
                lignes.place(ligne, monDossier()).orElseThrow(() -> new Introuvable("ligne de CV"));
        cvs.toucher(place.cv(), horloge.maintenant());
        return place;
    }
}
