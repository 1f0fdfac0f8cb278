package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Feuillet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what waits for a manager, on the table of conversations alone. */
@Dependent
class AttenteRepository {

    private static final int PLAFOND = FilRepository.PLAFOND + 1;
    private static final String PREMIERS = " fetch first " + PLAFOND + " rows only";
    private static final String SIGNALE = "f.signalement in ('RECUE', 'EN_VERIFICATION')";
    private static final String ATTENDU = "f.attend = 'SERVICE'";

    /** How many errors wait to be decided, on an index of their own. */
    private static final String SIGNALES =
            "select count(*) from (select f.id from fil f where %s and " + SIGNALE + PREMIERS + ") s";

    @Inject
    private AccesSql sql;

    /** Whether a page is among what is counted. */
    static boolean suffit(int page) {
        return page * FilRepository.TRANCHE <= FilRepository.PLAFOND;
    }

    /**
     * A page of what waits, and how much does.
     *
     * @param demandee number of the page; the nearest one that exists is given
     */
    Attendus attendus(long agent, LocalDate jour, int demandee) {
        if (!sql.estPostgresql()) {
            return lus(agent, jour, demandee);
        }
        int page = Math.max(1, demandee);
        Attendus attendus = comptes(agent, jour, page);
        if (attendus.choisis().isEmpty() && page > 1) {
            return attendus(
                    agent,
                    jour,
                    Feuillet.pages(comptes(agent, jour, 1).comptes().aTraiter(), FilRepository.TRANCHE));
        }
        return attendus;
    }

    /** Read to the limit, then counted: two statements where there is more. */
    private Attendus lus(long agent, LocalDate jour, int demandee) {
        ConditionFils condition = ConditionFils.aTraiterPar(agent, jour).et(ATTENDU);
        record Attendu(long id, boolean enRetard, boolean signale) {}
        List<Attendu> lus = sql.lire(
                "select f.id, " + siOui("f.echeance < ?", "true", "false") + ", " + siOui(SIGNALE, "true", "false")
                        + " from fil f where " + condition + " order by " + FilRepository.URGENTS + PREMIERS,
                c -> new Attendu(c.nombre(), c.oui(), c.oui()),
                valeurs(jour, condition).toArray());
        int page = Math.max(1, Math.min(demandee, Feuillet.pages(lus.size(), FilRepository.TRANCHE)));
        return new Attendus(
                lus.stream()
                        .skip((page - 1L) * FilRepository.TRANCHE)
                        .limit(FilRepository.TRANCHE)
                        .map(Attendu::id)
                        .toList(),
                page,
                new ComptesCourrier(
                        lus.size(),
                        lus.stream().filter(Attendu::enRetard).count(),
                        lus.size() == PLAFOND
                                ? sql.premier(
                                                SIGNALES.formatted(condition),
                                                AccesSql.Colonnes::nombre,
                                                condition.valeurs())
                                        .orElseThrow()
                                : lus.stream().filter(Attendu::signale).count()));
    }

    /** Counted by the statement that finds the page; nothing at all for a page that does not exist. */
    private Attendus comptes(long agent, LocalDate jour, int page) {
        ConditionFils signales = ConditionFils.aTraiterPar(agent, jour).et(ATTENDU);
        ConditionFils.Source premiers = ConditionFils.premiersATraiterPar(agent, jour, FilRepository.URGENTS, PLAFOND);
        List<Object> valeurs = valeurs(jour, signales);
        valeurs.addAll(premiers.valeurs());
        record Ligne(long id, ComptesCourrier comptes) {}
        List<Ligne> lignes = sql.lire(
                "select f.id, count(*) over (), sum(" + siOui("f.echeance < ?", "1", "0")
                        + ") over (), case when count(*) over () < " + PLAFOND + " then sum(" + siOui(SIGNALE, "1", "0")
                        + ") over () else (" + SIGNALES.formatted(signales) + ") end from (select f.* from "
                        + premiers.texte() + " order by " + FilRepository.URGENTS + PREMIERS + ") f order by "
                        + FilRepository.URGENTS + " offset " + (page - 1) * FilRepository.TRANCHE + " rows fetch next "
                        + FilRepository.TRANCHE + " rows only",
                c -> new Ligne(c.nombre(), new ComptesCourrier(c.nombre(), c.nombre(), c.nombre())),
                valeurs.toArray());
        return lignes.isEmpty()
                ? new Attendus(List.of(), 1, new ComptesCourrier(0, 0, 0))
                : new Attendus(
                        lignes.stream().map(Ligne::id).toList(),
                        page,
                        lignes.get(0).comptes());
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
