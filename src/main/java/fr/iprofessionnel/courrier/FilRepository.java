package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the conversations; one SQL statement for each method but those that say otherwise. */
@Dependent
class FilRepository {

    /** The file {@code d} of a conversation {@code f}. */
    static final String DOSSIER = " join dossier d on d.id = f.dossier_id";

    private static final String LECTURE =
            "select f.id, f.reference, f.objet, f.attend, f.attend_depuis, f.echeance, f.cree_le, f.dernier_le, f.extrait,"
                    + " f.messages, f.non_lu, f.archive, f.clos_le, f.rubrique, f.ligne_id, f.calcul, f.signalement,"
                    + " f.signalement_le, f.signalement_motif, " + EnseignantConcerne.COLONNES + ", "
                    + Interlocuteur.COLONNES;

    /** Who it is about and who handles it; the day is asked for six times. */
    static final String JOINTURES = DOSSIER + EnseignantConcerne.JOINTURES + Interlocuteur.jointures("f.traite_par");

    @Inject
    private AccesSql sql;

    /** A conversation by its public reference. */
    Optional<Fil> fil(String reference, LocalDate jour) {
        return sql.premier(
                LECTURE + " from fil f" + JOINTURES + " where f.reference = ?",
                FilRepository::fil,
                valeurs(jour, reference));
    }

    /** A conversation by its number. */
    Optional<Fil> fil(long id, LocalDate jour) {
        return sql.premier(
                LECTURE + " from fil f" + JOINTURES + " where f.id = ?", FilRepository::fil, valeurs(jour, id));
    }

    /** The day for each of the joins, and what comes after them. */
    static Object[] valeurs(LocalDate jour, Object... suite) {
        List<Object> valeurs = new ArrayList<>(List.of(jour, jour, jour, jour, jour, jour));
        valeurs.addAll(Arrays.asList(suite));
        return valeurs.toArray();
    }

    private static Fil fil(AccesSql.Colonnes c) throws SQLException {
        return new Fil(
                c.nombre(),
                c.texte(),
                c.texte(),
                Attente.valueOf(c.texte()),
                c.instant(),
                c.jour(),
                c.instant(),
                c.instant(),
                c.texte(),
                c.nombre().intValue(),
                c.oui(),
                c.oui(),
                c.instant(),
                signalement(c),
                EnseignantConcerne.lire(c),
                Interlocuteur.lire(c));
    }

    private static Signalement signalement(AccesSql.Colonnes c) throws SQLException {
        String rubrique = c.texte();
        Long ligne = c.nombre();
        String calcul = c.texte();
        String etat = c.texte();
        return new Signalement(rubrique, ligne, calcul, EtatSignalement.lire(etat), c.instant(), c.texte());
    }

    /** The file of a person; empty for who has none. */
    Optional<Long> dossierDe(long agent) {
        return sql.premier("select id from dossier where agent_id = ?", AccesSql.Colonnes::nombre, agent);
    }

    /** Who a new conversation about a file is between. */
    Correspondants correspondants(long dossier, LocalDate jour) {
        return correspondants("d.id = ?", dossier, jour).orElseThrow();
    }

    /** The same for a file of this public reference. */
    Optional<Correspondants> correspondants(String dossier, LocalDate jour) {
        return correspondants("d.reference = ?", dossier, jour);
    }

    /** The same for a teacher; empty for who has no file. */
    Optional<Correspondants> correspondantsDe(long agent, LocalDate jour) {
        return correspondants("d.agent_id = ?", agent, jour);
    }

    private Optional<Correspondants> correspondants(String condition, Object valeur, LocalDate jour) {
        return sql.premier(
                "select " + EnseignantConcerne.COLONNES + ", " + Interlocuteur.COLONNES + " from dossier d"
                        + EnseignantConcerne.JOINTURES + Interlocuteur.jointures(null) + " where " + condition,
                c -> new Correspondants(EnseignantConcerne.lire(c), Interlocuteur.lire(c)),
                valeurs(jour, valeur));
    }

    /** What a manager does, and where. */
    String fonction(long agent) {
        return sql.premier(
                        "select fonction || ', ' || service from gestionnaire where agent_id = ?",
                        AccesSql.Colonnes::texte,
                        agent)
                .orElse("");
    }

    /** Where a manager works. */
    Optional<String> service(long agent) {
        return sql.premier("select service from gestionnaire where agent_id = ?", AccesSql.Colonnes::texte, agent);
    }

    /** The managers of a day, by name. */
    List<Collegue> collegues(LocalDate jour) {
        return sql.lire(
                """
                select g.agent_id, a.reference, a.prenom, a.nom_usage, g.fonction, g.service from gestionnaire g
                    join agent a on a.id = g.agent_id
                where g.du <= ? and (g.au is null or g.au >= ?) order by a.cle_tri
                """,
                c -> new Collegue(c.nombre(), c.texte(), c.texte() + " " + c.texte(), c.texte(), c.texte()),
                jour,
                jour);
    }

