package fr.iprofessionnel.cv;

import fr.iprofessionnel.annuaire.AnnuaireService;
import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.dossier.DossierService;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.pieces.AnalysePiece;
import fr.iprofessionnel.pieces.Contenu;
import fr.iprofessionnel.pieces.FichierRecu;
import fr.iprofessionnel.pieces.Piece;
import fr.iprofessionnel.pieces.Pieces;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The lines of the caller's CV, and their proofs. A line that changes loses the stamp of the manager. */
@Stateless
public class LigneCvService {

    @Inject
    private LigneCvRepository lignes;

    @Inject
    private CvRepository cvs;

    @Inject
    private AccesCv acces;

    @Inject
    private AnnuaireService annuaire;

    @Inject
    private DossierService dossiers;

    @Inject
    private AnalysePiece analyse;

    @Inject
    private Pieces pieces;

    @Inject
    private Horloge horloge;

    /**
     * What a form says.
     *
     * @param cv version that a new line is added to; empty for the first one
     * @param ligne reference of the line; one that no line has yet adds a line, so that a form sent twice adds one
     * @param section section of a new line
     * @param intitule title
     * @param organisme place; null when none
     * @param uai number of the school chosen in the repertory; null when none was
     * @param du first date, as it is typed; null when none
     * @param au last date, as it is typed; null when none
     * @param niveau level of language; null when none
     * @param texte what is said of it; null when nothing
     */
    public record Saisie(
            String cv,
            String ligne,
            Section section,
            String intitule,
            String organisme,
            String uai,
            String du,
            String au,
            String niveau,
            String texte) {}

    /**
     * What was kept.
     *
     * @param cv reference of the version
     * @param visaRetire whether the line lost its stamp
     */
    public record Enregistree(String cv, boolean visaRetire) {}

    /**
     * A line of the caller, to change it.
     *
     * @param ligne the line
     * @param cv reference of its version
     */
    public record Ouverte(LigneCv ligne, String cv) {}

    /**
     * A line of the caller.
     *
     * @throws Introuvable when it is not theirs
     */
    public Ouverte ouvrir(String ligne) {
        LigneCvRepository.Place place =
                lignes.place(ligne, acces.monDossier()).orElseThrow(() -> new Introuvable("ligne de CV"));
        return new Ouverte(lignes.ligne(ligne).orElseThrow(), place.version());
    }

    /**
     * Keeps a line.
     *
     * @throws Refus when it is not complete, too long, or when its dates are wrong
     * @throws Introuvable when it is not the caller's
     */
    public Enregistree enregistrer(Saisie saisie) {
        LigneCv presente = lignes.ligne(saisie.ligne()).orElse(null);
        if (presente == null) {
            return ajouter(saisie);
        }
        LigneCvRepository.Place place = acces.maLigne(saisie.ligne());
        LigneCv voulue = ligne(saisie, presente.section());
        if (voulue.ditCommeElle(presente)) {
            return new Enregistree(place.version(), false);
        }
        lignes.changer(voulue);
        return new Enregistree(place.version(), lignes.retirerVisa(saisie.ligne(), horloge.maintenant()));
    }

    private Enregistree ajouter(Saisie saisie) {
        if (!Reference.estBienFormee(saisie.ligne())
                || saisie.section() == null
                || !saisie.section().estLibre()) {
            throw new Introuvable("ligne de CV");
        }
        VersionCv version = acces.pourEcrire(saisie.cv());
        if (lignes.de(version.id()).size() >= Limites.LIGNES) {
            throw new Refus("cv.ligne.trop", Limites.LIGNES);
        }
        lignes.ajouter(ligne(saisie, saisie.section()), version.id());
        cvs.toucher(version.id(), horloge.maintenant());
        return new Enregistree(version.reference(), false);
    }

    private LigneCv ligne(Saisie s, Section section) {
        if (s.intitule() == null || s.intitule().isBlank()) {
            throw new Refus("cv.ligne.intitule");
        }
        String organisme = section.aLieu() ? net(s.organisme(), Limites.ORGANISME) : null;
        DateCv du = section.aDebut() ? date(s.du()) : null;
        DateCv au = section.aFin() ? date(s.au()) : null;
        if (du != null && au != null && au.fin().isBefore(du.debut())) {
            throw new Refus("cv.ligne.dates");
        }
        return new LigneCv(
                s.ligne(),
                section,
                net(s.intitule(), Limites.INTITULE),
                organisme,
                section.aEtablissement() ? uai(s.uai(), organisme) : null,
                du,
                au,
                section.aNiveau() ? niveau(s.niveau()) : null,
                net(s.texte(), Limites.TEXTE),
                null,
                null,
                null);
    }

