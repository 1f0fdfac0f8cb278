package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Feuillet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads lists of conversations, page by page. Which ones a page has is found on their table alone, then they are read: by one
 * statement on PostgreSQL, by two on Derby, which cannot give a row and count the others. One more says who stands in where
 * somebody is away.
 */
@Dependent
class ListeFilsRepository {

    static final int TRANCHE = 25;

    /** How far conversations are counted. */
    static final int PLAFOND = 250;

    @Inject
    private AccesSql sql;

    /**
     * A conversation that a subquery found.
     *
     * @param fil the conversation
     * @param avec what the subquery says beside it
     */
    record Trouve<T>(ResumeFil fil, T avec) {}

    /**
     * A page of a list, with how many it has, counted no further than {@value #PLAFOND} or the page after this one.
     *
     * @param page its number, at least 1; the last one is given when there are fewer
     */
    Feuillet<ResumeFil> feuillet(ConditionFils condition, OrdreFils ordre, int page, LocalDate jour) {
        if (!sql.estPostgresql()) {
            return enDeuxFois(condition, ordre, page, jour);
        }
        String premiers = "select f.*, count(*) over () as nombre from (" + premiers(condition, ordre, plafond(page))
                + ") f order by " + ordre + tranche(page);
        List<Trouve<Long>> trouves = lire(
                new ConditionFils.Source(premiers, Arrays.asList(condition.valeurs())),
                "c.nombre",
                AccesSql.Colonnes::nombre,
                ordre,
                jour);
        if (trouves.isEmpty()) {
            return page == 1 ? feuillet(List.of(), 1, 0, 1) : enDeuxFois(condition, ordre, page, jour);
        }
        return feuillet(
                trouves.stream().map(Trouve::fil).toList(), page, trouves.get(0).avec(), plafond(page));
    }

    private Feuillet<ResumeFil> enDeuxFois(ConditionFils condition, OrdreFils ordre, int demandee, LocalDate jour) {
        int plafond = plafond(demandee);
        List<Long> trouves =
                sql.lire(premiers(condition, ordre, plafond), AccesSql.Colonnes::nombre, condition.valeurs());
        int page = Math.min(demandee, Feuillet.pages(trouves.size(), TRANCHE));
        return feuillet(lire(tranche(trouves, page), jour), page, trouves.size(), plafond);
    }

    private static Feuillet<ResumeFil> feuillet(List<ResumeFil> lignes, int page, long nombre, int plafond) {
        return new Feuillet<>(
                lignes, page, Feuillet.pages(nombre, TRANCHE), Math.min(nombre, plafond - 1), nombre == plafond);
    }

    /** How many conversations are found at most: one more than what is counted. */
    private static int plafond(int page) {
        return Math.max(PLAFOND, page * TRANCHE) + 1;
    }

    private static String premiers(ConditionFils condition, OrdreFils ordre, int nombre) {
        return "select " + ordre.colonnes() + " from fil f where " + condition + " order by " + ordre + " fetch first "
                + nombre + " rows only";
    }

    /** The rows of a page, as SQL. */
    static String tranche(int page) {
        return " offset " + (page - 1) * TRANCHE + " rows fetch next " + TRANCHE + " rows only";
    }

    /** The lines of a page among all those that were found. */
    static <T> List<T> tranche(List<T> trouves, int page) {
        return trouves.subList((page - 1) * TRANCHE, Math.min(page * TRANCHE, trouves.size()));
    }

    /** The first of a list; empty when it has none. */
    Optional<String> premier(ConditionFils condition, OrdreFils ordre) {
        return sql.premier(
                "select f.reference from fil f where " + condition + " order by " + ordre + " fetch first 1 rows only",
                AccesSql.Colonnes::texte,
                condition.valeurs());
    }

    /**
     * The conversations whose numbers {@code id} a subquery {@code c} finds, by one statement with it.
     *
     * @param colonnes what else it says
     * @param avec reads it
     */
    <T> List<Trouve<T>> lire(
            ConditionFils.Source trouves, String colonnes, AccesSql.Ligne<T> avec, OrdreFils ordre, LocalDate jour) {
        List<Object> valeurs = new ArrayList<>(trouves.valeurs());
        valeurs.addAll(Arrays.asList(FilRepository.valeurs(jour)));
        List<Trouve<T>> lus = sql.lire(
                "select " + ResumeFil.COLONNES + ", " + colonnes + " from (" + trouves.texte()
                        + ") c join fil f on f.id = c.id" + ResumeFil.JOINTURES + " order by " + ordre,
                c -> new Trouve<>(ResumeFil.lire(c), avec.lire(c)),
                valeurs.toArray());
        Map<Long, Interlocuteur> remplacements = remplacements(lus.stream().map(Trouve::fil), jour);
        return remplacements.isEmpty()
                ? lus
                : lus.stream()
                        .map(t -> new Trouve<>(
                                t.fil().avec(remplacements.get(t.fil().id())), t.avec()))
                        .toList();
    }

    /** Conversations by their numbers, in this order; no more than a page. */
    List<ResumeFil> lire(List<Long> choisis, LocalDate jour) {
        Map<Long, ResumeFil> fils = new HashMap<>();
        parNumeros("select " + ResumeFil.COLONNES + " from fil f" + ResumeFil.JOINTURES, ResumeFil::lire, choisis, jour)
                .forEach(f -> fils.put(f.id(), f));
        Map<Long, Interlocuteur> remplacements = remplacements(fils.values().stream(), jour);
        return choisis.stream()
                .map(fils::get)
                .map(f -> f.avec(remplacements.get(f.id())))
                .toList();
    }

    /** Who stands in for whom is away; it is asked for these conversations alone, which are few. */
    private Map<Long, Interlocuteur> remplacements(Stream<ResumeFil> fils, LocalDate jour) {
        record Remplacement(long fil, Interlocuteur interlocuteur) {}
        return parNumeros(
                        "select f.id, " + Interlocuteur.COLONNES + " from fil f" + FilRepository.DOSSIER
                                + Interlocuteur.jointures("f.traite_par"),
                        c -> new Remplacement(c.nombre(), Interlocuteur.lire(c)),
                        fils.filter(ResumeFil::absent).map(ResumeFil::id).toList(),
                        jour)
                .stream()
                .collect(Collectors.toMap(Remplacement::fil, Remplacement::interlocuteur));
    }

    private <T> List<T> parNumeros(String lecture, AccesSql.Ligne<T> ligne, List<Long> choisis, LocalDate jour) {
        if (choisis.isEmpty()) {
            return List.of();
        }
        // Always as many question marks, so that the database knows the statement.
        List<Long> demandes = new ArrayList<>(choisis);
        demandes.addAll(Collections.nCopies(TRANCHE - choisis.size(), choisis.get(0)));
        return sql.lire(
                lecture + " where f.id in (" + AccesSql.parametres(TRANCHE) + ")",
                ligne,
                FilRepository.valeurs(jour, demandes.toArray()));
    }
}
