package fr.iprofessionnel.courrier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which conversations a list has, as SQL on the table {@code fil f} alone, with its values. What the caller may see comes
 * first. Managers and portfolios are few: they are chosen in subqueries of their own, and conversations are found by what
 * stands on them.
 */
final class ConditionFils {

    private static final String SANS_LES_SIENS =
            "f.dossier_id not in (select d.id from dossier d where d.agent_id = ?)";

    /** The managers {@code g} for whom this one acts today: themselves, or whom they stand in for. */
    private static final String A_TRAITER = "coalesce(x.remplacant_id, g.agent_id) = ?";

    /** The managers {@code g} whose mail this one may read today: theirs, and that of whom they stand in for. */
    private static final String A_LIRE = "g.agent_id = ? or x.remplacant_id = ?";

    private final StringBuilder texte = new StringBuilder();
    private final List<Object> valeurs = new ArrayList<>();

    private ConditionFils(String condition, Object... siennes) {
        texte.append(condition);
        valeurs.addAll(Arrays.asList(siennes));
    }

    /** Those of a teacher. */
    static ConditionFils deLEnseignant(long agent) {
        return new ConditionFils("f.dossier_id in (select d.id from dossier d where d.agent_id = ?)", agent);
    }

    /** Those that this manager handles on this day, and those that nobody is in charge of; never their own. */
    static ConditionFils aTraiterPar(long agent, LocalDate jour) {
        return charge(A_TRAITER, List.of(agent), jour).sansLesSiens(agent);
    }

    /** Those that this manager may read on this day; never their own. */
    static ConditionFils lisiblesPar(long agent, LocalDate jour) {
        return lisibles(agent, jour).sansLesSiens(agent);
    }

    /** Those that this manager may read on this day, and their own as a teacher. */
    static ConditionFils lisiblesOuSiens(long agent, LocalDate jour) {
        return lisibles(agent, jour).ou(deLEnseignant(agent));
    }

    /** Those that wait for a service on this day, whoever handles them. */
    static ConditionFils duService(String service, LocalDate jour) {
        return new ConditionFils("""
                f.attend = 'SERVICE' and exists (select 1 from gestionnaire g where g.service = ? and g.du <= ?
                    and (g.au is null or g.au >= ?) and g.agent_id = coalesce(f.traite_par,
                        (select p.gestionnaire_id from portefeuille p where p.id = f.portefeuille_id and p.du <= ?
                            and (p.au is null or p.au >= ?))))""", service, jour, jour, jour, jour);
    }

    private static ConditionFils lisibles(long agent, LocalDate jour) {
        return charge(A_LIRE, List.of(agent, agent), jour)
                .ou(new ConditionFils(
                        "f.portefeuille_id in (select p.id from portefeuille p where p.gestionnaire_id = ? and p.du <= ?"
                                + " and (p.au is null or p.au >= ?))",
                        agent,
                        jour,
                        jour));
    }

    /**
     * Those handled by the managers {@code g}, away or not ({@code x}), that a condition admits, and those that nobody is in
     * charge of on this day: passed on to somebody who has left, or in no portfolio that is managed.
     */
    private static ConditionFils charge(String admis, List<Object> siennes, LocalDate jour) {
        String gestionnaires = gestionnaires(admis);
        List<Object> leurs = valeursDesGestionnaires(siennes, jour);
        ConditionFils condition = new ConditionFils("f.traite_par in (" + gestionnaires + ")", leurs.toArray());
        condition.valeurs.addAll(List.of(jour, jour));
        condition.valeurs.addAll(leurs);
        condition
                .texte
                .append(" or (f.traite_par is null and (f.portefeuille_id is null or f.portefeuille_id in (")
                .append(portefeuilles(gestionnaires))
                .append(")))");
        return condition.entreParentheses();
    }

    private static String gestionnaires(String admis) {
        return """
                select g.agent_id from gestionnaire g
                    left join absence x on x.gestionnaire_id = g.agent_id and x.du <= ? and x.au >= ?
                where %s or g.du > ? or g.au < ?""".formatted(admis);
    }

    private static List<Object> valeursDesGestionnaires(List<Object> siennes, LocalDate jour) {
        List<Object> valeurs = new ArrayList<>(List.of(jour, jour));
        valeurs.addAll(siennes);
        valeurs.addAll(List.of(jour, jour));
        return valeurs;
    }

    private static String portefeuilles(String gestionnaires) {
        return "select p.id from portefeuille p where p.du > ? or p.au < ? or p.gestionnaire_id in (" + gestionnaires
                + ")";
    }

    /**
     * Conversations to choose from, as SQL under the name {@code f}, with its values.
     *
     * @param texte it stands where a table does
     */
    record Source(String texte, List<Object> valeurs) {}

