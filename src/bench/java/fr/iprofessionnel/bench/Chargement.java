package fr.iprofessionnel.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/** Waits for the application to load the generated extract through its own import, and watches the heap meanwhile. */
final class Chargement {

    private static final String EXTRACTION = " from import_fichier where nature = 'PERSONNELS'";

    private final BasePostgresql postgresql;
    private final Jvm jvm;
    private long tasMaximal;
    private long vivantMaximal;

    Chargement(BasePostgresql postgresql, Jvm jvm) {
        this.postgresql = postgresql;
        this.jvm = jvm;
    }

    /**
     * What was measured.
     *
     * @param duree time of the import of the extract, from its start to its end
     * @param tasMaximal most heap seen in use, garbage included
     * @param vivantMaximal most heap seen in use after a collection
     */
    record Resultat(Duration duree, long tasMaximal, long vivantMaximal) {}

    Resultat attendre() throws SQLException, InterruptedException {
        String affiche = "";
        while (lire("select id from compte where identifiant = 'administrateur'") == null) {
            String etat =
                    lire("select etat || ' ' || coalesce(etape, '') || ' ' || (traites / 10000 * 10000)" + EXTRACTION);
            if (etat != null && (etat.startsWith("REFUSE") || etat.startsWith("ARRETE"))) {
                throw new IllegalStateException("The import failed: " + lire("select motif" + EXTRACTION));
            }
            if (etat != null && !etat.equals(affiche)) {
                affiche = etat;
                Banc.dire(LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) + " import : " + affiche);
            }
            observer(etat != null && etat.startsWith("EN_COURS"));
            TimeUnit.MILLISECONDS.sleep(200);
        }
        long duree = Long.parseLong(lire("select termine_le - debute_le" + EXTRACTION));
        return new Resultat(Duration.ofMillis(duree), tasMaximal, vivantMaximal);
    }

    private String lire(String requete) throws SQLException {
        return postgresql.lire(BasePostgresql.APPLICATION, requete);
    }

    private void observer(boolean enCours) {
        if (enCours) {
            tasMaximal = Math.max(tasMaximal, jvm.tas());
            vivantMaximal = Math.max(vivantMaximal, jvm.tasApresRamassage());
        }
    }
}
