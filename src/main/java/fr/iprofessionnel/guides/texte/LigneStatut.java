package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A line of a table of the statute, its codes read in French. An empty cell reads as an empty text.
 *
 * @param ligne the line, cells by column
 */
record LigneStatut(Valeur<Map<String, String>> ligne) {

    String texte(String colonne) {
        return ligne.valeur().getOrDefault(colonne, "");
    }

    boolean dit(String colonne, String valeur) {
        return texte(colonne).equals(valeur);
    }

    /** The first letter in capital, for a cell that names its row. */
    String titre(String colonne) {
        return Formats.majuscule(texte(colonne));
    }

    String nombre(String colonne) {
        return texte(colonne).isEmpty() ? "" : Formats.nombre(new BigDecimal(texte(colonne)));
    }

    String montant(String colonne) {
        return texte(colonne).isEmpty() ? "" : Formats.montant(new BigDecimal(texte(colonne)));
    }

    String pourCent(String colonne) {
        return texte(colonne).isEmpty() ? "" : Chiffres.pourCent(new BigDecimal(texte(colonne)));
    }

    /** A number of months, as years and months. */
    String duree(String colonne) {
        return texte(colonne).isEmpty() ? "" : Chiffres.duree(Integer.parseInt(texte(colonne)));
    }

    String echelle(String colonne) {
        return texte(colonne).isEmpty() ? "" : Echelle.valueOf(texte(colonne)).libelle();
    }

    String grade(String colonne) {
        return texte(colonne).isEmpty()
                ? ""
                : Formats.majuscule(Grade.valueOf(texte(colonne)).libelle());
    }

    /** Scale and grade in one. */
    String echelleEtGrade() {
        String grade = texte("grade");
        return grade.isEmpty()
                ? echelle("echelle")
                : echelle("echelle") + ", " + Grade.valueOf(grade).libelle();
    }

    /** "7e échelon, chevron A2". */
    String echelon(String colonne) {
        String rang = texte(colonne);
        String chevron = texte("chevron");
        return rang.isEmpty()
                ? ""
                : new Echelon(Echelle.PE, Grade.CLASSE_NORMALE, rang, chevron.isEmpty() ? null : chevron).libelle();
    }

    String appreciation(String colonne) {
        return texte(colonne).isEmpty()
                ? ""
                : Formats.majuscule(
                        AppreciationFinale.Niveau.valueOf(texte(colonne)).libelle());
    }

    /** The days when it holds. */
    String periode() {
        return periode(ligne.du(), ligne.au());
    }

    static String periode(LocalDate du, LocalDate au) {
        if (du == null) {
            return au == null ? "" : Textes.phrase("guide.periode.jusqu-au", Formats.jour(au));
        }
        return au == null
                ? Textes.phrase("periode.depuis", Formats.jour(du))
                : Textes.phrase("periode.du-au", Formats.jour(du), Formats.jour(au));
    }
}
