package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files and their lines; one SQL statement each. */
@Dependent
class DossierRepository {

    /** The columns of a header have names of their own: those of a line may stand beside them. */
    private static final String EN_TETE = """
            select d.id as d_id, d.reference as d_reference, a.id as a_id, a.reference as a_reference,
                a.civilite as a_civilite, a.nom_usage as a_nom, a.prenom as a_prenom, a.numen_chiffre as a_numen,
                d.uai as d_uai, d.confirme_le as d_confirme, d.absent_depuis as d_absent, p.du as p_du, p.au as p_au,
                ga.id as ga_id, g.du as g_du, g.au as g_au, ga.prenom as ga_prenom, ga.nom_usage as ga_nom,
                g.fonction as g_fonction, g.service as g_service, g.telephone as g_telephone, g.courriel as g_courriel,
                g.bureau as g_bureau, %s
            from dossier d join agent a on a.id = d.agent_id left join portefeuille p on p.id = d.portefeuille_id
                left join gestionnaire g on g.agent_id = p.gestionnaire_id left join agent ga on ga.id = g.agent_id
            """;

    /** By what right somebody else reads the file: they head the school, or stand in for the manager; and the school. */
    private static final String DROITS = """
                left join etablissement ep on ep.uai = d.uai
                left join absence x on x.gestionnaire_id = g.agent_id and x.du <= ? and x.au >= ?
                left join direction r on r.uai = d.uai and r.agent_id = ? and r.du <= ?
                    and (r.au is null or r.au >= ?) and (d.situation_change_le is null or d.situation_change_le > ?)
            where d.reference = ?
            """;

    private static final String EN_TETE_D_AUTRUI =
            EN_TETE.formatted("coalesce(ep.nom || ', ' || ep.commune, d.uai) as d_ecole,"
                            + " r.id as r_id, x.remplacant_id as x_remplacant")
                    + DROITS;

    /** For one's own file no right is looked for, nor the school, which is written beside an opening by somebody else. */
    private static final String SANS_DROITS = "cast(null as varchar(300)) as d_ecole, cast(null as bigint) as r_id,"
            + " cast(null as bigint) as x_remplacant";

    private static final String A_MOI = " where d.agent_id = ?";

    private static final String EN_TETE_MIEN = EN_TETE.formatted(SANS_DROITS) + A_MOI;

    /** A line, with the school of an assignment. */
    private static final String LIGNE = "l.*, e.nom as ecole_nom, e.commune as ecole_commune, e.degre as ecole_degre,"
            + " e.contrat_libelle as ecole_contrat";

    private static final String LIGNES =
            "select " + LIGNE + " from ligne_dossier l left join etablissement e on e.uai = l.uai";

    /** What is held true now and was not over on a day, with every position: they may have stopped the seniority. */
    private static final String DEPUIS =
            "l.connu_au is null and (l.au is null or l.au >= ? or l.rubrique = 'POSITION')";

    /** One's own file with such lines of it, up to the list of the rubrics, and from there. */
    private static final String OUVERT = EN_TETE.formatted(SANS_DROITS + ", " + LIGNE)
            + " left join ligne_dossier l on l.dossier_id = d.id and l.rubrique in (";

    private static final String OUVERT_SUITE =
            ") and " + DEPUIS + " left join etablissement e on e.uai = l.uai" + A_MOI + " order by l.du, l.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccesSql sql;

    /** A file, and by what right the caller may read it on that day. */
    Optional<EnTete> enTete(String reference, Long appelant, LocalDate jour) {
        return sql.premier(
                EN_TETE_D_AUTRUI, DossierRepository::enTete, jour, jour, appelant, jour, jour, jour, reference);
    }

    /** The file of a person; no right of anybody else is looked for. */
    Optional<EnTete> enTeteDe(Long agent) {
        return sql.premier(EN_TETE_MIEN, DossierRepository::enTete, agent);
    }

    /**
     * A file with lines of it.
     *
     * @param lignes in the order of their beginning
     */
    record Ouvert(EnTete enTete, List<LigneDossier> lignes) {}

    /** The file of a person, with what is held true now and was not over on that day: one statement where two would wait for it. */
    Optional<Ouvert> ouvertDe(Long agent, Collection<Rubrique> rubriques, LocalDate jour) {
        List<LigneDossier> lignes = new ArrayList<>();
        return sql
                .lire(
                        OUVERT + AccesSql.parametres(rubriques.size()) + OUVERT_SUITE,
                        c -> {
                            if (c.texte("rubrique") != null) {
                                lignes.add(Rubrique.ligne(c));
                            }
                            // It stands in every row: the first is enough.
                            return lignes.size() > 1 ? null : enTete(c);
                        },
                        valeurs(rubriques, jour, agent))
                .stream()
                .findFirst()
                .map(enTete -> new Ouvert(enTete, lignes));
    }

    private static Object[] valeurs(Collection<Rubrique> rubriques, Object... autres) {
        return Stream.concat(rubriques.stream().map(Rubrique::name), Arrays.stream(autres))
                .toArray();
    }

