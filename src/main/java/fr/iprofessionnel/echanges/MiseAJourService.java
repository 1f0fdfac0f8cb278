package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.CleTri;
import fr.iprofessionnel.annuaire.Portefeuille;
import fr.iprofessionnel.compte.RolesConverter;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Migrations;
import fr.iprofessionnel.socle.Role;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Brings up to date what the lists and the rights repeat from dated facts: where each teacher stands today, which
 * portfolio takes their file and its conversations, which roles a person holds. Run each night, and at the end of each
 * import.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MiseAJourService {

    private static final int LOT = 1000;

    @Resource(lookup = Migrations.SOURCE)
    private DataSource source;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MiseAJourService moi;

    @Inject
    private Horloge horloge;

    /** Does it all. */
    public void toutMettreAJour() {
        long dernier = 0;
        while (dernier >= 0) {
            dernier = moi.situations(dernier);
        }
        dernier = 0;
        while (dernier >= 0) {
            dernier = moi.portefeuilles(dernier);
        }
        moi.conversations();
        moi.roles();
    }

    /**
     * Brings a lot of situations up to date.
     *
     * @return number of the last file seen; -1 at the end
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long situations(long apres) {
        LocalDate jour = horloge.aujourdhui();
        try (Connection connexion = source.getConnection()) {
            List<Long> dossiers = perimes(connexion, apres, jour);
            Map<Long, List<EcritureLignes.Presente>> lignes = EcritureLignes.presentes(connexion, dossiers);
            Map<String, ContexteImport.EtablissementConnu> ecoles = ContexteImport.EtablissementConnu.tous(connexion);
            try (PreparedStatement mise = connexion.prepareStatement("""
                    update dossier set echelle = ?, grade = ?, echelon = ?, chevron = ?, uai = ?, discipline = ?,
                        degre = ?, situation_au = ?, situation_change_le = ?, cle_etablissement = ?, cle_echelle = ?
                    where id = ?
                    """)) {
                for (long dossier : dossiers) {
                    List<LigneImport> contenu = lignes.getOrDefault(dossier, List.of()).stream()
                            .map(EcritureLignes.Presente::ligne)
                            .toList();
                    Situation situation = Situation.le(jour, contenu);
                    poser(mise, situation, situation.uai() == null ? null : ecoles.get(situation.uai()), jour);
                    mise.setLong(12, dossier);
                    mise.addBatch();
                }
                mise.executeBatch();
            }
            return dossiers.size() < LOT ? -1 : dossiers.get(dossiers.size() - 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> perimes(Connection connexion, long apres, LocalDate jour) throws SQLException {
        try (PreparedStatement lecture = connexion.prepareStatement(
                "select id from dossier where situation_change_le <= ? and id > ? order by id fetch first " + LOT
                        + " rows only")) {
            lecture.setDate(1, Date.valueOf(jour));
            lecture.setLong(2, apres);
            List<Long> dossiers = new ArrayList<>();
            try (ResultSet ligne = lecture.executeQuery()) {
                while (ligne.next()) {
                    dossiers.add(ligne.getLong(1));
                }
            }
            return dossiers;
        }
    }

    private static void poser(
            PreparedStatement mise, Situation situation, ContexteImport.EtablissementConnu ecole, LocalDate jour)
            throws SQLException {
        mise.setString(1, situation.echelle());
        mise.setString(2, situation.grade());
        mise.setString(3, situation.echelon());
        mise.setString(4, situation.chevron());
        mise.setString(5, situation.uai());
        mise.setString(6, situation.discipline());
        Sql.poserEntier(mise, 7, situation.degre(ecole == null ? null : Integer.valueOf(ecole.degre())));
        Sql.poserJour(mise, 8, jour);
        Sql.poserJour(mise, 9, situation.changeLe());
        mise.setString(10, ecole == null ? "~" : ecole.cleTri());
        mise.setString(11, situation.cleEchelle());
    }

    /**
     * Gives a lot of files to the portfolio that takes them today.
     *
     * @return number of the last file seen; -1 at the end
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long portefeuilles(long apres) {
        ContexteImport contexte = new ContexteImport(
                0,
                false,
                null,
                horloge.aujourdhui(),
                horloge.maintenant(),
                null,
                em.createQuery("select p from Portefeuille p", Portefeuille.class)
                        .getResultList(),
                Map.of());
        try (Connection connexion = source.getConnection();
                PreparedStatement lecture = connexion.prepareStatement("""
                        select d.id, d.degre, d.echelle, d.uai, e.departement_code, d.cle_tri, d.portefeuille_id
                        from dossier d left join etablissement e on e.uai = d.uai
                        where d.id > ? order by d.id fetch first %d rows only
                        """.formatted(LOT));
                PreparedStatement mise =
                        connexion.prepareStatement("update dossier set portefeuille_id = ? where id = ?")) {
            lecture.setLong(1, apres);
            long dernier = -1;
            int lus = 0;
            try (ResultSet ligne = lecture.executeQuery()) {
                while (ligne.next()) {
                    dernier = ligne.getLong(1);
                    lus++;
                    rattacher(contexte, ligne, mise);
                }
            }
            mise.executeBatch();
            return lus < LOT ? -1 : dernier;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rattacher(ContexteImport contexte, ResultSet ligne, PreparedStatement mise)
            throws SQLException {
        Portefeuille.Critere critere = new Portefeuille.Critere(
                degre(ligne.getString(2)),
                ligne.getString(3),
                ligne.getString(4),
                ligne.getString(5),
                CleTri.de(ligne.getString(6)).substring(0, 1).toUpperCase(Locale.ROOT));
        Long voulu = contexte.portefeuille(critere).map(Portefeuille::getId).orElse(null);
        long present = ligne.getLong(7);
        if (!Objects.equals(voulu, ligne.wasNull() ? null : present)) {
            mise.setObject(1, voulu, java.sql.Types.BIGINT);
            mise.setLong(2, ligne.getLong(1));
            mise.addBatch();
        }
    }

    private static Integer degre(String valeur) {
        return valeur == null ? null : Integer.valueOf(valeur);
    }

    /** Has the conversations follow the files that changed portfolio, and messages their conversations. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void conversations() {
        try (Connection connexion = source.getConnection();
                PreparedStatement fils = connexion.prepareStatement("""
                        update fil set portefeuille_id = (select d.portefeuille_id from dossier d where d.id = fil.dossier_id)
                        where exists (select 1 from dossier d where d.id = fil.dossier_id
                            and coalesce(d.portefeuille_id, 0) <> coalesce(fil.portefeuille_id, 0))
                        """);
                PreparedStatement messages = connexion.prepareStatement("""
                        update message set portefeuille_id =
                            (select f.portefeuille_id from fil f where f.id = message.fil_id and f.traite_par is null)
                        where exists (select 1 from fil f where f.id = message.fil_id and coalesce(
                            case when f.traite_par is null then f.portefeuille_id end, 0)
                                <> coalesce(message.portefeuille_id, 0))
                        """)) {
            fils.executeUpdate();
            messages.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives and takes the roles that come from functions with dates. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void roles() {
        String requete = """
                select c.id, c.roles,
                    (select count(*) from dossier d where d.agent_id = c.agent_id),
                    (select count(*) from gestionnaire g where g.agent_id = c.agent_id and g.du <= ? and (g.au is null or g.au >= ?)),
                    (select count(*) from direction r where r.agent_id = c.agent_id and r.du <= ? and (r.au is null or r.au >= ?)),
                    (select count(*) from inspecteur i where i.agent_id = c.agent_id and i.du <= ? and (i.au is null or i.au >= ?))
                from compte c
                where c.agent_id in (select agent_id from gestionnaire union select agent_id from direction
                    union select agent_id from inspecteur)
                """;
        try (Connection connexion = source.getConnection();
                PreparedStatement lecture = connexion.prepareStatement(requete);
                PreparedStatement mise =
                        connexion.prepareStatement("update compte set roles = ?, version = version + 1 where id = ?")) {
            for (int rang = 1; rang <= 6; rang++) {
                lecture.setDate(rang, Date.valueOf(horloge.aujourdhui()));
            }
            try (ResultSet ligne = lecture.executeQuery()) {
                while (ligne.next()) {
                    String roles = RolesConverter.ecrire(roles(ligne));
                    if (!roles.equals(ligne.getString(2))) {
                        mise.setString(1, roles);
                        mise.setLong(2, ligne.getLong(1));
                        mise.addBatch();
                    }
                }
            }
            mise.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Role> roles(ResultSet ligne) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (new RolesConverter().convertToEntityAttribute(ligne.getString(2)).contains(Role.ADMINISTRATEUR)) {
            roles.add(Role.ADMINISTRATEUR);
        }
        Role[] parColonne = {Role.ENSEIGNANT, Role.GESTIONNAIRE, Role.CHEF_ETABLISSEMENT, Role.INSPECTEUR};
        for (int i = 0; i < parColonne.length; i++) {
            if (ligne.getInt(i + 3) > 0) {
                roles.add(parColonne[i]);
            }
        }
        return roles;
    }
}
