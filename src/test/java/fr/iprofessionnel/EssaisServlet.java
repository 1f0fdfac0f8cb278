package fr.iprofessionnel;

import fr.iprofessionnel.courrier.AvisPlanification;
import fr.iprofessionnel.defi.ReponseDefi;
import fr.iprofessionnel.echanges.MiseAJourService;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Migrations;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets the tests that stand outside the server see and age its data. It exists in the archive of the tests alone, under
 * the one prefix that the guard leaves open.
 */
@WebServlet(EssaisServlet.ADRESSE)
public class EssaisServlet extends HttpServlet {

    /** Where it answers. */
    public static final String ADRESSE = "/statique/essais-sql";

    /** What begins a question about the cost of an address instead of a statement. */
    public static final String COMPTEUR = "compteur:";

    /** What begins an image test, whose digits are asked for. */
    public static final String DEFI = "defi:";

    /** What begins a key of the configuration, an equal sign and its value; an empty value gives its default back. */
    public static final String REGLAGE = "reglage:";

    /** Asks for what is done each night. */
    public static final String MISE_A_JOUR = "mise-a-jour";

    /** Asks for the e-mails that are sent once a day. */
    public static final String AVIS_DU_JOUR = "avis-du-jour";

    private static final long serialVersionUID = 1L;

    @Resource(lookup = Migrations.SOURCE)
    private transient DataSource source;

    @Inject
    private transient Cles cles;

    @Inject
    private transient MiseAJourService miseAJour;

    @Inject
    private transient AvisPlanification avis;

    /** Runs the statement of the body: answers the first cell of what it reads, or how many rows it changed. */
    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String sql = new String(requete.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (sql.startsWith(COMPTEUR)) {
            reponse.getWriter().print(CompteurListener.nombre(sql.substring(COMPTEUR.length())));
            return;
        }
        if (sql.startsWith(DEFI)) {
            reponse.getWriter().print(ReponseDefi.de(sql.substring(DEFI.length()), cles));
            return;
        }
        if (sql.equals(MISE_A_JOUR)) {
            miseAJour.toutMettreAJour();
            return;
        }
        if (sql.equals(AVIS_DU_JOUR)) {
            avis.chaqueJour();
            return;
        }
        if (sql.startsWith(REGLAGE)) {
            regler(sql.substring(REGLAGE.length()).split("=", 2));
            return;
        }
        try (Connection connexion = source.getConnection();
                Statement ordre = connexion.createStatement()) {
            reponse.setContentType("text/plain;charset=UTF-8");
            reponse.getWriter().print(executer(ordre, sql));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void regler(String... cleEtValeur) {
        if (cleEtValeur[1].isEmpty()) {
            System.clearProperty(cleEtValeur[0]);
        } else {
            System.setProperty(cleEtValeur[0], cleEtValeur[1]);
        }
    }

    private static String executer(Statement ordre, String sql) throws SQLException {
        if (!ordre.execute(sql)) {
            return Integer.toString(ordre.getUpdateCount());
        }
        try (ResultSet lignes = ordre.getResultSet()) {
            return lignes.next() ? lignes.getString(1) : "";
        }
    }
}
