package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.statut.Donnee;
import java.util.Optional;

/** Where in the file a datum of the rules is, or should be. */
public final class Rubriques {

    private Rubriques() {}

    /** Empty for what no page of the file holds. */
    public static Optional<Ecran> ecran(Donnee donnee) {
        return switch (donnee) {
            case ECHELON, CHEVRON, DATE_ACCES_ECHELON, ANCIENNETE_CONSERVEE, DATE_ENTREE_ECHELLE ->
                Optional.of(Ecran.CARRIERE);
            case INTERRUPTIONS -> Optional.of(Ecran.POSITIONS);
            case FONCTIONS, DISCIPLINE, LYCEE_PROFESSIONNEL, DEGRE, ZONE_RESIDENCE -> Optional.of(Ecran.AFFECTATIONS);
            case SERVICES -> Optional.of(Ecran.ANTERIEURS);
            case APPRECIATION -> Optional.of(Ecran.EVALUATIONS);
            case DATE_NAISSANCE, NOMBRE_ENFANTS -> Optional.of(Ecran.IDENTIFICATION);
            case CONTRAT -> Optional.of(Ecran.CONTRAT);
            case DIPLOMES -> Optional.of(Ecran.DIPLOMES);
            case QUOTITE -> Optional.of(Ecran.MODALITES);
            case CANDIDATURE, ADMISSIBILITE -> Optional.empty();
        };
    }
}
