package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.explication.Condition;
import fr.iprofessionnel.statut.explication.Critere;
import fr.iprofessionnel.statut.explication.DonneeLue;
import fr.iprofessionnel.statut.explication.DonneesLues;
import fr.iprofessionnel.statut.explication.Ecriture;
import fr.iprofessionnel.statut.explication.Explication;
import fr.iprofessionnel.statut.explication.Grandeur;
import fr.iprofessionnel.statut.explication.ParametreLu;
import fr.iprofessionnel.statut.reclassement.Classement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The French sentences of the results of this package, built when they are asked for. */
final class Recit {

    private Recit() {}

    static String phrase(Promotion resultat) {
        return switch (resultat.motif()) {
            case REGLE_INCONNUE -> "Règle inconnue à cette date pour cette échelle : aucune réponse n'est devinée.";
            case REGLE_ABROGEE -> "Cette promotion n'existe plus à cette date.";
            case SANS_OBJET -> "Cette promotion n'existe pas pour cette échelle.";
            case CONDITIONS -> selonConditions(resultat);
        };
    }

    private static String selonConditions(Promotion resultat) {
        return switch (resultat.verdict()) {
            case OUI -> "Toutes les conditions sont remplies : la promotion peut être examinée, sans être acquise.";
            case INDETERMINE ->
                "Il manque "
                        + String.join(
                                ", ",
                                resultat.donneesManquantes().stream()
                                        .map(Donnee::libelle)
                                        .toList()) + ".";
            case NON -> refus(resultat);
        };
    }

    private static String refus(Promotion resultat) {
        Condition premiere = resultat.conditions().stream()
                .filter(c -> c.verdict() == Verdict.NON)
                .findFirst()
                .orElseThrow();
        String phrase = premiere.libelle() + " : requis " + premiere.requisEnTexte() + ", constaté "
                + premiere.constateEnTexte();
        return resultat.dateOuverture() == null
                ? phrase + "."
                : phrase + " ; possible par le seul effet du temps à partir du "
                        + Ecriture.jour(resultat.dateOuverture()) + ".";
    }

    static Explication explication(Promotion resultat) {
        return new Explication(
                resultat.code().libelle(),
                resultat.verdict(),
                phrase(resultat),
                resultat.conditions(),
                donnees(resultat),
                parametres(resultat),
                resultat.divergences(),
                details(resultat));
    }

    private static List<DonneeLue> donnees(Promotion resultat) {
        Set<Donnee> lues = EnumSet.noneOf(Donnee.class);
        for (Condition condition : resultat.conditions()) {
            lues.add(condition.critere().donnee());
            if (condition.critere() == Critere.ANCIENNETE_ECHELON) {
                lues.add(Donnee.ANCIENNETE_CONSERVEE);
                lues.add(Donnee.INTERRUPTIONS);
            }
        }
        return DonneesLues.de(resultat.situation(), lues);
    }

    private static List<ParametreLu> parametres(Promotion resultat) {
        if (resultat.regle() == null) {
            return List.of();
        }
        String seuils = String.join(
                " ; ",
                resultat.conditions().stream()
                        .map(c -> c.libelle() + " : " + c.requisEnTexte())
                        .toList());
        return List.of(ParametreLu.de("Conditions de la règle", seuils, resultat.regle()));
    }

    private static List<Explication> details(Promotion resultat) {
        List<Explication> details = new ArrayList<>();
        if (resultat.bareme() != null) {
            details.add(points(resultat));
        }
        if (resultat.reclassement() != null) {
            details.add(classement(resultat.reclassement()));
        }
        return details;
    }

    private static Explication points(Promotion resultat) {
        List<ParametreLu> parametres = new ArrayList<>();
        for (Points.Ligne ligne : resultat.bareme().detail()) {
            if (ligne.points() != null) {
                parametres.add(ParametreLu.de(ligne.libelle(), ligne.points().valeur() + " points", ligne.points()));
            }
        }
        Integer total = resultat.bareme().total();
        return new Explication(
                "Barème",
                null,
                total == null ? "Total inconnu : une donnée manque." : "Total : " + total + " points.",
                List.of(),
                DonneesLues.de(resultat.situation(), List.of(Donnee.APPRECIATION, Donnee.DATE_ACCES_ECHELON)),
                parametres,
                List.of(),
                List.of());
    }

    private static Explication classement(Classement classement) {
        String conclusion = classement.echelon().libelle() + " de "
                + classement.echelon().grade().libelle() + " au " + Ecriture.jour(classement.date())
                + ", ancienneté conservée : "
                + Grandeur.anciennete(classement.anciennete()).enTexte()
                + (classement.regle() == null ? " (règle générale de l'indice, à confirmer)." : ".");
        return new Explication(
                "Reclassement",
                null,
                conclusion,
                List.of(),
                List.of(),
                classement.regle() == null
                        ? List.of()
                        : List.of(ParametreLu.de("Classement dans le nouveau grade", conclusion, classement.regle())),
                classement.divergences(),
                List.of());
    }
}
