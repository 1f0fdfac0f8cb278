package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Examen;
import fr.iprofessionnel.navigateur.Visiteur;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newer set of tables from the folder to the answers, and back: faults, preview, confirmation, journal. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TablesIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String PAGE = "/administration/tables";
    private static final String INDICE = "/api/statut/grilles?echelle=PE&grade=CLASSE_NORMALE&date=2026-11-25";
    private static final Path DOSSIER = Banc.dossier().resolve("arquillian/tables");

    private static Visiteur administrateur;
    private static String empreinte;

    @BeforeAll
    static void deposer() throws IOException {
        Attente.demonstration(SITE);
        administrateur = new Visiteur(SITE).connecte("administrateur");
        copier("rentree-2027");
        // Everybody at the 9th step of the scale may be looked at from their first day, and the first index is another
        // one.
        remplacer("rentree-2027", "conditions_promotion.csv", "HORS_CLASSE;9;;24;", "HORS_CLASSE;9;;1;");
        remplacer("rentree-2027", "grilles.csv", "PE;CLASSE_NORMALE;1;;395;2024", "PE;CLASSE_NORMALE;1;;400;2024");
        empreinte = Bareme.lire(DOSSIER.resolve("rentree-2027")).empreinte();
        copier("fautes");
        remplacer("fautes", "valeur_point.csv", "2023-07-01", "2023-02-30");
        Files.writeString(DOSSIER.resolve("fautes/inconnue.csv"), "a;b\n1;2\n");
    }

    @AfterAll
    static void remettre() {
        Essais.sql("delete from etat_technique where nom = 'tables_en_vigueur'");
    }

    private static void copier(String jeu) throws IOException {
        Path cible = Files.createDirectories(DOSSIER.resolve(jeu));
        try (Stream<Path> tables = Files.list(Path.of("src/main/resources/statut"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, cible.resolve(table.getFileName().toString()));
            }
        }
    }

    private static void remplacer(String jeu, String table, String avant, String apres) throws IOException {
        Path fichier = DOSSIER.resolve(jeu).resolve(table);
        String contenu = Files.readString(fichier);
        assertTrue(contenu.contains(avant), table + " : " + avant);
        Files.writeString(fichier, contenu.replace(avant, apres));
    }

    private static HttpResponse<String> envoyer(
            String page, String formulaire, String bouton, Map<String, String> plus) {
        Map<String, String> champs = new TreeMap<>(plus);
        champs.put(formulaire, formulaire);
        champs.put(formulaire + ":" + bouton, "x");
        champs.put("jeton", administrateur.jeton());
        champs.put("jakarta.faces.ViewState", "stateless");
        return administrateur.envoyer(page, champs);
    }

    private static void activer(String jeu) {
        HttpResponse<String> reponse = envoyer(PAGE + "/jeu", "activation", "mettre", Map.of("empreinte", jeu));
        assertEquals(PAGE + "?fait=tables", administrateur.destination(reponse), reponse.body());
    }

    @Test
    @Order(1)
    void les_fautes_d_un_jeu_sont_toutes_montrees_et_il_n_est_pas_recu() {
        String page = administrateur.lire(PAGE).body();
        assertTrue(page.contains("2023-02-30"), page);
        assertTrue(page.contains("inconnue.csv"), page);
        HttpResponse<String> reponse = envoyer(PAGE, "examen", "examiner", Map.of("jeu", "fautes"));
        assertEquals("0", Essais.sql("select count(*) from jeu_tables where nom = 'fautes'"), reponse.body());
    }

    @Test
    @Order(2)
    void un_jeu_juste_est_recu_et_dit_quels_chiffres_changent() {
        HttpResponse<String> reponse = recevoir();
        String suite = administrateur.destination(reponse);
        assertEquals(PAGE + "/jeu?empreinte=" + empreinte, suite, reponse.body());
        String page = administrateur.lire(suite).body();
        assertTrue(page.contains("indice_majore 400"), page);
        assertTrue(page.contains("conditions_promotion.csv"), page);
    }

    private static HttpResponse<String> recevoir() {
        String page = administrateur.lire(PAGE).body();
        String formulaire = page.replaceAll("(?s).*<form id=\"([^\"]*examen)\".*?value=\"rentree-2027\".*", "$1");
        return envoyer(PAGE, formulaire, "examiner", Map.of("jeu", "rentree-2027"));
    }

    @Test
    @Order(3)
    void l_apercu_compte_les_enseignants_sans_en_montrer_aucun() throws InterruptedException {
        envoyer(PAGE + "/jeu", "apercu", "compter", Map.of("empreinte", empreinte));
        String fini = "select count(*) from calcul where autre_empreinte = '" + empreinte + "' and etat = 'TERMINE'";
        for (int i = 0; i < 120 && Essais.sql(fini).equals("0"); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        String page = administrateur.lire(PAGE + "/jeu?empreinte=" + empreinte).body();
        int changes = Integer.parseInt(
                Essais.sql("select max(changes) from calcul where autre_empreinte = '" + empreinte + "'"));
        assertTrue(changes > 0 && changes < 300, changes + " enseignants");
        assertTrue(page.contains(changes + " enseignants sur 300"), page);
        assertFalse(page.contains("?dossier="), page);
        try (Examen examen = Examen.de(SITE, administrateur.cookie().orElseThrow())) {
            examen.examiner(PAGE, true);
            examen.examiner(PAGE + "/jeu?empreinte=" + empreinte, true);
            assertTrue(examen.defauts().isEmpty(), "\n" + String.join("\n", examen.defauts()));
        }
    }

    @Test
    @Order(4)
    void une_fois_en_vigueur_les_reponses_viennent_de_lui_et_le_journal_le_dit() {
        assertTrue(administrateur.lire(INDICE).body().contains("395"));
        activer(empreinte);
        assertTrue(
                administrateur.lire(INDICE).body().contains("400"),
                administrateur.lire(INDICE).body());
        assertEquals(empreinte, Essais.sql("select valeur from etat_technique where nom = 'tables_en_vigueur'"));
        assertEquals(
                "1",
                Essais.sql("select count(*) from journal where evenement = 'TABLES_ACTIVEES' and detail like"
                        + " 'rentree-2027%'"));
        String perspectives =
                new Visiteur(SITE).connecte("fdurand").lire("/perspectives").body();
        assertTrue(perspectives.contains("rentree-2027"), "les perspectives disent quelles tables elles lisent");
    }

    @Test
    @Order(5)
    void un_autre_serveur_prend_le_jeu_que_dit_la_base_meme_si_le_dossier_a_disparu() throws Exception {
        for (Path fichier : List.copyOf(contenu())) {
            Files.delete(fichier);
        }
        // Another server put the application's own set in force, then this one again.
        Essais.sql("delete from etat_technique where nom = 'tables_en_vigueur'");
        attendre("395");
        Essais.sql("insert into etat_technique (nom, valeur) values ('tables_en_vigueur', '" + empreinte + "')");
        attendre("400");
    }

    private static List<Path> contenu() throws IOException {
        try (Stream<Path> fichiers = Files.list(DOSSIER.resolve("rentree-2027"))) {
            return fichiers.toList();
        }
    }

    private static void attendre(String indice) throws InterruptedException {
        for (int i = 0; i < 40 && !administrateur.lire(INDICE).body().contains(indice); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertTrue(administrateur.lire(INDICE).body().contains(indice), indice);
    }

    @Test
    @Order(6)
    void l_ancien_jeu_peut_etre_remis_en_vigueur() {
        activer(Bareme.livre().empreinte());
        assertTrue(administrateur.lire(INDICE).body().contains("395"));
        assertTrue(administrateur.lire(PAGE).body().contains("rentree-2027"), "le jeu reste gardé");
    }

    @Test
    @Order(7)
    void seul_l_administrateur_a_ces_pages() {
        for (String qui : List.of("fdurand", "ncazaux", "mlespinasse", "pcastera")) {
            Visiteur visiteur = new Visiteur(SITE).connecte(qui);
            assertEquals(404, visiteur.lire(PAGE).statusCode(), qui);
            assertEquals(
                    404, visiteur.lire(PAGE + "/jeu?empreinte=" + empreinte).statusCode(), qui);
        }
    }
}
