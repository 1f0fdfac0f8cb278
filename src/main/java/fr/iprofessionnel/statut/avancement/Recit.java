package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.Convention;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.bareme.Duree;
import fr.iprofessionnel.statut.explication.DonneesLues;
import fr.iprofessionnel.statut.explication.Ecriture;
import fr.iprofessionnel.statut.explication.Explication;
import fr.iprofessionnel.statut.explication.Grandeur;
import fr.iprofessionnel.statut.explication.ParametreLu;
import java.util.ArrayList;
import java.util.List;

/** The French sentences of the results of this package, built when they are asked for. */
final class Recit {

    /** What the time spent in a step is counted from. */
    private static final List<Donnee> LUES =
            List.of(Donnee.ECHELON, Donnee.DATE_ACCES_ECHELON, Donnee.ANCIENNETE_CONSERVEE, Donnee.INTERRUPTIONS);

    private Recit() {}

    static String phrase(ProchainEchelon resultat) {
        return switch (resultat.verdict()) {
            case OUI ->
                "Passage au " + resultat.echelon().libelle() + " le " + Ecriture.jour(resultat.date())
                        + " à l'ancienneté" + acceleree(resultat) + ".";
            case NON ->
                resultat.situation().echelon().echelle().estSansEchelon()
                        ? "Cette échelle n'a pas d'avancement d'échelon."
                        : "Dernier échelon du grade : aucun avancement à l'ancienneté.";
            case INDETERMINE ->
                resultat.regleInconnue()
                        ? "La durée à passer dans cet échelon n'est pas connue à cette date."
                        : "La date ne peut être calculée : il manque " + manquantes(resultat.donneesManquantes()) + ".";
        };
    }

    private static String acceleree(ProchainEchelon resultat) {
        return resultat.dateAcceleree() == null
                ? ""
                : ", ou le " + Ecriture.jour(resultat.dateAcceleree()) + " par avancement accéléré";
    }

    static String manquantes(List<Donnee> donnees) {
        return String.join(", ", donnees.stream().map(Donnee::libelle).toList());
    }

    static Explication explication(ProchainEchelon resultat) {
        List<ParametreLu> parametres = new ArrayList<>();
        if (resultat.duree() != null) {
            Duree duree = resultat.duree().valeur();
            parametres.add(ParametreLu.de(
                    "Durée à passer dans l'échelon, comptée " + Convention.CALENDRIER.libelle(),
                    duree(duree.mois()),
                    resultat.duree()));
            if (duree.moisAccelere() != null) {
                parametres.add(
                        ParametreLu.de("Durée par avancement accéléré", duree(duree.moisAccelere()), resultat.duree()));
            }
        }
        if (resultat.indice() != null) {
            parametres.add(ParametreLu.de(
                    "Indice majoré de l'échelon à venir",
                    resultat.indice().valeur().toString(),
                    resultat.indice()));
        }
        return new Explication(
                "Prochain échelon",
                resultat.verdict(),
                phrase(resultat),
                List.of(),
                DonneesLues.de(resultat.situation(), LUES),
                parametres,
                resultat.divergences(),
                List.of());
    }

    private static String duree(Integer mois) {
        return mois == null ? "dernier échelon" : Grandeur.mois(mois).enTexte();
    }

    static String phrase(RendezVous resultat) {
        String quel = resultat.rang() == 1 ? "1er" : resultat.rang() + "e";
        String nom = quel + " rendez-vous de carrière (" + resultat.echelon() + "e échelon)";
        if (resultat.regle() == null) {
            return "Aucune règle de rendez-vous de carrière n'est connue pour cette échelle à cette date.";
        }
        return switch (resultat.etat()) {
            case PASSE -> nom + " : passé.";
            case CETTE_ANNEE -> nom + " : au cours de l'année scolaire " + resultat.anneeScolaireEnTexte() + ".";
            case A_VENIR ->
                nom + " : prévu en " + resultat.anneeScolaireEnTexte() + " si les échelons viennent à l'ancienneté.";
            case INDETERMINE -> nom + " : il manque " + manquantes(resultat.donneesManquantes()) + ".";
        };
    }

    static Explication explication(RendezVous resultat) {
        List<ParametreLu> parametres = new ArrayList<>();
        if (resultat.regle() != null) {
            parametres.add(ParametreLu.de(
                    "Ancienneté dans l'échelon au "
                            + resultat.regle().valeur().dateAppreciation().libelle(),
                    "de " + resultat.regle().valeur().moisMin() + " mois à moins de "
                            + resultat.regle().valeur().moisMax() + " mois",
                    resultat.regle()));
        }
        return new Explication(
                "Rendez-vous de carrière",
                resultat.verdict(),
                phrase(resultat),
                List.of(),
                DonneesLues.de(resultat.situation(), LUES),
                parametres,
                resultat.divergences(),
                List.of());
    }
}
