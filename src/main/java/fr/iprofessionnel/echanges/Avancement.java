package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far an import is, in sentences: for the page, and for the script that keeps it up to date.
 *
 * @param fini whether nothing more will happen
 * @param etat where it is, in a word or two
 * @param etape what is being done; empty once nothing is
 * @param traites teachers done
 * @param total teachers of the file; 0 as long as nobody counted them
 * @param compte both, as a sentence; empty without total
 * @param duree how long it has run; empty before it begins
 * @param reste how long it may still take; empty when nothing tells
 * @param annonce what is said aloud: changes rarely
 */
public record Avancement(
        boolean fini,
        String etat,
        String etape,
        int traites,
        int total,
        String compte,
        String duree,
        String reste,
        String annonce) {

    private static final int PALIERS = 4;
    private static final int PALIER = 25;

    /**
     * How far this import is at this moment.
     *
     * @param depart where its teachers began, when it is known
     */
    static Avancement de(ImportFichier fichier, Optional<ImportsEnMarche.Depart> depart, Instant maintenant) {
        boolean compte = fichier.getTotal() > 0;
        return new Avancement(
                !fichier.estPendant(),
                etat(fichier),
                etape(fichier),
                fichier.getTraites(),
                fichier.getTotal(),
                compte ? compte(fichier) : "",
                fichier.getDebuteLe() == null ? "" : Durees.mesuree(ecoule(fichier, maintenant)),
                reste(fichier, depart, maintenant),
                annonce(fichier));
    }

    private static String etat(ImportFichier fichier) {
        boolean essaiFini = fichier.isEssai() && fichier.getEtat() == ImportFichier.Etat.TERMINE;
        return Textes.phrase(essaiFini ? "import.etat.ESSAI" : "import.etat." + fichier.getEtat());
    }

    private static String etape(ImportFichier fichier) {
        if (fichier.getEtat() == ImportFichier.Etat.RECU) {
            return Textes.phrase("import.etape.attente");
        }
        if (fichier.getEtat() != ImportFichier.Etat.EN_COURS) {
            return "";
        }
        if (fichier.getNature() == ImportFichier.Nature.ETABLISSEMENTS) {
            return Textes.phrase("import.etape.etablissements");
        }
        ImportFichier.Etape etape = fichier.getEtape() == null ? ImportFichier.Etape.RECEPTION : fichier.getEtape();
        return Textes.phrase("import.etape." + etape);
    }

    private static String compte(ImportFichier fichier) {
        return Textes.phrase(
                "import.compte." + fichier.getNature(),
                Formats.nombre(fichier.getTraites()),
                Formats.nombre(fichier.getTotal()));
    }

    private static Duration ecoule(ImportFichier fichier, Instant maintenant) {
        Instant fin = fichier.getTermineLe() == null ? maintenant : fichier.getTermineLe();
        return Duration.between(fichier.getDebuteLe(), fin);
    }

    /** The rest at the pace of the teachers done; nothing before the first of them. */
    private static String reste(ImportFichier fichier, Optional<ImportsEnMarche.Depart> depart, Instant maintenant) {
        if (!fichier.estPendant()) {
            return Textes.phrase("import.reste.aucun");
        }
        if (fichier.getEtape() == ImportFichier.Etape.CLOTURE) {
            return Textes.phrase("import.reste.instants");
        }
        int faits = fichier.getTraites()
                - depart.map(ImportsEnMarche.Depart::traites).orElse(0);
        if (faits <= 0) {
            return "";
        }
        Duration passee = depart.map(d -> Duration.between(d.le(), maintenant)).orElse(ecoule(fichier, maintenant));
        int aFaire = fichier.getTotal() - fichier.getTraites();
        return Durees.estimee(passee.multipliedBy(aFaire).dividedBy(faits));
    }

    private static String annonce(ImportFichier fichier) {
        if (!fichier.estPendant()) {
            return Textes.phrase("import.annonce.fini", etat(fichier));
        }
        long palier = fichier.getTotal() == 0 ? 0 : (long) PALIERS * fichier.getTraites() / fichier.getTotal();
        return palier == 0 ? etape(fichier) : Textes.phrase("import.annonce.palier", palier * PALIER);
    }
}
