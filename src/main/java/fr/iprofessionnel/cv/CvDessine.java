package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Plume;

/** Draws a CV: the same lines on the screen and as a PDF. */
final class CvDessine {

    private CvDessine() {}

    /**
     * The document of a PDF.
     *
     * @param classe class of the document in the style sheet, besides that of its layout; empty for none
     */
    static String document(CvAffiche cv, String classe) {
        Plume plume = new Plume("");
        plume.ouvrir("html").attribut("lang", "fr").ouvrir("head");
        plume.ouvrir("title").texte(cv.pied()).fermer("title");
        meta("subject", Textes.phrase("cv.pdf.description"), plume);
        meta("author", cv.nom(), plume);
        plume.fermer("head").ouvrir("body", "cv " + cv.modele().classe() + " " + classe);
        plume.ouvrir("p", "pied-page").texte(cv.pied()).fermer("p");
        plume.ouvrir("h1").texte(cv.nom()).fermer("h1");
        dessiner(cv, "h2", plume);
        return plume.fermer("body").fermer("html").toString();
    }

    private static void meta(String nom, String valeur, Plume plume) {
        plume.ouvrir("meta").attribut("name", nom).attribut("content", valeur).fermer("meta");
    }

    /**
     * What follows the name.
     *
     * @param titre element of the headings of sections
     */
    static void dessiner(CvAffiche cv, String titre, Plume plume) {
        if (cv.titre() != null) {
            plume.ouvrir("p", "cv-titre").texte(cv.titre()).fermer("p");
        }
        cv.presentation().forEach(texte -> paragraphe(texte, plume));
        for (CvAffiche.Partie partie : cv.sections()) {
            plume.ouvrir(titre).texte(partie.titre()).fermer(titre);
            plume.ouvrir("ul", "cv-liste");
            partie.lignes().forEach(ligne -> dessiner(ligne, cv.modele(), plume));
            plume.fermer("ul");
        }
    }

    private static void dessiner(CvAffiche.Ligne ligne, Modele modele, Plume plume) {
        plume.ouvrir("li", "cv-ligne");
        if (modele == Modele.COLONNE) {
            periode(ligne, plume);
        }
        plume.ouvrir("strong").texte(ligne.titre()).fermer("strong");
        if (ligne.lieu() != null) {
            plume.texte(", ").texte(ligne.lieu());
        }
        if (ligne.mention() != null) {
            plume.texte(" ").ouvrir("span", "cv-mention").texte(ligne.mention()).fermer("span");
        }
        if (modele == Modele.CLASSIQUE) {
            periode(ligne, plume);
        }
        ligne.texte().forEach(texte -> paragraphe(texte, plume));
        plume.fermer("li");
    }

    private static void periode(CvAffiche.Ligne ligne, Plume plume) {
        if (!ligne.periode().isEmpty()) {
            plume.texte(" ")
                    .ouvrir("span", "cv-periode")
                    .texte(ligne.periode())
                    .fermer("span")
                    .texte(" ");
        }
    }

    private static void paragraphe(String texte, Plume plume) {
        plume.ouvrir("p").texte(texte).fermer("p");
    }
}
