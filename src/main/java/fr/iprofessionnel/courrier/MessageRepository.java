package fr.iprofessionnel.courrier;

import fr.iprofessionnel.pieces.Piece;
import fr.iprofessionnel.pieces.Pieces;
import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the messages of the conversations. */
@Dependent
class MessageRepository {

    @Inject
    private AccesSql sql;

    /**
     * A message to keep.
     *
     * @param reference public reference
     * @param filId conversation
     * @param sens who speaks
     * @param compteId account of who wrote it
     * @param auteur name, as it was then
     * @param fonction what they did, as it was then; null for the teacher
     * @param texte what it says
     * @param objet subject of the conversation: it is found by it too
     * @param le when
     * @param remisLe when it was put before somebody; null when nobody was in charge
     * @param code fingerprint of the code of the acknowledgement; null for what is no deposit
     * @param service service that it was sent to; null for what is no deposit
     * @param formel whether it stays sealed until the teacher attests that they read it
     */
    record Nouveau(
            String reference,
            long filId,
            Sens sens,
            long compteId,
            String auteur,
            String fonction,
            String texte,
            String objet,
            Instant le,
            Instant remisLe,
            String code,
            String service,
            boolean formel) {}

    /** Adds it, with the number of its acknowledgement when it is a deposit. */
    void ajouter(Nouveau message) {
        long id = sql.suivant("message");
        sql.ecrire(
                """
                insert into message (id, reference, fil_id, sens, compte_id, auteur, fonction, texte, recherche, envoye_le,
                    remis_le, numero, code, service, formel, portefeuille_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    (select f.portefeuille_id from fil f where f.id = ? and f.traite_par is null))
                """,
                id,
                message.reference(),
                message.filId(),
                message.sens().name(),
                message.compteId(),
                message.auteur(),
                message.fonction(),
                message.texte(),
                Recherche.cle(message.objet(), message.texte()),
                message.le(),
                message.remisLe(),
                message.code() == null ? null : Accuse.numero(id, message.le()),
                message.code(),
                message.service(),
                message.formel(),
                message.filId());
    }

    /** The messages of a conversation, the oldest first. */
    List<MessageLu> messages(long fil, boolean notes) {
        return sql.lire("""
                select reference, sens, auteur, fonction, texte, envoye_le, remis_le, lu_le, repondu_le, numero, service,
                    formel, atteste_le
                from message where fil_id = ?%s order by id
                """.formatted(notes ? "" : " and sens <> 'NOTE'"), MessageRepository::message, fil);
    }

    private static MessageLu message(AccesSql.Colonnes c) throws SQLException {
        return new MessageLu(
                c.texte(),
                Sens.valueOf(c.texte()),
                c.texte(),
                c.texte(),
                c.texte(),
                c.instant(),
                c.instant(),
                c.instant(),
                c.instant(),
                c.texte(),
                c.texte(),
                c.oui(),
                c.instant(),
                List.of());
    }

    /** The files that go with the messages of a conversation, by message. */
    Map<String, List<Piece>> pieces(long fil) {
        return sql
                .lire(
                        "select " + Pieces.COLONNES
                                + " from message m join piece_jointe j on j.porteur = m.reference where m.fil_id = ?"
                                + " order by j.id",
                        Pieces::piece,
                        fil)
                .stream()
                .collect(Collectors.groupingBy(Piece::porteur));
    }

    /** The conversation of a message; empty when there is none. */
    Optional<Long> fil(String reference) {
        return sql.premier("select fil_id from message where reference = ?", AccesSql.Colonnes::nombre, reference);
    }

    /** The conversation that a person sent this message into. */
    Optional<String> filEnvoyePar(String reference, long compte) {
        return sql.premier(
                "select f.reference from message m join fil f on f.id = m.fil_id where m.reference = ? and m.compte_id = ?",
                AccesSql.Colonnes::texte,
                reference,
                compte);
    }

    /** Whether this message is one that its teacher may not read yet. */
    boolean estScelle(String reference) {
        return sql.premier(
                        "select 1 from message where reference = ? and formel = true and atteste_le is null",
                        AccesSql.Colonnes::nombre,
                        reference)
                .isPresent();
    }

    /** The teacher attests that they read it; false when there is nothing to attest. */
    boolean attester(long fil, String reference, Instant le) {
        return sql.ecrire(
                        "update message set atteste_le = ?, lu_le = ? where fil_id = ? and reference = ? and formel = true"
                                + " and atteste_le is null",
                        le,
                        le,
                        fil,
                        reference)
                == 1;
    }

    /** What this side wrote has now been opened by the other; what is sealed has not. */
    void marquerLus(long fil, Sens sens, Instant le) {
        sql.ecrire(
                "update message set lu_le = ?, remis_le = coalesce(remis_le, ?) where fil_id = ? and sens = ?"
                        + " and lu_le is null and (formel = false or atteste_le is not null)",
                le,
                le,
                fil,
                sens.name());
    }

    /** What this side wrote has now been answered by the other. */
    void marquerRepondus(long fil, Sens sens, Instant le) {
        sql.ecrire(
                "update message set repondu_le = ? where fil_id = ? and sens = ? and repondu_le is null",
                le,
                fil,
                sens.name());
    }

    /** What was waiting for somebody to be in charge is now before them. */
    void remettre(long fil, Instant le) {
        sql.ecrire(
                "update message set remis_le = ? where fil_id = ? and sens = 'ENSEIGNANT' and remis_le is null",
                le,
                fil);
    }

    /** The acknowledgement of this code. */
    Optional<Accuse> accuse(String code) {
        return sql.premier(
                "select reference, numero, envoye_le, service from message where code = ?",
                c -> new Accuse(c.texte(), c.texte(), c.instant(), c.texte()),
                code);
    }

    /** How long the answers of a service took, in milliseconds, to what was sent since that moment. */
    List<Long> delais(String service, Instant depuis) {
        return sql.lire(
                "select repondu_le - envoye_le from message where service = ? and envoye_le >= ? and repondu_le is not"
                        + " null",
                AccesSql.Colonnes::nombre,
                service,
                depuis);
    }
}
