package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a field of a line says, as a person reads it.
 *
 * @param cle key of the name of the field in the texts
 * @param texte its value in French
 */
public record Champ(String cle, String texte) {

    /** Name of the field. */
    public String libelle() {
        return Textes.phrase(cle);
    }

    /** Gathers the fields of a line, leaving out those that say nothing. */
    static final class Liste {

        private final List<Champ> champs = new ArrayList<>();

        Liste texte(String champ, String texte) {
            if (texte != null && !texte.isBlank()) {
                champs.add(new Champ("champ." + champ, texte));
            }
            return this;
        }

        /** The French name of a code of the exchange format. */
        Liste code(String champ, String liste, String code) {
            return code == null ? this : texte(champ, Code.libelle(liste, code));
        }

        Liste jour(String champ, LocalDate jour) {
            return texte(champ, Formats.jour(jour));
        }

        Liste nombre(String champ, Number nombre) {
            return texte(champ, Formats.nombre(nombre));
        }

        Liste pourcentage(String champ, BigDecimal nombre) {
            return nombre == null ? this : texte(champ, Formats.nombre(nombre) + "\u00a0%");
        }

        Liste ouiNon(String champ, Boolean valeur) {
            return valeur == null ? this : texte(champ, Textes.phrase(valeur ? "oui" : "non"));
        }

        /** First and last day of a line. */
        Liste periode(LigneDossier ligne) {
            return jour("du", ligne.getDu()).jour("au", ligne.getAu());
        }

        List<Champ> faite() {
            return champs;
        }
    }
}
