package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.statut.Echelle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What decides the file of a fictitious teacher.
 *
 * @param personne who
 * @param echelle scale
 * @param rang first step
 * @param debut first day, a first of September
 * @param ecoles where they work now, then where they may also work or have worked
 * @param quotite percent of a full service
 * @param agree whether the school has a simple contract
 * @param enCongeParental whether they are on parental leave now
 */
record Profil(
        Personne personne,
        Echelle echelle,
        int rang,
        LocalDate debut,
        List<Ecole> ecoles,
        int quotite,
        boolean agree,
        boolean enCongeParental) {

    /** The durations of the steps are known from this year on. */
    private static final int PREMIERE_ANNEE = 2010;

    /** Scales, as often as people are in them. */
    private static final List<Echelle> ECHELLES = List.of(
            Echelle.CERTIFIE,
            Echelle.CERTIFIE,
            Echelle.CERTIFIE,
            Echelle.CERTIFIE,
            Echelle.CERTIFIE,
            Echelle.PE,
            Echelle.PE,
            Echelle.PE,
            Echelle.PE,
            Echelle.PE,
            Echelle.PLP,
            Echelle.PEPS,
            Echelle.AGREGE,
            Echelle.DELEGUE,
            Echelle.DELEGUE,
            Echelle.AE);

    /** A teacher of this rank, always the same. */
    static Profil auHasard(Tirage tirage, int rang, List<Ecole> ecoles, LocalDate extraction) {
        Echelle echelle = tirage.un(ECHELLES);
        int premiere = echelle == Echelle.AE ? 2019 : PREMIERE_ANNEE;
        LocalDate debut = LocalDate.of(tirage.entre(premiere, extraction.getYear() - 1), 9, 1);
        int rangEntree = echelle == Echelle.DELEGUE
                ? 1
                : debut.getYear() < 2013 ? tirage.entre(1, 8) : tirage.chance(20) ? 3 : 1;
        int naissance = debut.getYear() - 24 - 2 * rangEntree - tirage.entier(5);
        Personne personne = Personne.auHasard(
                tirage,
                Personne.numen(echelle.degre() == 1 ? 'G' : 'P', rang, debut.getYear()),
                naissance - 3,
                naissance);
        return new Profil(
                personne,
                echelle,
                rangEntree,
                debut,
                trois(tirage, ecoles),
                tirage.chance(18) ? tirage.un(List.of(50, 75, 80)) : 100,
                false,
                tirage.chance(2));
    }

    private static List<Ecole> trois(Tirage tirage, List<Ecole> ecoles) {
        List<Ecole> choix = new ArrayList<>();
        while (choix.size() < 3) {
            Ecole ecole = tirage.un(ecoles);
            if (!choix.contains(ecole)) {
                choix.add(ecole);
            }
        }
        return choix;
    }

    /** Weekly hours due at full time, as the demonstration writes them. */
    double heures() {
        return switch (echelle) {
            case PE, INSTITUTEUR -> 27;
            case AGREGE -> 15;
            case PEPS, CE_EPS -> 20;
            default -> 18;
        };
    }
}
