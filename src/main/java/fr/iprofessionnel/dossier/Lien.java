package fr.iprofessionnel.dossier;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Why somebody may read a file, and what of it: the matrix of {@code docs/securite.md}. */
public enum Lien {
    /** The teacher whose file it is. */
    TITULAIRE(EnumSet.allOf(Ecran.class), EnumSet.allOf(Rubrique.class)),

    /** The manager in charge of the file today. */
    GESTIONNAIRE(sauf(Ecran.CONSULTATIONS), EnumSet.allOf(Rubrique.class)),

    /** The head of the main school of the teacher today: career and service, nothing of the person. */
    CHEF_ETABLISSEMENT(
            EnumSet.of(
                    Ecran.SYNTHESE,
                    Ecran.CONTRAT,
                    Ecran.CARRIERE,
                    Ecran.POSITIONS,
                    Ecran.MODALITES,
                    Ecran.AFFECTATIONS,
                    Ecran.FRISE),
            EnumSet.of(Rubrique.CONTRAT, Rubrique.ECHELON, Rubrique.POSITION, Rubrique.MODALITE, Rubrique.AFFECTATION));

    @SuppressWarnings("ImmutableEnumChecker") // Never changed after construction.
    private final Set<Ecran> ecrans;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed after construction.
    private final Set<Rubrique> rubriques;

    Lien(Set<Ecran> ecrans, Set<Rubrique> rubriques) {
        this.ecrans = ecrans;
        this.rubriques = rubriques;
    }

    private static Set<Ecran> sauf(Ecran ecran) {
        return EnumSet.complementOf(EnumSet.of(ecran));
    }

    /** Whether this page of the file is open. */
    public boolean ouvre(Ecran ecran) {
        return ecrans.contains(ecran);
    }

    /** What of these rubrics may be read. */
    Set<Rubrique> parmi(Set<Rubrique> voulues) {
        Set<Rubrique> admises = EnumSet.copyOf(rubriques);
        admises.retainAll(voulues);
        return admises;
    }

    /** Key of its French name in the texts. */
    public String cle() {
        return "lien." + name().toLowerCase(Locale.ROOT);
    }
}
