package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the messages to many; one SQL statement a method, but where another number is said. */
@Dependent
class DiffusionRepository {

    /** How long a server keeps a message that it sends without saying anything of it. */
    private static final Duration BAIL = Duration.ofMinutes(1);

    /** How many times a sending that is cut off is taken up again before it is stopped. */
    private static final int REPRISES = 5;

    /** How many are listed. */
    private static final int LISTEES = 50;

    private static final String LECTURE =
            "select d.id, d.reference, d.compte_id, d.auteur, d.fonction, d.service, d.objet,"
                    + " d.texte, d.uai, d.echelle, d.degre, d.calcul, d.population, d.corrige_id, c.reference, d.etat,"
                    + " d.destinataires, d.envoyes, d.cree_le, d.soumise_le, d.decideur, d.decidee_le, d.motif, d.arretee_par,"
                    + " d.termine_le from diffusion d left join diffusion c on c.id = d.corrige_id where ";

    @Inject
    private AccesSql sql;

    private static Diffusion diffusion(AccesSql.Colonnes c) throws SQLException {
        return new Diffusion(
                c.nombre(),
                c.texte(),
                c.nombre(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                population(c),
                c.texte(),
                c.nombre(),
                c.texte(),
                EtatDiffusion.valueOf(c.texte()),
                c.petitNombre(),
                c.petitNombre(),
                c.instant(),
                c.instant(),
                c.texte(),
                c.instant(),
                c.texte(),
                c.texte(),
                c.instant());
    }

    private static Population population(AccesSql.Colonnes c) throws SQLException {
        String uai = c.texte();
        String echelle = c.texte();
        Integer degre = c.petitNombre();
        String calcul = c.texte();
        return new Population(
                uai,
                echelle == null ? null : Echelle.valueOf(echelle),
                degre == null ? null : Degre.duNumero(degre),
                calcul);
    }

    Optional<Diffusion> parReference(String reference) {
        return Reference.estBienFormee(reference)
                ? sql.premier(LECTURE + "d.reference = ?", DiffusionRepository::diffusion, reference)
                : Optional.empty();
    }

    Diffusion lire(long id) {
        return sql.premier(LECTURE + "d.id = ?", DiffusionRepository::diffusion, id)
                .orElseThrow();
    }

    /** Those of a service, the most recent first; of all of them when it is null. */
    List<Diffusion> duService(String service) {
        String fin = " order by d.id desc fetch first " + LISTEES + " rows only";
        return service == null
                ? sql.lire(LECTURE + "1 = 1" + fin, DiffusionRepository::diffusion)
                : sql.lire(LECTURE + "d.service = ?" + fin, DiffusionRepository::diffusion, service);
    }

    /**
     * Begins one. Three statements.
     *
     * @param corrige the one that it corrects; null for none
     */
    String commencer(AgentConnecte agent, String fonction, String service, Diffusion corrige, Instant le) {
        String reference = Reference.nouvelle();
        sql.ecrire(
                """
                insert into diffusion (id, reference, compte_id, auteur, fonction, service, objet, texte, population,
                    corrige_id, etat, destinataires, envoyes, cree_le, reprises)
                values (?, ?, ?, ?, ?, ?, '', '', '', cast(? as bigint), 'PREPAREE', 0, 0, ?, 0)
                """,
                sql.suivant("diffusion"),
                reference,
                agent.compteId(),
                agent.nomComplet(),
                fonction,
                service,
                corrige == null ? null : Long.toString(corrige.id()),
                le);
        return reference;
    }

    /** Writes what it says and whom it is for, while its author may; it is to be submitted again. */
    boolean ecrire(long id, String objet, String texte, Population population, String enMots, int destinataires) {
        return sql.ecrire(
                        """
                        update diffusion set objet = ?, texte = ?, uai = ?, echelle = ?, degre = cast(? as smallint),
                            calcul = ?, population = ?, destinataires = ?, etat = 'PREPAREE'
                        where id = ? and etat in ('PREPAREE', 'REFUSEE')
                        """,
                        objet,
                        texte,
                        population.uai(),
                        population.echelle(),
                        population.degre() == null
                                ? null
                                : Integer.toString(population.degre().numero()),
                        population.calcul(),
                        enMots,
                        destinataires,
                        id)
                == 1;
    }

    boolean soumettre(long id, Instant le) {
        return sql.ecrire(
                        "update diffusion set etat = 'SOUMISE', soumise_le = ? where id = ? and etat = 'PREPAREE'",
                        le,
                        id)
                == 1;
    }

    boolean abandonner(long id) {
        return sql.ecrire(
                        "update diffusion set etat = 'ABANDONNEE' where id = ?"
                                + " and etat in ('PREPAREE', 'SOUMISE', 'REFUSEE')",
                        id)
                == 1;
    }

    /** Decides on one that was submitted at that moment, and that nobody changed or decided on since. */
    boolean decider(Diffusion lue, EtatDiffusion etat, AgentConnecte agent, String motif, Instant le) {
        return sql.ecrire(
                        "update diffusion set etat = ?, decidee_par = ?, decideur = ?, decidee_le = ?, motif = ?"
                                + " where id = ? and etat = 'SOUMISE' and soumise_le = ?",
                        etat,
                        agent.compteId(),
                        agent.nomComplet(),
                        le,
                        motif,
                        lue.id(),
                        lue.soumiseLe())
                == 1;
    }

    boolean arreter(long id, String par) {
        return sql.ecrire(
                        "update diffusion set etat = 'ARRETEE', arretee_par = ?, bail_jusqua = null"
                                + " where id = ? and etat = 'EN_COURS'",
                        par,
                        id)
                == 1;
    }

    boolean reprendre(long id) {
        return sql.ecrire(
                        "update diffusion set etat = 'EN_COURS', motif = null, reprises = 0"
                                + " where id = ? and etat = 'ARRETEE'",
                        id)
                == 1;
    }

    /** Takes the next one that is to leave, if none is leaving. At most three statements. */
    Optional<Diffusion> prendre(Instant le) {
        sql.ecrire(
                "update diffusion set etat = 'ARRETEE', motif = 'INCIDENT', bail_jusqua = null"
                        + " where etat = 'EN_COURS' and bail_jusqua < ? and reprises >= " + REPRISES,
                le);
        return sql.premier(
                        LECTURE + "d.etat = 'EN_COURS' and (d.bail_jusqua is null or d.bail_jusqua < ?) and not exists"
                                + " (select 1 from diffusion a where a.etat = 'EN_COURS' and a.bail_jusqua >= ?)"
                                + " order by d.decidee_le fetch first 1 rows only",
                        DiffusionRepository::diffusion,
                        le,
                        le)
                .filter(d -> sql.ecrire(
                                "update diffusion set bail_jusqua = ?, reprises = reprises + 1"
                                        + " where id = ? and etat = 'EN_COURS'"
                                        + " and (bail_jusqua is null or bail_jusqua < ?)",
                                le.plus(BAIL),
                                d.id(),
                                le)
                        == 1);
    }

    /** Keeps one that is leaving from the other servers; false when it was stopped. */
    boolean reserver(long id, Instant le) {
        return sql.ecrire("update diffusion set bail_jusqua = ? where id = ? and etat = 'EN_COURS'", le.plus(BAIL), id)
                == 1;
    }

    void avancer(long id, int envoyes) {
        sql.ecrire("update diffusion set envoyes = envoyes + ?, reprises = 0 where id = ?", envoyes, id);
    }

    void terminer(long id, Instant le) {
        sql.ecrire("update diffusion set etat = 'TERMINEE', termine_le = ?, bail_jusqua = null where id = ?", le, id);
    }
}
