package fr.iprofessionnel.cv;

import fr.iprofessionnel.pieces.Pieces;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The versions of the caller's CV: made, named, laid out, presented, thrown away. Frozen copies are left alone. */
@Stateless
public class VersionCvService {

    @Inject
    private CvRepository cvs;

    @Inject
    private LigneCvRepository lignes;

    @Inject
    private Pieces pieces;

    @Inject
    private AccesCv acces;

    @Inject
    private Horloge horloge;

    /**
     * Makes an empty version.
     *
     * @return its reference
     * @throws Refus without a name, or when there are too many versions
     */
    public String creer(String nom) {
        long dossier = acces.monDossier();
        return ajouter(VersionCv.premiere(), nom, dossier).reference();
    }

    private VersionCv ajouter(VersionCv modele, String nom, long dossier) {
        if (cvs.versions(dossier).size() >= Limites.VERSIONS) {
            throw new Refus("cv.version.trop", Limites.VERSIONS);
        }
        return acces.ajouter(
                new VersionCv(0, "", nom(nom), modele.titre(), modele.presentation(), modele.miseEnPage(), null),
                dossier);
    }

    private static String nom(String nom) {
        String net = nom == null ? "" : nom.strip();
        if (net.isEmpty() || net.length() > Limites.NOM) {
            throw new Refus("cv.version.nom", Limites.NOM);
        }
        return net;
    }

    /**
     * Makes a version like another one, with its lines, their proofs and their stamps.
     *
     * @return its reference
     * @throws Introuvable when the other one is not the caller's
     */
    public String dupliquer(String cv, String nom) {
        VersionCv modele = acces.pourEcrire(cv);
        VersionCv copie = ajouter(modele, nom, acces.monDossier());
        for (LigneCv ligne : lignes.de(modele.id())) {
            lignes.ajouter(ligne.sousUneReference(), copie.id());
        }
        return copie.reference();
    }

    /**
     * Makes a version of a file that was read and shown before; nothing is written over.
     *
     * @param json the file
     * @return its reference
     * @throws Refus when something in it is wrong
     */
    public String importer(String json) {
        long dossier = acces.monDossier();
        ContenuCv contenu = LectureContenu.importer(json).contenu();
        if (contenu == null) {
            throw new Refus("cv.import.refuse");
        }
        VersionCv version = ajouter(
                new VersionCv(
                        0, "", contenu.nom(), contenu.titre(), contenu.presentation(), contenu.miseEnPage(), null),
                contenu.nom(),
                dossier);
        contenu.lignes().forEach(l -> lignes.ajouter(l.sousUneReference(), version.id()));
        return version.reference();
    }

    /** Gives a version another name. */
    public void renommer(String cv, String nom) {
        VersionCv version = acces.pourEcrire(cv);
        cvs.nommer(version.id(), nom(nom), horloge.maintenant());
    }

    /** Throws a version away, with its lines, and the proofs that nothing else needs. */
    public void supprimer(String cv) {
        VersionCv version = acces.mienne(cv);
        if (!version.existe()) {
            throw new Introuvable("cv");
        }
        List<LigneCv> siennes = lignes.de(version.id());
        siennes.forEach(l -> lignes.supprimer(l.reference()));
        siennes.stream()
                .filter(l -> l.preuve() != null)
                .map(l -> l.preuve().reference())
                .distinct()
                .filter(p -> !lignes.sert(p))
                .forEach(p -> pieces.piece(p).ifPresent(j -> pieces.retirer(j.id())));
        cvs.supprimer(version.id());
    }

    /**
     * Writes the title and the few words of a version; blank ones are none.
     *
     * @return reference of the version
     * @throws Refus when they are too long
     */
    public String presenter(String cv, String leTitre, String laPresentation) {
        String titre = Limites.net(leTitre);
        String presentation = Limites.net(laPresentation);
        if (longueur(titre) > Limites.TITRE || longueur(presentation) > Limites.PRESENTATION) {
            throw new Refus("cv.trop-long", Limites.TITRE, Limites.PRESENTATION);
        }
        VersionCv version = acces.pourEcrire(cv);
        cvs.presenter(version.id(), titre, presentation, horloge.maintenant());
        return version.reference();
    }

    private static int longueur(String texte) {
        return texte == null ? 0 : texte.length();
    }

    /**
     * Lays a version out.
     *
     * @param modele layout
     * @param pages how many pages it may fill, 1 or 2
     * @param montrees names of the sections that it shows
     * @return reference of the version
     */
    public String mettreEnPage(String cv, Modele modele, int pages, Set<String> montrees) {
        VersionCv version = acces.pourEcrire(cv);
        Set<String> masquees = new TreeSet<>(version.miseEnPage().masquees());
        for (Section section : Section.toutes()) {
            if (montrees.contains(section.name())) {
                masquees.remove(section.name());
            } else {
                masquees.add(section.name());
            }
        }
        cvs.mettreEnPage(
                version.id(), new VersionCv.MiseEnPage(modele, pages == 1 ? 1 : 2, masquees), horloge.maintenant());
        return version.reference();
    }

    /**
     * Shows or hides a datum of the file in a version.
     *
     * @param donnee its key
     * @return reference of the version
     * @throws Refus when too many are hidden
     */
    public String montrer(String cv, String donnee, boolean montree) {
        VersionCv version = acces.pourEcrire(cv);
        Set<String> masquees = new TreeSet<>(version.miseEnPage().masquees());
        if (montree) {
            masquees.remove(donnee);
        } else {
            masquees.add(donnee.replace("\n", ""));
        }
        if (String.join("\n", masquees).length() > Limites.MASQUEES) {
            throw new Refus("cv.masquees.trop");
        }
        VersionCv.MiseEnPage page = version.miseEnPage();
        cvs.mettreEnPage(
                version.id(), new VersionCv.MiseEnPage(page.modele(), page.pages(), masquees), horloge.maintenant());
        return version.reference();
    }
}
