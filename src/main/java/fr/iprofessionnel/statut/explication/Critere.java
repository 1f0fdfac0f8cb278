package fr.iprofessionnel.statut.explication;

import fr.iprofessionnel.statut.Donnee;

/** What a condition looks at, and the datum it reads. */
public enum Critere {
    GRADE("Grade", Donnee.ECHELON),
    ECHELON("Échelon", Donnee.ECHELON),
    ANCIENNETE_ECHELON("Ancienneté dans l'échelon", Donnee.DATE_ACCES_ECHELON),
    ACTIVITE("Activité ou position assimilée", Donnee.INTERRUPTIONS),
    FONCTIONS("Années de fonctions reconnues", Donnee.FONCTIONS),
    CANDIDATURE("Candidature", Donnee.CANDIDATURE),
    CONTRAT_DEFINITIF("Contrat ou agrément définitif", Donnee.CONTRAT),
    AGE("Âge", Donnee.DATE_NAISSANCE),
    SERVICES("Services d'enseignement", Donnee.SERVICES),
    SERVICES_ECHELLE("Services dans l'échelle", Donnee.DATE_ENTREE_ECHELLE),
    DIPLOME("Diplôme", Donnee.DIPLOMES),
    DISCIPLINE("Discipline", Donnee.DISCIPLINE),
    LYCEE_PROFESSIONNEL("Exercice en lycée professionnel au 30 juin", Donnee.LYCEE_PROFESSIONNEL),
    ADMISSIBILITE("Admissibilité à l'agrégation et proposition du jury", Donnee.ADMISSIBILITE);

    private final String libelle;
    private final Donnee donnee;

    Critere(String libelle, Donnee donnee) {
        this.libelle = libelle;
        this.donnee = donnee;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }

    /** The datum without which it cannot be told. */
    public Donnee donnee() {
        return donnee;
    }

    /** Whether it comes by time alone: it then has a first day, unless a datum is missing. */
    public boolean tientAuTemps() {
        return switch (this) {
            case ECHELON, ANCIENNETE_ECHELON, FONCTIONS, AGE, SERVICES, SERVICES_ECHELLE -> true;
            default -> false;
        };
    }
}