    private static String net(String texte, int longueur) {
        String net = Limites.net(texte);
        if (net != null && net.length() > longueur) {
            throw new Refus("cv.ligne.trop-long", longueur);
        }
        return net;
    }

    private static DateCv date(String texte) {
        return texte == null || texte.isBlank()
                ? null
                : DateCv.lire(texte).orElseThrow(() -> new Refus("cv.ligne.date"));
    }

    private static String niveau(String texte) {
        if (texte != null && !texte.matches("[ABC][12]")) {
            throw new Refus("cv.ligne.niveau");
        }
        return texte;
    }

    /** The number of the school, as long as the place still says its name. */
    private String uai(String uai, String organisme) {
        return uai == null || organisme == null
                ? null
                : annuaire.ecole(uai)
                        .filter(e -> e.libelle().equals(organisme))
                        .map(Ecole::uai)
                        .orElse(null);
    }

    /**
     * Takes a line away, with its proof when nothing else needs it.
     *
     * @return reference of its version
     */
    public String supprimer(String ligne) {
        LigneCvRepository.Place place = acces.maLigne(ligne);
        Preuve preuve = lignes.ligne(ligne).orElseThrow().preuve();
        lignes.supprimer(ligne);
        oublier(preuve);
        return place.version();
    }

    private void oublier(Preuve preuve) {
        if (preuve != null && !lignes.sert(preuve.reference())) {
            pieces.piece(preuve.reference()).map(Piece::id).ifPresent(pieces::retirer);
        }
    }

    /**
     * Moves a line in its section.
     *
     * @param vers how many places further, or before when it is negative; the ends of the section stop it
     * @return reference of its version
     */
    public String deplacer(String ligne, int vers) {
        LigneCvRepository.Place place = acces.maLigne(ligne);
        List<LigneCv> toutes = lignes.de(place.cv());
        Section section = lignes.ligne(ligne).orElseThrow().section();
        List<String> ordre = new ArrayList<>(toutes.stream()
                .filter(l -> l.section() == section)
                .map(LigneCv::reference)
                .toList());
        int rang = ordre.indexOf(ligne);
        ordre.remove(rang);
        ordre.add(Math.max(0, Math.min(ordre.size(), rang + vers)), ligne);
        for (int i = 0; i < ordre.size(); i++) {
            lignes.placer(ordre.get(i), i + 1);
        }
        return place.version();
    }

    /**
     * Gives a line its proof, in the place of the one that it had.
     *
     * @return what was kept: a new proof removes the stamp
     * @throws Refus if the file is too big, of a kind that is not taken, or not sound
     */
    public Enregistree prouver(String ligne, String nom, Contenu contenu) throws IOException {
        LigneCvRepository.Place place = acces.maLigne(ligne);
        Preuve ancienne = lignes.ligne(ligne).orElseThrow().preuve();
        FichierRecu fichier = analyse.examiner(nom, contenu);
        String reference = Reference.nouvelle();
        Instant le = horloge.maintenant();
        try (InputStream flux = contenu.ouvrir()) {
            pieces.ajouter(reference, ligne, fichier, flux, le);
        }
        lignes.prouver(ligne, reference);
        oublier(ancienne);
        return new Enregistree(place.version(), lignes.retirerVisa(ligne, le));
    }

    /** Takes the proof of a line away. */
    public Enregistree retirerPreuve(String ligne) {
        LigneCvRepository.Place place = acces.maLigne(ligne);
        Preuve preuve = lignes.ligne(ligne).orElseThrow().preuve();
        lignes.prouver(ligne, null);
        oublier(preuve);
        return new Enregistree(place.version(), preuve != null && lignes.retirerVisa(ligne, horloge.maintenant()));
    }

    /**
     * A proof, for the teacher or for the manager in charge of the file.
     *
     * @param dossier public reference of the file; null for the caller's own
     * @throws Introuvable when it is not for the caller
     */
    public Piece preuve(String dossier, String piece) {
        long numero = dossier == null
                ? acces.monDossier()
                : dossiers.enGestionnaire(dossier, Ecran.CV).dossierId();
        if (!lignes.estDe(piece, numero)) {
            throw new Introuvable("preuve");
        }
        return pieces.piece(piece).orElseThrow(() -> new Introuvable("preuve"));
    }

    /** Writes the content of a proof. */
    public void ecrirePreuve(String dossier, String piece, OutputStream sortie) throws IOException {
        pieces.ecrire(preuve(dossier, piece).id(), sortie);
    }
}