    private static EnTete enTete(AccesSql.Colonnes c) throws SQLException {
        return new EnTete(
                c.nombre(),
                c.texte(),
                c.nombre(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.jour(),
                c.jour(),
                c.jour(),
                c.jour(),
                c.nombre(),
                c.jour(),
                c.jour(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.texte(),
                c.nombre(),
                c.nombre());
    }

    /** What is held true now. */
    List<LigneDossier> lignes(Long dossier, Collection<Rubrique> rubriques) {
        return lire("l.connu_au is null", dossier, rubriques);
    }

    /** What is held true now and was not over on that day. */
    List<LigneDossier> lignesDepuis(Long dossier, Collection<Rubrique> rubriques, LocalDate jour) {
        return lire(DEPUIS, dossier, rubriques, jour);
    }

    /** What was held true at that moment. */
    List<LigneDossier> lignesConnues(Long dossier, Collection<Rubrique> rubriques, Instant moment) {
        long millisecondes = moment.toEpochMilli();
        return lire(
                "l.connu_du <= ? and (l.connu_au is null or l.connu_au > ?)",
                dossier,
                rubriques,
                millisecondes,
                millisecondes);
    }

    private List<LigneDossier> lire(String condition, Long dossier, Collection<Rubrique> rubriques, Object... autres) {
        List<Object> valeurs = new ArrayList<>();
        valeurs.add(dossier);
        rubriques.forEach(r -> valeurs.add(r.name()));
        valeurs.addAll(Arrays.asList(autres));
        return sql.lire(
                LIGNES + " where l.dossier_id = ? and l.rubrique in ("
                        + AccesSql.parametres(rubriques.size()) + ") and " + condition
                        + " order by l.du, l.id",
                Rubrique::ligne,
                valeurs.toArray());
    }

    /** A file and the day of the last extract that confirmed it. */
    record Confirme(long id, LocalDate le) {}

    /** The files that follow this number, in their order. */
    List<Confirme> suivants(long apres, int nombre) {
        return sql.lire(
                "select id, confirme_le from dossier where id > ? order by id fetch first " + nombre + " rows only",
                c -> new Confirme(c.nombre(), c.jour()),
                apres);
    }

    /** The file of a person, if there is one. */
    Optional<Confirme> deLAgent(long agentId) {
        return sql.premier(
                "select id, confirme_le from dossier where agent_id = ?",
                c -> new Confirme(c.nombre(), c.jour()),
                agentId);
    }

    /** What is held true now of the files whose numbers follow one and do not exceed the other, file by file. */
    Map<Long, List<LigneDossier>> lignesEntre(long apres, long dernier, Collection<Rubrique> rubriques) {
        List<Object> valeurs = new ArrayList<>();
        valeurs.add(apres);
        valeurs.add(dernier);
        rubriques.forEach(r -> valeurs.add(r.name()));
        Map<Long, List<LigneDossier>> parDossier = new HashMap<>();
        sql.lire(
                LIGNES + " where l.dossier_id > ? and l.dossier_id <= ? and l.rubrique in ("
                        + AccesSql.parametres(rubriques.size()) + ") and l.connu_au is null order by l.du, l.id",
                c -> parDossier
                        .computeIfAbsent(c.nombre("dossier_id"), d -> new ArrayList<>())
                        .add(Rubrique.ligne(c)),
                valeurs.toArray());
        return parDossier;
    }

    /** Every version of every line, in the order in which they were known. */
    List<LigneDossier> versions(Long dossier) {
        return sql.lire(LIGNES + " where l.dossier_id = ? order by l.connu_du, l.id", Rubrique::ligne, dossier);
    }

    /** One line of a file, whatever its version. */
    Optional<LigneDossier> ligne(Long dossier, long ligne) {
        return sql.lire(LIGNES + " where l.id = ? and l.dossier_id = ?", Rubrique::ligne, ligne, dossier).stream()
                .findFirst();
    }

    /** Ends what is known there: from this moment another line, or none, is true. */
    void clore(LigneDossier ligne, Instant moment) {
        sql.ecrire("update ligne_dossier set connu_au = ? where id = ?", moment.toEpochMilli(), ligne.getId());
    }

    /** Adds contact details that a person wrote. */
    void ajouter(Long dossier, Long auteur, Instant moment, CoordonneesSaisies saisies) {
        sql.ecrire(
                """
                insert into ligne_dossier (dossier_id, rubrique, cle, connu_du, auteur_id, adresse, code_postal,
                    commune, pays, telephone, courriel)
                values (?, 'COORDONNEES', '', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                dossier,
                moment.toEpochMilli(),
                auteur,
                saisies.adresse(),
                saisies.codePostal(),
                saisies.commune(),
                saisies.pays(),
                saisies.telephone(),
                saisies.courriel());
    }

    /** Keeps the file from other writers until the end of the transaction. */
    void reserver(Long dossier) {
        sql.ecrire("update dossier set version = version + 1 where id = ?", dossier);
    }

    /** Written beside the entity: an identity column would cost a second statement to read its number back. */
    void noterConsultation(
            Long dossier, Long compte, String nom, String role, String service, Ecran ecran, Instant le) {
        sql.ecrire("""
                insert into consultation (dossier_id, compte_id, nom, role, service, ecran, le)
                values (?, ?, ?, ?, ?, ?, ?)
                """, dossier, compte, nom, role, service, ecran.name(), le.toEpochMilli());
    }

    /** Who opened a file, the most recent first. */
    List<Consultation> consultations(Long dossier, int premier, int nombre) {
        return em.createQuery(
                        "select c from Consultation c where c.dossierId = :dossier order by c.le desc, c.id desc",
                        Consultation.class)
                .setParameter("dossier", dossier)
                .setFirstResult(premier)
                .setMaxResults(nombre)
                .getResultList();
    }

    int oublierConsultations(Instant avant) {
        return em.createQuery("delete from Consultation c where c.le < :avant")
                .setParameter("avant", avant)
                .executeUpdate();
    }
}
