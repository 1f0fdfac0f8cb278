package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;

/** The directive {@code table}: lines of a table of the statute, as they were on a day. */
final class Tableaux {

    private final TableauxCarriere carriere;
    private final TableauxDroits droits;

    Tableaux(Bareme bareme, LocalDate jour) {
        Lignes lignes = new Lignes(bareme, jour);
        carriere = new TableauxCarriere(lignes);
        droits = new TableauxDroits(lignes);
    }

    /**
     * The table that a directive asks for; its first argument names it. It has no line where none is known on that day.
     *
     * @throws IllegalArgumentException for an unknown one
     */
    TableauAffiche tableau(Directive directive) {
        directive.exiger(1, 4);
        Directive table = Directive.de(String.join(" ", directive.arguments()));
        return switch (table.nom()) {
            case "grille" -> carriere.grille(table);
            case "durees" -> carriere.durees(table);
            case "rendez-vous" -> carriere.rendezVous(table);
            case "delais-rendez-vous" -> carriere.delais(table);
            case "bareme-hors-classe" -> carriere.baremeHorsClasse(table);
            case "bareme-classe-exceptionnelle" -> carriere.baremeClasseExceptionnelle(table);
            case "conditions" -> carriere.conditions(table);
            case "ratios" -> carriere.ratios(table);
            case "reclassement" -> carriere.reclassement(table);
            case "retraite" -> droits.retraite(table);
            case "conges" -> droits.effets(table, "conges.csv");
            case "positions" -> droits.effets(table, "positions.csv");
            case "services" -> droits.services(table);
            case "valeur-point" -> droits.valeurPoint(table);
            case "residence" -> droits.residence(table);
            case "supplement-familial" -> droits.supplementFamilial(table);
            case "sieges-commission" -> droits.sieges(table);
            case "reprise-services" -> carriere.reprise(table);
            case "equivalences" -> carriere.equivalences(table);
            case "divergences" -> droits.divergences(table);
            default -> throw new IllegalArgumentException("table inconnue « " + table.nom() + " »");
        };
    }
}
