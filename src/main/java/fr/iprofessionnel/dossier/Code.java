package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.Locale;

/** French names of the codes of the exchange format; a code that is unknown here is shown as it is. */
public final class Code {

    private Code() {}

    /** Name of a code of a closed list, from the texts. */
    public static String libelle(String liste, String code) {
        if (code == null) {
            return "";
        }
        String cle = "code." + liste + "." + code.toLowerCase(Locale.ROOT);
        return Textes.connait(cle) ? Textes.phrase(cle) : code;
    }

    /** Name of a position, from the tables of the statute. */
    public static String position(String code, LocalDate jour) {
        return Bareme.courant()
                .position(code, jour)
                .map(v -> v.valeur().libelle())
                .orElse(code);
    }

    /** Name of a leave, from the tables of the statute. */
    public static String conge(String code, LocalDate jour) {
        return Bareme.courant().conge(code, jour).map(v -> v.valeur().libelle()).orElse(code);
    }

    /** Name of a scale. */
    public static String echelle(String code) {
        return code == null ? "" : Echelle.valueOf(code).libelle();
    }

    /** Name of a grade. */
    public static String grade(String code) {
        return code == null ? "" : Grade.valueOf(code).libelle();
    }
}
