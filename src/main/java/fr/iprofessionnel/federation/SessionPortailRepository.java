package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps what the portal calls the sessions that it opened here. A row goes with its session. */
@Dependent
class SessionPortailRepository {

    private static final int JETON = 16_000;

    @Inject
    private AccesSql sql;

    /**
     * What is known of a session.
     *
     * @param identite whose it is there
     * @param jeton token that opened it, encrypted; null when it was too long to be kept
     */
    record Ouverte(String identite, String jeton) {}

    void noter(long sessionId, Jeton jeton, String chiffre) {
        sql.ecrire(
                "insert into session_portail (session_id, identite, sid, jeton) values (?, ?, ?, ?)",
                sessionId,
                jeton.identite().orElseThrow(),
                jeton.session().orElse(null),
                chiffre.length() > JETON ? null : chiffre);
    }

    Optional<Ouverte> lire(long sessionId) {
        return sql.premier(
                "select identite, jeton from session_portail where session_id = ?",
                c -> new Ouverte(c.texte(), c.texte()),
                sessionId);
    }

    /** The sessions of ours that this session of the portal has opened. */
    List<Long> deLaSession(String sid) {
        return sql.lire("select session_id from session_portail where sid = ?", AccesSql.Colonnes::nombre, sid);
    }

    /** The sessions of ours that the portal has opened for this identity. */
    List<Long> deLIdentite(String identite) {
        return sql.lire(
                "select session_id from session_portail where identite = ?", AccesSql.Colonnes::nombre, identite);
    }
}
