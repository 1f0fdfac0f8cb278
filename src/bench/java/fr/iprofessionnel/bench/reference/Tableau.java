package fr.iprofessionnel.bench.reference;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Twenty-five rows for a bare table: one statement, an index that gives them in order, no count, no search. A list that
 * costs as much as this one costs what its markup costs.
 */
@Named
@RequestScoped
public class Tableau {

    private static final String REQUETE = """
            select a.nom_usage, a.prenom, e.nom, d.echelle, d.echelon
            from dossier d join agent a on a.id = d.agent_id left join etablissement e on e.uai = d.uai
            where d.portefeuille_id = (select min(id) from portefeuille) order by d.cle_tri, d.id
            offset ? rows fetch first ? rows only
            """;

    /** Enough for a second page to exist. */
    private static final int TOTAL = 1000;

    @Resource(lookup = "java:app/jdbc/reference")
    private DataSource source;

    private final LazyDataModel<Ligne> lignes = new Lignes();

    /** A row as it is shown. */
    public record Ligne(String nom, String prenom, String etablissement, String echelle, String echelon)
            implements Serializable {}

    public LazyDataModel<Ligne> getLignes() {
        return lignes;
    }

    private List<Ligne> lire(int premiere, int nombre) {
        try (Connection connexion = source.getConnection();
                PreparedStatement lecture = connexion.prepareStatement(REQUETE)) {
            lecture.setInt(1, premiere);
            lecture.setInt(2, nombre);
            List<Ligne> lues = new ArrayList<>();
            try (ResultSet ligne = lecture.executeQuery()) {
                while (ligne.next()) {
                    lues.add(new Ligne(
                            ligne.getString(1),
                            ligne.getString(2),
                            ligne.getString(3),
                            ligne.getString(4),
                            ligne.getString(5)));
                }
            }
            return lues;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Lignes extends LazyDataModel<Ligne> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filtres) {
            return TOTAL;
        }

        @Override
        public List<Ligne> load(int premiere, int nombre, Map<String, SortMeta> tris, Map<String, FilterMeta> filtres) {
            return lire(premiere, nombre);
        }
    }
}
