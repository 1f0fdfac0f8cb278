package fr.iprofessionnel.tables;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.statut.bareme.JeuTables;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the sets of tables, and which one is in force. */
@Dependent
class TablesRepository {

    private static final String EN_VIGUEUR = "tables_en_vigueur";

    /** Bytes of a piece: in base 64, four signs for three of them. */
    private static final int MORCEAU = 22_500;

    private record Morceau(String nom, String contenu) {}

    @Inject
    private AccesSql sql;

    /** Fingerprint of the set in force; empty for the one that ships with the application. */
    Optional<String> enVigueur() {
        return sql
                .lire("select valeur from etat_technique where nom = ?", AccesSql.Colonnes::texte, EN_VIGUEUR)
                .stream()
                .findFirst();
    }

    /** Puts a set in force; null for the one that ships with the application. */
    void mettreEnVigueur(String empreinte, String par, Instant le) {
        sql.ecrire("delete from etat_technique where nom = ?", EN_VIGUEUR);
        if (empreinte != null) {
            sql.ecrire("insert into etat_technique (nom, valeur) values (?, ?)", EN_VIGUEUR, empreinte);
            sql.ecrire(
                    "update jeu_tables set active_le = ?, active_par = ? where empreinte = ?",
                    le.toEpochMilli(),
                    par,
                    empreinte);
        }
    }

    /** The sets received, the most recent first. */
    List<JeuRecu> recus() {
        return sql.lire(
                "select empreinte, nom, recu_le, recu_par, active_le, active_par from jeu_tables order by id desc",
                c -> new JeuRecu(c.texte(), c.texte(), c.instant(), c.texte(), c.instant(), c.texte()));
    }

    /** The files of a set; empty when it was never received. */
    Optional<JeuTables> jeu(String empreinte) {
        List<Morceau> morceaux = sql.lire(
                "select f.nom, f.contenu from jeu_fichier f join jeu_tables j on j.id = f.jeu_id where j.empreinte = ?"
                        + " order by f.nom, f.rang",
                c -> new Morceau(c.texte(), c.texte()),
                empreinte);
        Map<String, ByteArrayOutputStream> fichiers = new TreeMap<>();
        for (Morceau morceau : morceaux) {
            fichiers.computeIfAbsent(morceau.nom(), n -> new ByteArrayOutputStream())
                    .writeBytes(Base64.getDecoder().decode(morceau.contenu()));
        }
        Map<String, byte[]> contenus = new TreeMap<>();
        fichiers.forEach((nom, octets) -> contenus.put(nom, octets.toByteArray()));
        return contenus.isEmpty() ? Optional.empty() : Optional.of(new JeuTables(nom(empreinte), contenus));
    }

    private String nom(String empreinte) {
        return sql.lire("select nom from jeu_tables where empreinte = ?", AccesSql.Colonnes::texte, empreinte)
                .get(0);
    }

    boolean contient(String empreinte) {
        return !sql.lire("select id from jeu_tables where empreinte = ?", AccesSql.Colonnes::nombre, empreinte)
                .isEmpty();
    }

    /** Receives a set that is not there yet. */
    void ajouter(JeuTables jeu, String par, Instant le) {
        sql.ecrire(
                "insert into jeu_tables (empreinte, nom, recu_le, recu_par) values (?, ?, ?, ?)",
                jeu.empreinte(),
                jeu.nom(),
                le.toEpochMilli(),
                par);
        Long id = sql.lire("select id from jeu_tables where empreinte = ?", AccesSql.Colonnes::nombre, jeu.empreinte())
                .get(0);
        List<Object[]> morceaux = new ArrayList<>();
        jeu.fichiers().forEach((nom, contenu) -> {
            for (int debut = 0; debut < contenu.length; debut += MORCEAU) {
                byte[] morceau =
                        java.util.Arrays.copyOfRange(contenu, debut, Math.min(contenu.length, debut + MORCEAU));
                morceaux.add(new Object[] {
                    id, nom, debut / MORCEAU, Base64.getEncoder().encodeToString(morceau)
                });
            }
        });
        sql.ecrireTout("insert into jeu_fichier (jeu_id, nom, rang, contenu) values (?, ?, ?, ?)", morceaux);
    }
}
