package fr.iprofessionnel.gestion;

import fr.iprofessionnel.annuaire.CleTri;
import fr.iprofessionnel.annuaire.Uai;
import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the lists of files; one SQL statement each. */
@Dependent
class GestionRepository {

    private static final int SUGGESTIONS = 10;

    @Inject
    private AccesSql sql;

    /**
     * What somebody may list: files of these portfolios, and files of these schools.
     *
     * @param portefeuilles numbers of the portfolios
     * @param ecoles numbers of the schools
     */
    record Perimetre(Set<Long> portefeuilles, Set<String> ecoles) {

        boolean estVide() {
            return portefeuilles.isEmpty() && ecoles.isEmpty();
        }
    }

    Set<String> ecoles(Long agent, LocalDate jour) {
        return Set.copyOf(sql.lire(
                "select uai from direction where agent_id = ? and du <= ? and (au is null or au >= ?)",
                AccesSql.Colonnes::texte,
                agent,
                jour,
                jour));
    }

    List<LigneListe> lignes(Perimetre perimetre, Criteres criteres, boolean parNaissance) {
        Condition condition = new Condition(perimetre, criteres, parNaissance);
        return sql.lire(
                "select d.reference, a.nom_usage, a.prenom, d.uai, e.nom, e.commune, d.echelle, d.grade, d.echelon,"
                        + " d.chevron, d.absent_depuis from dossier d join agent a on a.id = d.agent_id"
                        + " left join etablissement e on e.uai = d.uai where " + condition.texte + " order by "
                        + criteres.tri().ordre() + " offset " + (criteres.page() - 1) * Liste.TRANCHE
                        + " rows fetch next " + Liste.TRANCHE + " rows only",
                GestionRepository::ligne,
                condition.valeurs());
    }

    private static LigneListe ligne(AccesSql.Colonnes c) throws SQLException {
        return new LigneListe(
                c.texte(), c.texte(), c.texte(), c.texte(), c.texte(), c.texte(), c.texte(), c.texte(), c.texte(),
                c.texte(), c.jour());
    }

    /** How many files there are, counted no further than that: to count them all costs more than to show some. */
    long nombre(Perimetre perimetre, Criteres criteres, boolean parNaissance, int plafond) {
        Condition condition = new Condition(perimetre, criteres, parNaissance);
        String jointure = parNaissance ? " join agent a on a.id = d.agent_id" : "";
        return sql.lire(
                        "select count(*) from (select d.id from dossier d" + jointure + " where " + condition.texte
                                + " fetch first " + plafond + " rows only) comptes",
                        AccesSql.Colonnes::nombre,
                        condition.valeurs())
                .get(0);
    }

    List<String> ecoles(Perimetre perimetre, String saisie) {
        Condition condition = new Condition(perimetre, new Criteres(null, saisie, null, Tri.NOM, 1), false);
        return sql.lire(
                "select distinct e.cle_tri, e.commune, e.nom from dossier d join etablissement e on e.uai = d.uai where "
                        + condition.texte + " order by e.cle_tri fetch first " + SUGGESTIONS + " rows only",
                GestionRepository::suggestion,
                condition.valeurs());
    }

    private static String suggestion(AccesSql.Colonnes c) throws SQLException {
        c.texte();
        return c.texte() + " " + c.texte();
    }

    /** The file of this NUMEN, if it is within what may be listed. */
    Optional<String> parNumen(Perimetre perimetre, String empreinte) {
        Condition condition = new Condition(perimetre, new Criteres(null, null, null, Tri.NOM, 1), false);
        condition.ajouter("a.numen_empreinte = ?", empreinte);
        return sql
                .lire(
                        "select d.reference from dossier d join agent a on a.id = d.agent_id where " + condition.texte,
                        AccesSql.Colonnes::texte,
                        condition.valeurs())
                .stream()
                .findFirst();
    }

    /** The condition of a list with its values: what the caller may see always comes first. */
    private static final class Condition {

        private final StringBuilder texte = new StringBuilder();
        private final List<Object> valeurs = new ArrayList<>();

        Condition(Perimetre perimetre, Criteres criteres, boolean parNaissance) {
            restreindre(perimetre);
            if (criteres.nom() != null) {
                // Two bounds: for "like", the database works its plan out again each time.
                String colonne = parNaissance ? "a.cle_naissance" : "d.cle_tri";
                String debut = CleTri.de(criteres.nom());
                ajouter(colonne + " >= ? and " + colonne + " < ?", debut, CleTri.apres(debut));
            }
            if (criteres.etablissement() != null && Uai.aLaForme(criteres.etablissement())) {
                ajouter("d.uai = ?", criteres.etablissement().toUpperCase(Locale.ROOT));
            } else if (criteres.etablissement() != null) {
                ajouter("d.cle_etablissement like ?", "%" + CleTri.de(criteres.etablissement()) + "%");
            }
            if (criteres.echelle() != null) {
                ajouter("d.echelle = ?", criteres.echelle());
            }
        }

        private void restreindre(Perimetre perimetre) {
            List<String> droits = new ArrayList<>();
            restreindre(droits, "d.portefeuille_id", perimetre.portefeuilles());
            restreindre(droits, "d.uai", perimetre.ecoles());
            texte.append('(').append(String.join(" or ", droits)).append(')');
        }

        private void restreindre(List<String> droits, String colonne, Collection<?> permis) {
            if (!permis.isEmpty()) {
                droits.add(colonne + " in (" + AccesSql.parametres(permis.size()) + ")");
                valeurs.addAll(permis);
            }
        }

        void ajouter(String condition, Object... ajoutees) {
            texte.append(" and ").append(condition);
            valeurs.addAll(Arrays.asList(ajoutees));
        }

        Object[] valeurs() {
            return valeurs.toArray();
        }
    }
}
