package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the drafts: each is found by its author alone. */
@Dependent
class BrouillonRepository {

    private static final String LECTURE =
            "select reference, dossier_id, fil_id, objet, texte, citation, rubrique, ligne_id, calcul, enregistre_le"
                    + " from brouillon where compte_id = ?";

    @Inject
    private AccesSql sql;

    Optional<Brouillon> brouillon(String reference, long compte) {
        return sql.premier(LECTURE + " and reference = ?", BrouillonRepository::brouillon, compte, reference);
    }

    /** The answer that a person is writing in a conversation. */
    Optional<Brouillon> reponse(long fil, long compte) {
        return sql.premier(LECTURE + " and fil_id = ?", BrouillonRepository::brouillon, compte, fil);
    }

    /** What a person is writing that goes on no conversation, the most recent first. */
    List<Brouillon> nouveaux(long compte) {
        return sql.lire(
                LECTURE + " and fil_id is null order by enregistre_le desc", BrouillonRepository::brouillon, compte);
    }

    private static Brouillon brouillon(AccesSql.Colonnes c) throws SQLException {
        return new Brouillon(
                c.texte(),
                c.nombre(),
                c.nombre(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.nombre(),
                c.texte(),
                c.instant());
    }

    /** The teacher whom a draft of this person is about. */
    Optional<Long> enseignant(String reference, long compte) {
        return sql.premier(
                "select d.agent_id from brouillon b join dossier d on d.id = b.dossier_id where b.reference = ?"
                        + " and b.compte_id = ?",
                AccesSql.Colonnes::nombre,
                reference,
                compte);
    }

    /** Whether a draft or a message has this reference. */
    boolean estPrise(String reference) {
        return sql.premier(
                        "select (select count(*) from brouillon where reference = ?)"
                                + " + (select count(*) from message where reference = ?) from etat_technique"
                                + " fetch first 1 rows only",
                        AccesSql.Colonnes::nombre,
                        reference,
                        reference)
                .filter(n -> n > 0)
                .isPresent();
    }

    void ajouter(Brouillon brouillon, long compte) {
        sql.ecrire(
                """
                insert into brouillon (reference, compte_id, dossier_id, fil_id, objet, texte, citation, rubrique,
                    ligne_id, calcul, enregistre_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                brouillon.reference(),
                compte,
                brouillon.dossierId(),
                brouillon.filId(),
                brouillon.objet(),
                brouillon.texte(),
                brouillon.citation(),
                brouillon.rubrique(),
                brouillon.ligneId(),
                brouillon.calcul(),
                brouillon.enregistreLe());
    }

    /** Whether it was there to be changed: it may have been sent meanwhile. */
    boolean enregistrer(String reference, long compte, String objet, String texte, Instant le) {
        return sql.ecrire(
                        "update brouillon set objet = ?, texte = ?, enregistre_le = ? where reference = ? and"
                                + " compte_id = ?",
                        objet,
                        texte,
                        le,
                        reference,
                        compte)
                == 1;
    }

    /** Whether it was there to be taken: of two that send it, one does. */
    boolean retirer(String reference, long compte) {
        return sql.ecrire("delete from brouillon where reference = ? and compte_id = ?", reference, compte) == 1;
    }
}
