package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Keeps what browsers were sent to the portal for, so that any node knows it when they come back. */
@Dependent
class DemandeRepository {

    /** Longest form that is kept meanwhile, in signs. */
    static final int SAISIE = 30_000;

    @Inject
    private AccesSql sql;

    void poser(Demande demande, Instant expireLe) {
        sql.ecrire(
                """
                insert into demande_portail (etat, navigateur, objet, session_id, retour, saisie, faite_le, expire_le)
                values (?, ?, ?, cast(? as bigint), ?, ?, ?, ?)
                """,
                Reference.empreinte(demande.etat()),
                Reference.empreinte(demande.navigateur()),
                demande.objet(),
                demande.sessionId(),
                demande.retour(),
                demande.saisie(),
                demande.faiteLe(),
                expireLe);
    }

    /** Takes it out, once: empty when it is unknown, over, or was made by another browser. */
    Optional<Demande> prendre(String etat, String navigateur, Instant maintenant) {
        String empreinte = Reference.empreinte(etat);
        Optional<Demande> demande = sql.premier(
                "select objet, session_id, retour, saisie, faite_le from demande_portail"
                        + " where etat = ? and navigateur = ? and expire_le > ?",
                c -> new Demande(
                        Demande.Objet.valueOf(c.texte()),
                        etat,
                        navigateur,
                        c.nombre(),
                        c.texte(),
                        c.texte(),
                        c.instant()),
                empreinte,
                Reference.empreinte(navigateur),
                maintenant);
        return demande.filter(d -> sql.ecrire("delete from demande_portail where etat = ?", empreinte) == 1);
    }

    /** Removes those that nobody came back for. */
    void oublier(Instant maintenant) {
        sql.ecrire("delete from demande_portail where expire_le < ?", maintenant);
    }
}
