package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.EnTantQue;
import fr.iprofessionnel.annuaire.Uai;
import fr.iprofessionnel.compte.ComptesDemonstrationService;
import fr.iprofessionnel.echanges.ImportFichier.Etat;
import fr.iprofessionnel.echanges.ImportFichier.Nature;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Reference;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The official files, good and bad, through the real import of a real server. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    private static final int ENSEIGNANTS = 300;
    private static final List<String> TABLES = List.of(
            "agent",
            "compte",
            "dossier",
            "ligne_dossier",
            "etablissement",
            "gestionnaire",
            "portefeuille",
            "direction");
    private static final long DELAI = 120_000;

    @Inject
    private ImportService imports;

    @Inject
    private BilanImportsService bilans;

    @Inject
    private ComptesDemonstrationService demonstration;

    @Inject
    private Horloge horloge;

    private LocalDate jour;

    @BeforeEach
    void attendreLaDemonstration() throws Exception {
        attendre("la démonstration", demonstration::existe);
        jour = LocalDate.parse(EnTantQue.sql("select max(date_extraction) from import_fichier where etat = 'TERMINE'"));
    }

    private ArchiveEssai extraction() throws IOException {
        return new ArchiveEssai(ENSEIGNANTS, jour);
    }

    private static void attendre(String quoi, Callable<Boolean> etat) throws Exception {
        long fin = System.currentTimeMillis() + DELAI;
        while (!etat.call()) {
            assertTrue(System.currentTimeMillis() < fin, "Attendu en vain : " + quoi);
            Thread.sleep(200);
        }
    }

    private String deposer(Nature nature, String nom, InputStream contenu, boolean essai) throws Exception {
        return enAdministrateur(() -> imports.deposer(nature, nom, contenu, essai, Reference.nouvelle()));
    }

    private static <T> T enAdministrateur(Callable<T> action) throws Exception {
        return EnTantQue.compte(ComptesDemonstrationService.ADMINISTRATEUR, action);
    }

    private ImportFichier attendreFin(String reference) throws Exception {
        attendre("la fin de l'import " + reference, () -> {
            Etat etat = lire(reference).getEtat();
            return etat != Etat.RECU && etat != Etat.EN_COURS;
        });
        return lire(reference);
    }

    private ImportFichier lire(String reference) throws Exception {
        return enAdministrateur(() -> imports.lire(reference));
    }

    private ImportFichier importer(ArchiveEssai archive, boolean essai) throws Exception {
        return attendreFin(deposer(Nature.PERSONNELS, "extraction.zip", archive.flux(), essai));
    }

    private List<AnomalieLue> anomalies(ImportFichier fichier) throws Exception {
        return enAdministrateur(() -> {
            List<AnomalieLue> toutes = new ArrayList<>();
            Feuillet<AnomalieLue> page;
            do {
                String suivante = Integer.toString(1 + toutes.size() / BilanImportsService.LIGNES);
                page = bilans.constats(fichier.getReference(), new FiltreAnomalies(null, null), suivante)
                        .page();
                toutes.addAll(page.lignes());
            } while (toutes.size() < page.nombre());
            return toutes;
        });
    }

    private static Map<String, String> contenuDesTables() {
        Map<String, String> nombres = new LinkedHashMap<>();
        for (String table : TABLES) {
            nombres.put(table, EnTantQue.sql("select count(*) from " + table));
        }
        nombres.put("lignes closes", EnTantQue.sql("select count(*) from ligne_dossier where connu_au is not null"));
        nombres.put("absents", EnTantQue.sql("select count(*) from dossier where absent_depuis is not null"));
        return nombres;
    }

    @Test
    void une_archive_qui_ne_suit_pas_le_format_est_refusee_entiere_avec_sa_raison() throws Exception {
        Map<String, String> avant = contenuDesTables();
        Map<String, InputStream> archives = new LinkedHashMap<>();
        archives.put("n’est pas une archive zip", new ByteArrayInputStream("Bonjour".getBytes(StandardCharsets.UTF_8)));
        archives.put("n’est pas une archive zip lisible", InputStream.nullInputStream());
        archives.put("dépasse la taille permise", bombe().flux());
        archives.put(
                "../../../tmp/pirate.csv|nom interdit",
                extraction().remplacer("../../../tmp/pirate.csv", new byte[1]).flux());
        archives.put(
                "identite.csv|n’est pas en UTF-8",
                extraction()
                        .remplacer(
                                "identite.csv",
                                String.join("\r\n", extraction().lignes("identite.csv"))
                                        .getBytes(StandardCharsets.ISO_8859_1))
                        .flux());
        archives.put(
                "conges.csv|fichier absent", extraction().retirer("conges.csv").flux());
        archives.put(
                "identite.csv|colonnes manquantes : prenom",
                sansColonne("identite.csv", "prenom").flux());
        archives.put(
                "identite.csv|fichier vide",
                extraction().remplacer("identite.csv", new byte[0]).flux());
        archives.put("extraction.csv doit avoir une ligne", deuxDates().flux());
        archives.put("plus ancienne", new ArchiveEssai(8, jour.minusDays(1)).flux());
        archives.put("extraction.csv|dans le futur", new ArchiveEssai(8, jour.plusDays(30)).flux());
        archives.put(
                "=cmd|nom interdit",
                extraction()
                        .remplacer("=cmd/" + "n".repeat(300) + ".csv", new byte[1])
                        .flux());
        Map<String, String> references = new LinkedHashMap<>();
        for (Map.Entry<String, InputStream> archive : archives.entrySet()) {
            references.put(archive.getKey(), deposer(Nature.PERSONNELS, "mauvaise.zip", archive.getValue(), false));
        }
        for (Map.Entry<String, String> reference : references.entrySet()) {
            verifierRefus(reference.getKey(), attendreFin(reference.getValue()));
        }
        assertEquals(avant, contenuDesTables());
        assertFalse(Files.exists(Path.of("/tmp/pirate.csv")));
    }

    private void verifierRefus(String attendu, ImportFichier fichier) throws Exception {
        assertEquals(Etat.REFUSE, fichier.getEtat(), attendu);
        String dit = fichier.getMotif() + "\n"
                + anomalies(fichier).stream()
                        .map(a -> a.getFichier() + " : " + a.getMotif())
                        .toList();
        for (String morceau : attendu.split("\\|", -1)) {
            assertTrue(dit.contains(morceau), attendu + " attendu dans : " + dit);
        }
    }

    private ArchiveEssai sansColonne(String fichier, String colonne) throws IOException {
        ArchiveEssai archive = extraction();
        byte[] contenu = String.join("\r\n", archive.lignes(fichier))
                .replaceFirst(colonne + ";", colonne + "_oublie;")
                .getBytes(StandardCharsets.UTF_8);
        return archive.remplacer(fichier, contenu);
    }

    private ArchiveEssai bombe() throws IOException {
        ArchiveEssai archive = extraction();
        String contenu = archive.lignes("identite.csv").get(0) + "\r\n" + ";;;;;;;;;;;\r\n".repeat(600_000);
        return archive.remplacer("identite.csv", contenu.getBytes(StandardCharsets.UTF_8));
    }

    private ArchiveEssai deuxDates() throws IOException {
        ArchiveEssai archive = extraction();
        return archive.ajouterLigne(
                "extraction.csv", archive.lignes("extraction.csv").get(1));
    }

    @Test
    void un_enseignant_fautif_est_rejete_avec_sa_ligne_et_n_arrete_pas_les_autres() throws Exception {
        Map<String, String> avant = contenuDesTables();
        ArchiveEssai archive = extraction();
        List<String> attendues = new ArrayList<>();
        Fautes fautes = new Fautes(archive, attendues);
        fautes.cellule(20, "identite.csv", "date_naissance", "31/02/1980", "cette date n'existe pas");
        fautes.cellule(21, "identite.csv", "nom_usage", "=HYPERLINK(\"http://x\")", "un tableur y lirait une formule");
        fautes.cellule(22, "identite.csv", "prenom", "@SOMME(A1)", "un tableur y lirait une formule");
        fautes.cellule(23, "affectations.csv", "uai", uaiInconnu(), "établissement inconnu");
        fautes.cellule(24, "affectations.csv", "uai", uaiFaux(), "lettre de contrôle");
        fautes.cellule(25, "positions.csv", "position", "INCONNUE", "code inconnu");
        fautes.cellule(26, "contrats.csv", "type", "", "valeur obligatoire absente");
        fautes.cellule(27, "contrats.csv", "au", "01/01/1950", "la fin précède le début");
        fautes.cellule(28, "identite.csv", "prenom", "<script>", "chevron");
        fautes.cellule(29, "echelons.csv", "echelon", "27", "cet échelon n’existe pas");
        fautes.chevauchement();
        fautes.numenEnDouble(31);
        fautes.ligneOrpheline();

        ImportFichier fichier = importer(archive, true);
        assertEquals(Etat.TERMINE, fichier.getEtat(), fichier.getMotif());
        List<AnomalieLue> lues = anomalies(fichier);
        List<String> dites = lues.stream()
                .map(a -> a.getFichier() + "|" + a.getLigne() + "|" + a.getColonne() + "|" + a.getValeur() + "|"
                        + a.getMotif())
                .toList();
        assertAll(attendues.stream().map(attendue -> () -> {
            String[] parties = attendue.split("~", -1);
            assertTrue(
                    dites.stream().anyMatch(d -> d.startsWith(parties[0]) && d.contains(parties[1])),
                    attendue + "\nattendu dans\n" + String.join("\n", dites));
        }));
        assertEquals(12, fichier.getRejetes());
        assertEquals(ENSEIGNANTS - 12, fichier.getInchanges());
        assertEquals(avant, contenuDesTables(), "un essai n'écrit rien");
        verifierRapport(fichier);
        assertFalse(
                dites.toString().contains(archive.numen(31)), "un NUMEN n'est jamais montré en entier dans un rapport");
    }

    private void verifierRapport(ImportFichier fichier) throws Exception {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        enAdministrateur(() -> {
            imports.rapport(fichier.getReference(), sortie);
            return null;
        });
        String rapport = sortie.toString(StandardCharsets.UTF_8);
        assertTrue(rapport.startsWith("\ufeffgravite;fichier;ligne;colonne;valeur;motif"), rapport);
        assertTrue(rapport.contains("identite.csv") && rapport.contains("31/02/1980"), rapport);
        assertFalse(rapport.lines().anyMatch(l -> l.matches(".*(^|;)\"?[=+@-].*")), rapport);
    }

    private static String uaiInconnu() {
        return "0999999" + Uai.lettre("0999999");
    }

    private static String uaiFaux() {
        return "0999999" + (Uai.lettre("0999999") == 'A' ? 'B' : 'A');
    }

    /** Puts faults into an archive and notes what must be said of each: "file|line|column|value~reason". */
    private record Fautes(ArchiveEssai archive, List<String> attendues) {

        void cellule(int rang, String fichier, String colonne, String valeur, String motif) {
            int ligne = archive.changer(fichier, archive.numen(rang), colonne, v -> valeur);
            attendues.add(fichier + "|" + ligne + "|" + colonne + "|" + (valeur.isEmpty() ? null : "") + "~" + motif);
        }

        void chevauchement() {
            String numen = archive.numenAvecEchelons(2, 32);
            archive.changer("echelons.csv", numen, "au", v -> "");
            attendues.add("echelons.csv|~échelons qui se chevauchent");
        }

        void numenEnDouble(int rang) {
            String identite = archive.lignes("identite.csv").stream()
                    .filter(l -> l.startsWith(archive.numen(rang)))
                    .findFirst()
                    .orElseThrow();
            archive.ajouterLigne("identite.csv", identite);
            attendues.add("identite.csv|" + archive.lignes("identite.csv").size() + "|numen|~NUMEN en double");
        }

        void ligneOrpheline() {
            String contrat = archive.lignes("contrats.csv").get(1);
            archive.ajouterLigne("contrats.csv", "99Z9999999ZZZ" + contrat.substring(13));
            attendues.add("contrats.csv|" + archive.lignes("contrats.csv").size() + "|numen|~n’est pas dans identite");
        }
    }

    @Test
    void un_import_garde_l_histoire_marque_qui_a_disparu_et_le_meme_fichier_ne_change_rien() throws Exception {
        ArchiveEssai origine = extraction();
        String change = origine.numen(40);
        String disparu = origine.numen(41);
        String rejete = origine.numen(42);
        ArchiveEssai suivante = extraction().oublier(disparu).doubler(origine.numen(43), "16P9900099NEW");
        suivante.changer("affectations.csv", change, "discipline", d -> "Sanskrit");
        suivante.changer("identite.csv", rejete, "date_naissance", d -> "31/02/1980");

        ImportFichier fichier = importer(suivante, false);
        assertEquals(
                "TERMINE crees=1 modifies=1 inchanges=297 rejetes=1 absents=1",
                bilan(fichier),
                anomalies(fichier).stream().map(AnomalieLue::getMotif).toList().toString());
        assertEquals("1", absents());
        assertEquals("2", lignesSanskrit("connu_au is null or import_id <> " + fichier.getId()));
        assertEquals(
                "1", lignesSanskrit("discipline = 'Sanskrit' and connu_au is null and import_id = " + fichier.getId()));
        verifierComptes();

        ImportFichier retour = importer(origine, false);
        assertEquals("TERMINE crees=0 modifies=1 inchanges=299 rejetes=0 absents=1", bilan(retour));
        assertEquals("0", lignesSanskrit("discipline = 'Sanskrit' and connu_au is null"));
        assertEquals("1", lignesSanskrit("discipline = 'Sanskrit' and connu_au is not null"));

        Map<String, String> avant = contenuDesTables();
        ImportFichier encore = importer(origine, false);
        assertEquals("TERMINE crees=0 modifies=0 inchanges=300 rejetes=0 absents=0", bilan(encore));
        assertEquals(avant, contenuDesTables());
        assertTrue(
                enAdministrateur(() -> imports.rubriques(encore.getReference())).isEmpty());
        assertTrue(enAdministrateur(() -> bilans.historique("1")).lignes().stream()
                .map(p -> p.fichier().getReference())
                .toList()
                .contains(fichier.getReference()));
    }

    private static String bilan(ImportFichier f) {
        return f.getEtat() + " crees=" + f.getCrees() + " modifies=" + f.getModifies() + " inchanges="
                + f.getInchanges() + " rejetes=" + f.getRejetes() + " absents=" + f.getAbsents();
    }

    private static String absents() {
        return EnTantQue.sql("select count(*) from dossier where absent_depuis is not null");
    }

    /** Counts the lines of the file whose discipline was changed, current and past. */
    private static String lignesSanskrit(String condition) {
        return EnTantQue.sql("select count(*) from ligne_dossier where rubrique = 'AFFECTATION' and dossier_id ="
                + " (select min(dossier_id) from ligne_dossier where discipline = 'Sanskrit') and uai = (select min(uai)"
                + " from ligne_dossier where discipline = 'Sanskrit') and du = (select min(du) from ligne_dossier where"
                + " discipline = 'Sanskrit') and (" + condition + ")");
    }

    private static void verifierComptes() {
        assertEquals(
                "0",
                EnTantQue.sql("select count(*) from compte where ferme = true"),
                "qui disparaît d'une extraction garde son compte");
        assertEquals(
                "1", EnTantQue.sql("select count(*) from compte where cree_le = (select max(cree_le) from compte)"));
    }

    @Test
    void les_deux_listes_officielles_se_chargent_et_chaque_ligne_ecartee_dit_pourquoi() throws Exception {
        Function<String, InputStream> liste =
                nom -> ImportIT.class.getResourceAsStream("/etablissements/" + nom + "-extrait.csv");
        Map<String, String> avant = contenuDesTables();
        ImportFichier essai =
                attendreFin(deposer(Nature.ETABLISSEMENTS, "annuaire.csv", liste.apply("annuaire"), true));
        assertEquals("12 lus, 4 nouveaux, 8 écartés", etablissements(essai));
        assertEquals(avant, contenuDesTables(), "un essai n'écrit rien");

        ImportFichier annuaire =
                attendreFin(deposer(Nature.ETABLISSEMENTS, "annuaire.csv", liste.apply("annuaire"), false));
        assertEquals("12 lus, 4 nouveaux, 8 écartés", etablissements(annuaire));
        List<String> motifs =
                anomalies(annuaire).stream().map(AnomalieLue::getMotif).toList();
        assertTrue(
                motifs.containsAll(List.of(
                        "établissement public",
                        "établissement privé hors contrat",
                        "établissement privé sans contrat avec l’État")),
                motifs.toString());
        assertEquals(
                "2", EnTantQue.sql("select count(*) from etablissement where uai like '035%' and contrat = 'SIMPLE'"));

        ImportFichier encore =
                attendreFin(deposer(Nature.ETABLISSEMENTS, "annuaire.csv", liste.apply("annuaire"), false));
        assertEquals("12 lus, 0 nouveaux, 8 écartés", etablissements(encore));
        assertEquals(4, encore.getInchanges());

        ImportFichier geolocalisation = attendreFin(
                deposer(Nature.ETABLISSEMENTS, "geolocalisation.csv", liste.apply("geolocalisation"), false));
        assertEquals("8 lus, 0 nouveaux, 4 écartés", etablissements(geolocalisation));
    }

    private static String etablissements(ImportFichier f) {
        assertEquals(Etat.TERMINE, f.getEtat(), f.getMotif());
        return f.getTotal() + " lus, " + f.getCrees() + " nouveaux, " + f.getEcartes() + " écartés";
    }

    @Test
    void une_liste_d_une_autre_forme_est_refusee_en_nommant_ce_qui_manque() throws Exception {
        byte[] liste = "numero_uai;appellation_officielle\r\n0310001H;Collège\r\n".getBytes(StandardCharsets.UTF_8);
        ImportFichier fichier =
                attendreFin(deposer(Nature.ETABLISSEMENTS, "liste.csv", new ByteArrayInputStream(liste), false));
        assertEquals(Etat.REFUSE, fichier.getEtat());
        assertTrue(fichier.getMotif().contains("Colonnes manquantes"), fichier.getMotif());
        assertTrue(fichier.getMotif().contains("nature_uai_libe"), fichier.getMotif());
    }

    @Test
    void un_fichier_pose_dans_le_dossier_surveille_est_importe_et_retire() throws Exception {
        Path depot = Configuration.courante().dossierDonnees().resolve("depot");
        Path pose = depot.resolve("depose-par-un-test.csv");
        try (InputStream liste = ImportIT.class.getResourceAsStream("/etablissements/geolocalisation-extrait.csv")) {
            Files.createDirectories(depot);
            Files.copy(liste, pose);
        }
        attendre("le relevé du dossier surveillé", () -> Files.notExists(pose));
        String reference = EnTantQue.sql(
                "select reference from import_fichier where nom_fichier = 'depose-par-un-test.csv' and origine = 'DEPOT'");
        assertEquals(Etat.TERMINE, attendreFin(reference).getEtat());
        assertNull(lire(reference).getMotif());
    }
}
