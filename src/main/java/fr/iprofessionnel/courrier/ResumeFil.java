package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.statut.Echelle;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a list shows of a conversation.
 *
 * @param id number
 * @param reference public reference
 * @param objet subject
 * @param attend who has to do something
 * @param echeance day by which the service is to answer
 * @param dernierLe when the last message was sent
 * @param extrait beginning of the last message
 * @param nonLu whether the teacher has something to read
 * @param signalement where the error that it tells of stands; null when it tells of none
 * @param enseignant first name and name of whom it is about
 * @param ecole their main school; null when unknown
 * @param echelleCode their scale; null when unknown
 * @param designe whether somebody is in charge
 * @param absent whether that person is away, and somebody stands in for them
 * @param remplacement who does; null when nobody has to
 */
public record ResumeFil(
        long id,
        String reference,
        String objet,
        Attente attend,
        LocalDate echeance,
        Instant dernierLe,
        String extrait,
        boolean nonLu,
        EtatSignalement signalement,
        String enseignant,
        String ecole,
        String echelleCode,
        boolean designe,
        boolean absent,
        Interlocuteur remplacement) {

    /** Columns that {@link #lire} takes, in its order. */
    static final String COLONNES =
            "f.id, f.reference, f.objet, f.attend, f.echeance, f.dernier_le, f.extrait, f.non_lu,"
                    + " f.signalement, a.prenom || ' ' || a.nom_usage, " + EnseignantConcerne.ECOLE
                    + ", d.echelle, g.agent_id, x.au";

    /** Joins that give them, to a conversation {@code f}; the question marks are six times the day. */
    static final String JOINTURES =
            FilRepository.DOSSIER + EnseignantConcerne.JOINTURES + Interlocuteur.charge("f.traite_par");

    static ResumeFil lire(AccesSql.Colonnes c) throws SQLException {
        return new ResumeFil(
                c.nombre(),
                c.texte(),
                c.texte(),
                Attente.valueOf(c.texte()),
                c.jour(),
                c.instant(),
                c.texte(),
                c.oui(),
                EtatSignalement.lire(c.texte()),
                c.texte(),
                c.texte(),
                c.texte(),
                c.nombre() != null,
                c.jour() != null,
                null);
    }

    /** The same with who stands in. */
    ResumeFil avec(Interlocuteur interlocuteur) {
        return new ResumeFil(
                id,
                reference,
                objet,
                attend,
                echeance,
                dernierLe,
                extrait,
                nonLu,
                signalement,
                enseignant,
                ecole,
                echelleCode,
                designe,
                absent,
                interlocuteur);
    }

    /** Scale in words; empty when unknown. */
    public String echelle() {
        return echelleCode == null ? "" : Echelle.valueOf(echelleCode).libelle();
    }

    /** Whether the service is late on that day. */
    public boolean estEnRetard(LocalDate jour) {
        return attend.estEnRetard(echeance, jour);
    }
}
