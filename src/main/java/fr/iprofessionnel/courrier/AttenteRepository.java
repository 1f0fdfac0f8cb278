package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Feuillet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what waits for a manager, on the table of conversations alone. */
@Dependent
class AttenteRepository {

    private static final int PLAFOND = ListeFilsRepository.PLAFOND + 1;
    private static final String PREMIERS = " fetch first " + PLAFOND + " rows only";
    private static final String SIGNALE = "f.signalement in ('RECUE', 'EN_VERIFICATION')";
    private static final String ATTENDU = "f.attend = 'SERVICE'";

    /** How many errors wait to be decided, on an index of their own. */
    private static final String SIGNALES =
            "select count(*) from (select f.id from fil f where %s and " + SIGNALE + PREMIERS + ") s";

    private static final ComptesCourrier RIEN = new ComptesCourrier(0, 0, 0);

    @Inject
    private AccesSql sql;

    @Inject
    private ListeFilsRepository listes;

    /** Whether a page is among what is counted. */
    static boolean suffit(int page) {
        return page * ListeFilsRepository.TRANCHE <= ListeFilsRepository.PLAFOND;
    }

    /**
     * A page of what waits, and how much does. One statement on PostgreSQL.
     *
     * @param page its number, at least 1; the last one is given when there are fewer
     */
    Attendus attendus(long agent, LocalDate jour, int page) {
        if (!sql.estPostgresql()) {
            return enDeuxFois(agent, jour, page);
        }
        List<ListeFilsRepository.Trouve<ComptesCourrier>> trouves = listes.lire(
                avecComptes(agent, jour, ListeFilsRepository.tranche(page)),
                "c.a_traiter, c.en_retard, c.signales",
                AttenteRepository::lireComptes,
                OrdreFils.URGENTS,
                jour);
        if (trouves.isEmpty()) {
            return page == 1 ? attendus(List.of(), 1, RIEN) : enDeuxFois(agent, jour, page);
        }
        return attendus(
                trouves.stream().map(ListeFilsRepository.Trouve::fil).toList(),
                page,
                trouves.get(0).avec());
    }

    /** How much waits. One statement on PostgreSQL. */
    ComptesCourrier comptes(long agent, LocalDate jour) {
        if (!sql.estPostgresql()) {
            return compter(lire(agent, jour), agent, jour);
        }
        ConditionFils.Source source = avecComptes(agent, jour, " fetch first 1 rows only");
        return sql.premier(
                        "select c.a_traiter, c.en_retard, c.signales from (" + source.texte() + ") c",
                        AttenteRepository::lireComptes,
                        source.valeurs().toArray())
                .orElse(RIEN);
    }

    private static ComptesCourrier lireComptes(AccesSql.Colonnes c) throws SQLException {
        return new ComptesCourrier(c.nombre(), c.nombre(), c.nombre());
    }

    private static Attendus attendus(List<ResumeFil> fils, int page, ComptesCourrier comptes) {
        long nombre = comptes.aTraiter();
        return new Attendus(
                new Feuillet<>(
                        fils,
                        page,
                        Feuillet.pages(nombre, ListeFilsRepository.TRANCHE),
                        Math.min(nombre, ListeFilsRepository.PLAFOND),
                        nombre > ListeFilsRepository.PLAFOND),
                comptes);
    }

    private record Attendu(long id, boolean enRetard, boolean signale) {}

    /** What waits is read to the limit, then counted: three statements where there is more. */
    private Attendus enDeuxFois(long agent, LocalDate jour, int demandee) {
        List<Attendu> lus = lire(agent, jour);
        int page = Math.min(demandee, Feuillet.pages(lus.size(), ListeFilsRepository.TRANCHE));
        List<Long> choisis =
                ListeFilsRepository.tranche(lus, page).stream().map(Attendu::id).toList();
        return attendus(listes.lire(choisis, jour), page, compter(lus, agent, jour));
    }

    private List<Attendu> lire(long agent, LocalDate jour) {
        ConditionFils condition = ConditionFils.aTraiterPar(agent, jour).et(ATTENDU);
        return sql.lire(
                "select f.id, " + siOui("f.echeance < ?", "true", "false") + ", " + siOui(SIGNALE, "true", "false")
                        + " from fil f where " + condition + " order by " + OrdreFils.URGENTS + PREMIERS,
                c -> new Attendu(c.nombre(), c.oui(), c.oui()),
                valeurs(jour, condition).toArray());
    }

    private ComptesCourrier compter(List<Attendu> lus, long agent, LocalDate jour) {
        ConditionFils condition = ConditionFils.aTraiterPar(agent, jour).et(ATTENDU);
        return new ComptesCourrier(
                lus.size(),
                lus.stream().filter(Attendu::enRetard).count(),
                lus.size() == PLAFOND
                        ? sql.premier(SIGNALES.formatted(condition), AccesSql.Colonnes::nombre, condition.valeurs())
                                .orElseThrow()
                        : lus.stream().filter(Attendu::signale).count());
    }

    /** Some of what waits, each with how much does, for PostgreSQL; nothing at all for a page that does not exist. */
    private static ConditionFils.Source avecComptes(long agent, LocalDate jour, String tranche) {
        ConditionFils signales = ConditionFils.aTraiterPar(agent, jour).et(ATTENDU);
        ConditionFils.Source premiers = ConditionFils.premiersATraiterPar(agent, jour, OrdreFils.URGENTS, PLAFOND);
        List<Object> valeurs = valeurs(jour, signales);
        valeurs.addAll(premiers.valeurs());
        return new ConditionFils.Source(
                "select f.id, count(*) over () as a_traiter, sum(" + siOui("f.echeance < ?", "1", "0")
                        + ") over () as en_retard, case when count(*) over () < " + PLAFOND + " then sum("
                        + siOui(SIGNALE, "1", "0") + ") over () else (" + SIGNALES.formatted(signales)
                        + ") end as signales from (select f.* from " + premiers.texte() + " order by "
                        + OrdreFils.URGENTS + PREMIERS + ") f order by " + OrdreFils.URGENTS + tranche,
                valeurs);
    }

    private static String siOui(String condition, String oui, String non) {
        return "case when " + condition + " then " + oui + " else " + non + " end";
    }

    private static List<Object> valeurs(LocalDate jour, ConditionFils condition) {
        List<Object> valeurs = new ArrayList<>(List.of(jour));
        valeurs.addAll(Arrays.asList(condition.valeurs()));
        return valeurs;
    }
}
