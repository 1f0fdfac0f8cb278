package fr.iprofessionnel.courrier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which conversations a list has, as SQL with its values. What the caller may see comes first. */
final class ConditionFils {

    private final StringBuilder texte = new StringBuilder();
    private final List<Object> valeurs = new ArrayList<>();

    private ConditionFils(String condition, Object... siennes) {
        texte.append(condition);
        valeurs.addAll(Arrays.asList(siennes));
    }

    /** Those of a teacher. */
    static ConditionFils deLEnseignant(long agent) {
        return new ConditionFils("d.agent_id = ?", agent);
    }

    /** Those that this manager handles today, and those that nobody is in charge of; never their own. */
    static ConditionFils aTraiterPar(long agent) {
        return new ConditionFils(
                "(r.agent_id = ? or (r.agent_id is null and g.agent_id = ?) or g.agent_id is null) and d.agent_id <> ?",
                agent,
                agent,
                agent);
    }

    /** Those that this manager may read; never their own. */
    static ConditionFils lisiblesPar(long agent) {
        return new ConditionFils(
                "(g.agent_id = ? or r.agent_id = ? or p.gestionnaire_id = ? or g.agent_id is null) and d.agent_id <> ?",
                agent,
                agent,
                agent,
                agent);
    }

    /** Those that this manager may read, and their own as a teacher. */
    static ConditionFils lisiblesOuSiens(long agent) {
        return new ConditionFils(
                "(d.agent_id = ? or g.agent_id = ? or r.agent_id = ? or p.gestionnaire_id = ? or g.agent_id is null)",
                agent,
                agent,
                agent,
                agent);
    }

    /** Those that wait for a service, whoever handles them. */
    static ConditionFils duService(String service) {
        return new ConditionFils("f.attend = 'SERVICE' and g.service = ?", service);
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
     * @param indexe whether the database has an index of the words
     */
    ConditionFils quiDisent(List<String> mots, boolean notes, boolean indexe) {
        String lisibles = notes ? "" : " and m.sens <> 'NOTE' and (m.formel = false or m.atteste_le is not null)";
        if (indexe) {
            return et(
                    "f.id in (select m.fil_id from message m where to_tsvector('simple', m.recherche)"
                            + " @@ to_tsquery('simple', ?)" + lisibles + ")",
                    String.join(" & ", mots.stream().map(m -> m + ":*").toList()));
        }
        StringBuilder condition =
                new StringBuilder("exists (select 1 from message m where m.fil_id = f.id").append(lisibles);
        mots.forEach(m -> condition.append(" and m.recherche like ?"));
        return et(
                condition.append(')').toString(),
                mots.stream().map(m -> "% " + m + "%").toArray());
    }

    Object[] valeurs() {
        return valeurs.toArray();
    }

    @Override
    public String toString() {
        return texte.toString();
    }
}
