package fr.iprofessionnel.statut.explication;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Verdict;

/**
 * A value of a condition, kept as a value: its French words are made only when they are read.
 *
 * @param valeur the value
 * @param unite how to write it
 */
public record Grandeur(Object valeur, Unite unite) {

    /** How to write a value. */
    public enum Unite {
        MOIS,
        ANNEES,
        ANCIENNETE,
        ECHELON,
        TEXTE,
        OUI_NON
    }

    /** A number of whole months. */
    public static Grandeur mois(int mois) {
        return new Grandeur(mois, Unite.MOIS);
    }

    /** A number of whole years. */
    public static Grandeur annees(int annees) {
        return new Grandeur(annees, Unite.ANNEES);
    }

    /** A seniority. */
    public static Grandeur anciennete(Anciennete anciennete) {
        return new Grandeur(anciennete, Unite.ANCIENNETE);
    }

    /** The number of a step, or what stands for it. */
    public static Grandeur echelon(String rang) {
        return new Grandeur(rang, Unite.ECHELON);
    }

    /** Words, as they are. */
    public static Grandeur texte(String texte) {
        return new Grandeur(texte, Unite.TEXTE);
    }

    /** Yes or no. */
    public static Grandeur ouiNon(boolean oui) {
        return new Grandeur(oui, Unite.OUI_NON);
    }

    /** In French. */
    public String enTexte() {
        return switch (unite) {
            case MOIS -> enMois((Integer) valeur);
            case ANNEES -> annee((Integer) valeur);
            case ANCIENNETE -> anciennete();
            case ECHELON -> rang((String) valeur);
            case TEXTE -> (String) valeur;
            case OUI_NON -> Verdict.de((Boolean) valeur).libelle();
        };
    }

    private static String enMois(int mois) {
        if (mois < 12) {
            return mois + " mois";
        }
        return mois % 12 == 0 ? annee(mois / 12) : annee(mois / 12) + " " + mois % 12 + " mois";
    }

    private static String annee(int annees) {
        return annees + (annees > 1 ? " ans" : " an");
    }

    private String anciennete() {
        Anciennete temps = (Anciennete) valeur;
        String jours = temps.joursRestants() + (temps.joursRestants() > 1 ? " jours" : " jour");
        return annee(temps.annees()) + " " + temps.mois() + " mois " + jours;
    }

    private static String rang(String rang) {
        if (!Character.isDigit(rang.charAt(0))) {
            return rang;
        }
        return rang.equals("1") ? "1er échelon" : rang + "e échelon";
    }
}