    /**
     * The first of those that wait and that {@link #aTraiterPar} gives, for PostgreSQL: they are taken from each portfolio in
     * turn, so that what waits for other managers is not read.
     *
     * @param ordre in which order they come
     * @param nombre how many are enough
     */
    static Source premiersATraiterPar(long agent, LocalDate jour, OrdreFils ordre, int nombre) {
        String gestionnaires = gestionnaires(A_TRAITER);
        List<Object> leurs = valeursDesGestionnaires(List.of(agent), jour);
        String attendus =
                "select f.id, f.echeance, f.attend_depuis, f.signalement from fil f where f.attend = 'SERVICE' and "
                        + SANS_LES_SIENS + " and f.traite_par ";
        List<Object> valeurs = new ArrayList<>(List.of(jour, jour));
        valeurs.addAll(leurs);
        valeurs.addAll(List.of(agent, agent, agent));
        valeurs.addAll(leurs);
        // Arrays, found first: PostgreSQL then believes in as many whoever asks, and does not work its plan out again
        // each time.
        String source = "(select f.* from unnest(array(" + portefeuilles(gestionnaires)
                + ")) p(id) cross join lateral (" + attendus
                + "is null and f.portefeuille_id = p.id order by " + ordre + " fetch first " + nombre + " rows only) f"
                + " union all " + attendus + "is null and f.portefeuille_id is null"
                + " union all " + attendus + "= any(array(" + gestionnaires + "))) f";
        return new Source(source, valeurs);
    }

    private ConditionFils entreParentheses() {
        texte.insert(0, '(').append(')');
        return this;
    }

    private ConditionFils ou(ConditionFils autre) {
        texte.append(" or ").append(autre.texte);
        valeurs.addAll(autre.valeurs);
        return entreParentheses();
    }

    private ConditionFils sansLesSiens(long agent) {
        return et(SANS_LES_SIENS, agent);
    }

    ConditionFils et(String condition, Object... siennes) {
        texte.append(" and ").append(condition);
        valeurs.addAll(Arrays.asList(siennes));
        return this;
    }

    /**
     * Those in which a word that begins with each of these is read.
     *
     * @param notes whether what managers alone read is searched too: their notes, what is still sealed for the teacher
     */
    ConditionFils quiDisent(List<String> mots, boolean notes) {
        String lisibles = notes ? "" : " and m.sens <> 'NOTE' and (m.formel = false or m.atteste_le is not null)";
        return et(
                "exists (select 1 from message m where m.fil_id = f.id" + lisibles + disant(mots) + ")",
                motifs(mots).toArray());
    }

    /**
     * The same among {@link #lisiblesPar}, for words that few messages hold, on PostgreSQL, which has an index of them: it
     * finds those of everybody's mail, of which what stands in the portfolios of others is left at once.
     *
     * @param rares at least one
     * @param frequents other words, looked for in what the first ones find
     */
    ConditionFils quiDisentMotsRares(long agent, LocalDate jour, List<String> rares, List<String> frequents) {
        List<Object> siennes = new ArrayList<>(List.of(jour, jour));
        siennes.addAll(valeursDesGestionnaires(List.of(agent, agent), jour));
        siennes.add(String.join(" & ", rares.stream().map(m -> m + ":*").toList()));
        siennes.addAll(motifs(frequents));
        // Found first, as an array and apart from the portfolios: PostgreSQL believes that any word stands in many
        // messages, and would read all of them, or have two other processes read them.
        return et(
                "f.id = any (array(with siens as materialized (" + portefeuilles(gestionnaires(A_LIRE))
                        + ") select m.fil_id from message m where to_tsvector('simple', m.recherche)"
                        + " @@ to_tsquery('simple', ?)" + disant(frequents) + " and (m.portefeuille_id is null"
                        + " or m.portefeuille_id in (select id from siens))))",
                siennes.toArray());
    }

    /**
     * The same for words that many messages hold: conversations are taken in their order and read until there are enough. As
     * the value of a query, which PostgreSQL asks for each of them; what exists, it would look for in all messages at once.
     */
    ConditionFils quiDisentMotsFrequents(List<String> mots) {
        return et(
                "(select true from message m where m.fil_id = f.id" + disant(mots) + " fetch first 1 rows only)",
                motifs(mots).toArray());
    }

    private static String disant(List<String> mots) {
        return " and m.recherche like ?".repeat(mots.size());
    }

    private static List<String> motifs(List<String> mots) {
        return mots.stream().map(m -> "% " + m + "%").toList();
    }

    Object[] valeurs() {
        return valeurs.toArray();
    }

    @Override
    public String toString() {
        return texte.toString();
    }
}
