package fr.iprofessionnel.statut;

import java.util.Objects;

/**
 * A rung of the career: scale, grade, step and, in the letters, chevron.
 *
 * @param echelle scale of pay
 * @param grade grade in the scale
 * @param rang step: a number, or {@code ES} (special step, until 5 August 2023), {@code min}, {@code max} or a level for
 *     the delegates
 * @param chevron chevron ({@code A1}…), null where the step has none
 */
public record Echelon(Echelle echelle, Grade grade, String rang, String chevron) {

    public Echelon {
        Objects.requireNonNull(echelle);
        Objects.requireNonNull(grade);
        Objects.requireNonNull(rang);
        chevron = chevron == null || chevron.isBlank() ? null : chevron;
    }

    /** A step without chevron. */
    public static Echelon of(Echelle echelle, Grade grade, String rang) {
        return new Echelon(echelle, grade, rang, null);
    }

    /** Grade and step in words, from their codes; empty when the scale, the grade or the step is null. */
    public static String enToutesLettres(String echelle, String grade, String rang, String chevron) {
        if (echelle == null || grade == null || rang == null) {
            return "";
        }
        Echelon echelon = new Echelon(Echelle.valueOf(echelle), Grade.valueOf(grade), rang, chevron);
        return echelon.grade.libelle() + ", " + echelon.libelle();
    }

    /** The step in words: "6e échelon", "échelon spécial, chevron A2". */
    public String libelle() {
        String base =
                switch (rang) {
                    case "ES" -> "échelon spécial";
                    case "1" -> "1er échelon";
                    default -> Character.isDigit(rang.charAt(0)) ? rang + "e échelon" : "niveau " + rang;
                };
        return chevron == null ? base : base + ", chevron " + chevron;
    }

    /** Whether the other is of the same scale and grade. */
    public boolean estDuMemeGrade(Echelon autre) {
        return echelle == autre.echelle && grade == autre.grade;
    }
}
