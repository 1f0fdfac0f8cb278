package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.Portefeuille;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Migrations;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The transactions of an import: each writes a lot of teachers, what was found in them and how far the import is, or
 * nothing. Called by the batch jobs alone: it has no caller and gives no datum.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EcritureService {

    @Resource(lookup = Migrations.SOURCE)
    private DataSource source;

    @Resource
    private EJBContext transaction;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /** What does not change during the import. */
    public ContexteImport contexte(ImportFichier fichier) {
        try (Connection connexion = source.getConnection()) {
            return contexte(fichier, ContexteImport.EtablissementConnu.tous(connexion));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContexteImport contexte(
            ImportFichier fichier, Map<String, ContexteImport.EtablissementConnu> etablissements) {
        return new ContexteImport(
                fichier.getId(),
                fichier.isEssai(),
                fichier.getDateExtraction(),
                horloge.aujourdhui(),
                horloge.maintenant(),
                cles,
                em.createQuery("select p from Portefeuille p", Portefeuille.class)
                        .getResultList(),
                etablissements);
    }

    /**
     * Writes a lot and advances the import.
     *
     * @param orphelines rows of nobody, found on the way
     * @return false when the import was stopped: then nothing was written
     */
    public boolean ecrire(ContexteImport contexte, List<DossierLu> lot, List<Anomalie> orphelines) throws SQLException {
        try (Connection connexion = source.getConnection()) {
            BilanLot bilan = new EcritureLot(connexion, contexte).ecrire(lot);
            bilan.signaler(orphelines);
            boolean avance = JournalImport.avancer(connexion, contexte.importId(), bilan);
            if (!avance) {
                transaction.setRollbackOnly();
            }
            return avance;
        } catch (SQLException e) {
            transaction.setRollbackOnly();
            throw e;
        }
    }

    /** Counts a teacher whom the database refuses, after the others of the lot were written one by one. */
    public boolean rejeter(ContexteImport contexte, DossierLu dossier, String motif) throws SQLException {
        dossier.signaler(Anomalie.rejet(
                FichierExtraction.IDENTITE.fichier(),
                dossier.identite().numero(),
                null,
                null,
                "refusé par la base de données : " + motif));
        return ecrire(contexte, List.of(dossier), List.of());
    }

    /** Writes what the reception found, in place of what an earlier try had found. */
    public void signaler(long importId, List<Anomalie> anomalies) {
        try (Connection connexion = source.getConnection()) {
            JournalImport.effacer(connexion, importId);
            JournalImport.ecrire(connexion, importId, anomalies);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes in managers, portfolios, heads of school and inspectors; gives what was refused. */
    public List<Anomalie> encadrement(ContexteImport contexte, Encadrement encadrement) {
        try (Connection connexion = source.getConnection()) {
            List<Anomalie> anomalies = new EcritureEncadrement(connexion, contexte).ecrire(encadrement);
            JournalImport.ecrire(connexion, contexte.importId(), anomalies);
            return anomalies;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Marks the files that the extract no longer holds; they are never deleted.
     *
     * @return how many
     */
    public int marquerAbsents(ContexteImport contexte) {
        try (Connection connexion = source.getConnection();
                PreparedStatement mise = connexion.prepareStatement(
                        "update dossier set absent_depuis = ? where import_id <> ? and absent_depuis is null")) {
            Sql.poserJour(mise, 1, contexte.extraction());
            mise.setLong(2, contexte.importId());
            return mise.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
