package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.SQLException;
import java.util.Locale;

/** Part of a file. */
public enum Rubrique {
    IDENTIFICATION(Identification::new),
    COORDONNEES(Coordonnees::new),
    CONTRAT(Contrat::new),
    ECHELON(EtapeEchelon::new),
    POSITION(PositionAdministrative::new),
    CONGE(Conge::new),
    MODALITE(Modalite::new),
    AFFECTATION(Affectation::new),
    NOTATION(Notation::new),
    APPRECIATION(Appreciation::new),
    DIPLOME(Diplome::new),
    SERVICE(ServiceAnterieur::new);

    @SuppressWarnings("ImmutableEnumChecker") // A constructor.
    private final AccesSql.Ligne<LigneDossier> lecture;

    Rubrique(AccesSql.Ligne<LigneDossier> lecture) {
        this.lecture = lecture;
    }

    /** The line that a row of the table {@code ligne_dossier} holds. */
    static LigneDossier ligne(AccesSql.Colonnes colonnes) throws SQLException {
        return valueOf(colonnes.texte("rubrique")).lecture.lire(colonnes);
    }

    /** Key of its French name in the texts. */
    public String cle() {
        return "rubrique." + name().toLowerCase(Locale.ROOT);
    }
}
