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

/** Reads the files and their lines; one SQL statement each. */
@Dependent
class DossierRepository {

    private static final String EN_TETE = """
            select d.id, d.reference, a.id, a.reference, a.civilite, a.nom_usage, a.prenom, a.numen_chiffre, d.uai,
                d.confirme_le, d.absent_depuis, p.du, p.au, ga.id, g.du, g.au, ga.prenom, ga.nom_usage, g.fonction,
                g.service, g.telephone, g.courriel, g.bureau, coalesce(e.nom || ', ' || e.commune, d.uai), r.id,
                x.remplacant_id
            from dossier d join agent a on a.id = d.agent_id left join portefeuille p on p.id = d.portefeuille_id
                left join gestionnaire g on g.agent_id = p.gestionnaire_id left join agent ga on ga.id = g.agent_id
                left join etablissement e on e.uai = d.uai
                left join absence x on x.gestionnaire_id = g.agent_id and x.du <= ? and x.au >= ?
                left join direction r on r.uai = d.uai and r.agent_id = ? and r.du <= ?
                    and (r.au is null or r.au >= ?) and (d.situation_change_le is null or d.situation_change_le > ?)
            """;

    /** Lines, with the school of those that are assignments. */
    private static final String LIGNES = """
            select l.*, e.nom as ecole_nom, e.commune as ecole_commune, e.degre as ecole_degre,
                e.contrat_libelle as ecole_contrat
            from ligne_dossier l left join etablissement e on e.uai = l.uai
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccesSql sql;

    Optional<EnTete> enTete(String reference, Long appelant, LocalDate jour) {
        return enTete("d.reference = ?", reference, appelant, jour);
    }

    Optional<EnTete> enTeteDe(Long agent, LocalDate jour) {
        return enTete("d.agent_id = ?", agent, agent, jour);
    }

    private Optional<EnTete> enTete(String condition, Object valeur, Long appelant, LocalDate jour) {
        return sql
                .lire(
                        EN_TETE + "where " + condition,
                        DossierRepository::enTete,
                        jour,
                        jour,
                        appelant,
                        jour,
                        jour,
                        jour,
                        valeur)
                .stream()
                .findFirst();
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

    /** What is held true now and was not over on that day, with every position: they may have stopped the seniority. */
    List<LigneDossier> lignesDepuis(Long dossier, Collection<Rubrique> rubriques, LocalDate jour) {
        return lire(
                "l.connu_au is null and (l.au is null or l.au >= ? or l.rubrique = 'POSITION')",
                dossier,
                rubriques,
                jour);
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
