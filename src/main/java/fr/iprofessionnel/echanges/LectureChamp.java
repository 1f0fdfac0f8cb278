package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.Numen;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads one cell and tells, with file, line, column and value, what is wrong in it. */
final class LectureChamp {

    private LectureChamp() {}

    /** The value; null when the cell is empty or wrong. */
    static Object lire(FichierExtraction fichier, int ligne, Champ champ, String cellule, Consumer<Anomalie> signaler) {
        if (cellule.isEmpty()) {
            if (champ.obligatoire()) {
                signaler.accept(
                        Anomalie.rejet(fichier.fichier(), ligne, champ.nom(), null, "valeur obligatoire absente"));
            }
            return null;
        }
        try {
            Object valeur = champ.type().lire(cellule, champ.longueur());
            if (!champ.codes().isEmpty() && !champ.codes().contains(cellule)) {
                throw new TypeChamp.ValeurRefusee(
                        "code inconnu ; codes admis : " + String.join(", ", new TreeSet<>(champ.codes())));
            }
            return valeur;
        } catch (TypeChamp.ValeurRefusee e) {
            boolean secret = champ.type() == TypeChamp.NUMEN || champ.type() == TypeChamp.NUMERO;
            String montree = secret ? Numen.masquer(cellule) : cellule;
            signaler.accept(Anomalie.rejet(fichier.fichier(), ligne, champ.nom(), montree, e.getMessage()));
            return null;
        }
    }
}
