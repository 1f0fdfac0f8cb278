package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.annuaire.CleTri;
import fr.iprofessionnel.annuaire.Uai;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the answers of a computation; one SQL statement each. */
@Dependent
class PromouvablesRepository {

    private static final String DEPUIS = " from promouvable p join dossier d on d.id = p.dossier_id"
            + " join agent a on a.id = d.agent_id left join etablissement e on e.uai = d.uai where ";

    private static final String LIGNE = "select d.id, d.cle_tri, d.reference, a.nom_usage, a.prenom, d.uai, e.nom,"
            + " e.commune, d.echelle, d.grade, d.echelon, d.chevron, d.absent_depuis, p.verdict, p.points, p.ouverture,"
            + " p.motif, p.manquantes" + DEPUIS;

    @Inject
    private AccesSql sql;

    /**
     * What somebody may read of a computation: files of these portfolios, never their own.
     *
     * @param calcul number of the computation
     * @param portefeuilles numbers of the portfolios
     * @param agent the reader
     */
    record Perimetre(long calcul, Set<Long> portefeuilles, AgentConnecte agent) {}

    private record Compte(String objet, Verdict verdict, long nombre) {}

    List<LignePromouvable> lignes(Perimetre perimetre, Criteres criteres) {
        Condition condition = new Condition(perimetre, criteres);
        return sql.lire(
                LIGNE + condition.texte + " order by " + criteres.tri().ordre() + " offset "
                        + (criteres.page() - 1) * Liste.TRANCHE + " rows fetch next " + Liste.TRANCHE + " rows only",
                PromouvablesRepository::ligne,
                condition.valeurs());
    }

    /** The files that follow this one by name; null to begin. */
    List<LignePromouvable> suivantes(Perimetre perimetre, Criteres criteres, LignePromouvable apres, int nombre) {
        Condition condition = new Condition(perimetre, criteres);
        if (apres != null) {
            condition.ajouter(
                    "(d.cle_tri > ? or (d.cle_tri = ? and d.id > ?))",
                    apres.cleTri(),
                    apres.cleTri(),
                    apres.dossierId());
        }
        return sql.lire(
                LIGNE + condition.texte + " order by d.cle_tri, d.id fetch first " + nombre + " rows only",
                PromouvablesRepository::ligne,
                condition.valeurs());
    }

    private static LignePromouvable ligne(AccesSql.Colonnes c) throws SQLException {
        return new LignePromouvable(
                c.nombre(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.jour(),
                Verdict.valueOf(c.texte()),
                c.petitNombre(),
                c.jour(),
                c.texte(),
                c.texte());
    }

    List<Decompte> parEchelle(Perimetre perimetre, Criteres criteres) {
        return nommesParEchelle(compter("d.echelle", "d.echelle", new Condition(perimetre, criteres)));
    }

    List<Decompte> parEcole(Perimetre perimetre, Criteres criteres) {
        return compter(
                "coalesce(e.commune || ', ' || e.nom, d.uai)",
                "e.commune, e.nom, d.uai",
                new Condition(perimetre, criteres));
    }

    /** Answers by scale over all the files, whoever manages them: figures alone. */
    List<Decompte> partout(long calcul) {
        return nommesParEchelle(compter("d.echelle", "d.echelle", new Condition(calcul)));
    }

    private List<Decompte> compter(String objet, String groupe, Condition condition) {
        Map<String, Map<Verdict, Long>> comptes = new LinkedHashMap<>();
        sql.lire(
                        "select " + objet + ", p.verdict, count(*)" + DEPUIS + condition.texte + " group by " + groupe
                                + ", p.verdict order by " + groupe,
                        c -> new Compte(c.texte(), Verdict.valueOf(c.texte()), c.nombre()),
                        condition.valeurs())
                .forEach(c -> comptes.computeIfAbsent(c.objet(), o -> new EnumMap<>(Verdict.class))
                        .merge(c.verdict(), c.nombre(), Long::sum));
        return comptes.entrySet().stream()
                .map(c -> new Decompte(c.getKey(), c.getValue()))
                .toList();
    }

    private static List<Decompte> nommesParEchelle(List<Decompte> comptes) {
        return comptes.stream()
                .map(d -> d.objet() == null
                        ? d
                        : new Decompte(Echelle.valueOf(d.objet()).libelle(), d.nombres()))
                .toList();
    }

    /** Writes down, for each file of the list, that it was taken out: its teacher sees it. */
    void noterExport(Perimetre perimetre, Criteres criteres, Instant le) {
        Condition condition = new Condition(perimetre, criteres);
        List<Object> valeurs = new ArrayList<>(List.of(
                perimetre.agent().compteId(),
                perimetre.agent().nomComplet(),
                perimetre.agent().agentId(),
                le.toEpochMilli()));
        valeurs.addAll(condition.valeurs);
        sql.ecrire(
                "insert into consultation (dossier_id, compte_id, nom, role, service, ecran, le) select d.id,"
                        + " cast(? as bigint), cast(? as varchar(130)), 'GESTIONNAIRE',"
                        + " (select g.service from gestionnaire g where g.agent_id = ?), 'PROMOUVABLES',"
                        + " cast(? as bigint)" + DEPUIS + condition.texte,
                valeurs.toArray());
    }

    /** The condition of a list with its values: what the reader may see always comes first. */
    private static final class Condition {

        private final StringBuilder texte = new StringBuilder("p.calcul_id = ?");
        private final List<Object> valeurs = new ArrayList<>();

        Condition(long calcul) {
            valeurs.add(calcul);
        }

        Condition(Perimetre perimetre, Criteres criteres) {
            this(perimetre.calcul());
            Collection<Long> portefeuilles = perimetre.portefeuilles();
            ajouter(
                    "d.portefeuille_id in (" + AccesSql.parametres(portefeuilles.size()) + ") and d.agent_id <> ?",
                    portefeuilles.toArray());
            valeurs.add(perimetre.agent().agentId());
            if (criteres.verdict() != null) {
                ajouter("p.verdict = ?", criteres.verdict());
            }
            if (criteres.nom() != null) {
                String debut = CleTri.de(criteres.nom());
                ajouter("d.cle_tri >= ? and d.cle_tri < ?", debut, CleTri.apres(debut));
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

        void ajouter(String condition, Object... ajoutees) {
            texte.append(" and ").append(condition);
            valeurs.addAll(Arrays.asList(ajoutees));
        }

        Object[] valeurs() {
            return valeurs.toArray();
        }
    }
}