    /** How many conversations a teacher has to read. */
    long nonLus(long agent) {
        return sql.premier(nonLusDe("?"), AccesSql.Colonnes::nombre, agent).orElseThrow();
    }

    /** The statement that counts them. */
    static String nonLusDe(String agent) {
        return "select count(*) from fil f join dossier d on d.id = f.dossier_id where d.agent_id = " + agent
                + " and f.non_lu = true";
    }

    /** Where the last report of each line, and of each rubric as a whole, stands. */
    Map<String, EtatSignalement> signalements(ConditionFils condition) {
        Map<String, EtatSignalement> etats = new TreeMap<>();
        sql.lire(
                        "select f.ligne_id, f.rubrique, f.signalement from fil f where " + condition + " order by f.id",
                        FilRepository::etat,
                        condition.valeurs())
                .forEach(e -> etats.put(e.getKey(), e.getValue()));
        return etats;
    }

    private static Map.Entry<String, EtatSignalement> etat(AccesSql.Colonnes c) throws SQLException {
        Long ligne = c.nombre();
        String rubrique = c.texte();
        String cle = ligne != null ? ligne.toString() : rubrique == null ? "" : rubrique;
        return Map.entry(cle, EtatSignalement.valueOf(c.texte()));
    }

    /**
     * Begins a conversation.
     *
     * @param extrait beginning of its first message; null when nothing is written in it yet
     */
    Fil ajouter(
            String reference,
            Brouillon brouillon,
            Correspondants entre,
            Attente attend,
            LocalDate echeance,
            Instant le,
            String extrait) {
        Fil fil = new Fil(
                sql.suivant("fil"),
                reference,
                brouillon.objet(),
                attend,
                le,
                echeance,
                le,
                le,
                extrait == null ? "" : extrait,
                extrait == null ? 0 : 1,
                extrait != null && attend == Attente.ENSEIGNANT,
                false,
                null,
                brouillon.signalement(le),
                entre.enseignant(),
                entre.interlocuteur());
        Signalement signalement = fil.signalement();
        sql.ecrire(
                """
                insert into fil (id, reference, dossier_id, portefeuille_id, objet, attend, attend_depuis, echeance, cree_le,
                    dernier_le, extrait, messages, non_lu, archive, rubrique, ligne_id, calcul, signalement, signalement_le)
                values (?, ?, ?, (select portefeuille_id from dossier where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?)
                """,
                fil.id(),
                fil.reference(),
                brouillon.dossierId(),
                brouillon.dossierId(),
                fil.objet(),
                fil.attend().name(),
                fil.attendDepuis(),
                fil.echeance(),
                fil.creeLe(),
                fil.dernierLe(),
                fil.extrait(),
                fil.messages(),
                fil.nonLu(),
                fil.archive(),
                signalement.rubrique(),
                signalement.ligneId(),
                signalement.calcul(),
                signalement.etat() == null ? null : signalement.etat().name(),
                signalement.depuisLe());
        return fil;
    }

    /** A message was added: who has to do something now, and what the lists show of it. */
    void avancer(long id, Attente attend, LocalDate echeance, Instant le, String extrait, boolean nonLu) {
        sql.ecrire("""
                update fil set attend = ?, attend_depuis = ?, echeance = ?, dernier_le = ?, extrait = ?,
                    messages = messages + 1, non_lu = ?, archive = ?, clos_le = null where id = ?
                """, attend.name(), le, echeance, le, extrait, nonLu, false, id);
    }

    void clore(long id, Instant le) {
        sql.ecrire("update fil set attend = 'PERSONNE', attend_depuis = ?, clos_le = ? where id = ?", le, le, id);
    }

    void rouvrir(long id, Attente attend, LocalDate echeance, Instant le) {
        sql.ecrire(
                "update fil set attend = ?, attend_depuis = ?, echeance = ?, clos_le = null where id = ?",
                attend.name(),
                le,
                echeance,
                id);
    }

    void marquerLu(long id) {
        sql.ecrire("update fil set non_lu = ? where id = ?", false, id);
    }

    void marquerNonLu(long id) {
        sql.ecrire("update fil set non_lu = ?, archive = ? where id = ?", true, false, id);
    }

    void archiver(long id, boolean archive) {
        sql.ecrire("update fil set archive = ? where id = ?", archive, id);
    }

    /** Passes it on. Its messages are no longer looked for in a portfolio: the conversation tells who may read them. */
    void transmettre(long id, long gestionnaire) {
        sql.ecrire("update fil set traite_par = ? where id = ?", gestionnaire, id);
        sql.ecrire("update message set portefeuille_id = null where fil_id = ? and portefeuille_id is not null", id);
    }

    void decider(long id, EtatSignalement etat, String motif, Instant le) {
        sql.ecrire(
                "update fil set signalement = ?, signalement_motif = ?, signalement_le = ? where id = ?",
                etat.name(),
                motif,
                le,
                id);
    }
}
