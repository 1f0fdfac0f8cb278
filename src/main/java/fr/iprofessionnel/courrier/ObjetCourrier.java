package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A subject that one may write about: the academy chooses which there are.
 *
 * @param libelle what it is called
 * @param delai days within which the service is to answer
 */
public record ObjetCourrier(String libelle, int delai) {

    /** Longest name of a subject. */
    static final int LONGUEUR = 120;

    /** The subjects, in the order of the configuration. */
    public static List<ObjetCourrier> tous() {
        Configuration configuration = Configuration.courante();
        int parDefaut = configuration.entier(Parametre.COURRIER_RETARD);
        return Arrays.stream(configuration
                        .texte(Parametre.COURRIER_OBJETS)
                        .orElse("")
                        .split(";"))
                .map(String::strip)
                .filter(o -> !o.isEmpty())
                .map(o -> lire(o, parDefaut))
                .toList();
    }

    private static ObjetCourrier lire(String objet, int parDefaut) {
        int egal = objet.lastIndexOf('=');
        String delai = egal < 0 ? "" : objet.substring(egal + 1).strip();
        return delai.matches("[1-9][0-9]{0,3}")
                ? new ObjetCourrier(objet.substring(0, egal).strip(), Integer.parseInt(delai))
                : new ObjetCourrier(objet, parDefaut);
    }

    /**
     * Day by which what is written about this subject on that day is to be answered; as for any subject where it is no longer
     * offered.
     */
    static LocalDate echeance(String libelle, LocalDate jour) {
        int delai = tous().stream()
                .filter(o -> o.libelle().equals(libelle))
                .findFirst()
                .map(ObjetCourrier::delai)
                .orElseGet(() -> Configuration.courante().entier(Parametre.COURRIER_RETARD));
        return jour.plusDays(delai);
    }

    /** The subject of an error in the file: the first one offered. */
    static String signalement() {
        return tous().get(0).libelle();
    }
}
