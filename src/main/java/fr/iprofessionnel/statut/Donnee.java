package fr.iprofessionnel.statut;

/** A datum the rules read. When it is missing, the page leads to where it can be completed. */
public enum Donnee {
    ECHELON("échelle, grade et échelon"),
    CHEVRON("chevron"),
    DATE_ACCES_ECHELON("date d'accès à l'échelon"),
    ANCIENNETE_CONSERVEE("ancienneté conservée à l'accès à l'échelon"),
    INTERRUPTIONS("interruptions et leur effet sur l'ancienneté"),
    DATE_ENTREE_ECHELLE("date d'entrée dans l'échelle de rémunération"),
    FONCTIONS("fonctions exercées"),
    CANDIDATURE("dépôt d'une candidature"),
    SERVICES("services accomplis"),
    APPRECIATION("appréciation finale"),
    DATE_NAISSANCE("date de naissance"),
    CONTRAT("nature du contrat"),
    DIPLOMES("diplômes"),
    DISCIPLINE("discipline (éducation physique ou autre)"),
    LYCEE_PROFESSIONNEL("exercice en lycée professionnel"),
    ADMISSIBILITE("admissibilité au concours de l'agrégation et proposition du jury"),
    DEGRE("degré d'enseignement"),
    QUOTITE("quotité de service"),
    NOMBRE_ENFANTS("nombre d'enfants à charge"),
    ZONE_RESIDENCE("zone de l'indemnité de résidence");

    private final String libelle;

    Donnee(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
