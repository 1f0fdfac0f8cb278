package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Examen;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists of those who may be promoted, over HTTP: computation, rights, statements, files, trace. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PromouvablesIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String PAGE = "/gestion/promouvables";
    private static final int REQUETES_SQL = 8;

    private static final Pattern LIGNE = Pattern.compile("(?s)/perspectives\\?dossier=([A-Za-z0-9_-]{22})[^\"]*\""
            + ".*?class=\"etiquette[^\"]*\">(Oui|Non|Indéterminé)<");
    private static final Pattern CARTE =
            Pattern.compile("(?s)<h3 id=\"hors-classe\">.*?aria-hidden=\"true\">(.) </span>");

    private static LocalDate aujourdhui;
    private static String liste;

    @BeforeAll
    static void calculer() throws InterruptedException {
        Attente.demonstration(SITE);
        aujourdhui = LocalDate.now(ZoneId.of("Europe/Paris"));
        liste = "?promotion=HORS_CLASSE&date=" + aujourdhui;
        Visiteur gestionnaire = new Visiteur(SITE).connecte("ncazaux");
        String avant = gestionnaire.lire(PAGE + liste).body();
        assertTrue(avant.contains("pas encore été calculée"), avant);
        Map<String, String> champs = new TreeMap<>();
        champs.put("calcul", "calcul");
        champs.put("calcul:calculer", "Calculer");
        champs.put("promotion", "HORS_CLASSE");
        champs.put("date", aujourdhui.toString());
        champs.put("jeton", gestionnaire.jeton());
        champs.put("jakarta.faces.ViewState", "stateless");
        HttpResponse<String> reponse = gestionnaire.envoyer(PAGE, champs);
        assertTrue(gestionnaire.destination(reponse).startsWith(PAGE + liste), gestionnaire.destination(reponse));
        for (int i = 0; i < 120 && !fini(); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertTrue(fini(), "le calcul ne finit pas");
    }

    private static boolean fini() {
        return !Essais.sql("select count(*) from calcul where code = 'HORS_CLASSE' and date_reference = '" + aujourdhui
                        + "' and etat = 'TERMINE'")
                .equals("0");
    }

    @Test
    void chaque_reponse_dit_avec_quelles_tables_elle_a_ete_calculee() {
        String page = new Visiteur(SITE).connecte("ncazaux").lire(PAGE + liste).body();
        String empreinte = Essais.sql("select max(empreinte) from calcul where date_reference = '" + aujourdhui + "'");
        assertTrue(page.contains("tables livrées avec l"), page);
        assertTrue(page.contains(empreinte.substring(0, 12)), page);
    }

    @Test
    void la_reponse_est_celle_que_chacun_lit_dans_ses_perspectives() {
        assertTrue(comparer("ncazaux") + comparer("bpages") > 20);
    }

    private static int comparer(String qui) {
        Visiteur gestionnaire = new Visiteur(SITE).connecte(qui);
        String page = gestionnaire.lire(PAGE + liste + "&verdict=TOUS").body();
        Matcher ligne = LIGNE.matcher(page);
        int nombre = 0;
        while (ligne.find()) {
            String perspectives =
                    gestionnaire.lire("/perspectives?dossier=" + ligne.group(1)).body();
            Matcher carte = CARTE.matcher(perspectives);
            assertTrue(carte.find(), perspectives);
            String signe = Map.of("Oui", "✓", "Non", "✗", "Indéterminé", "?").get(ligne.group(2));
            assertEquals(signe, carte.group(1), ligne.group(1));
            nombre++;
        }
        assertEquals(page.split("/perspectives\\?dossier=", -1).length - 1, nombre, page);
        return nombre;
    }

    @Test
    void la_liste_coute_huit_requetes_sql_au_plus() {
        Visiteur gestionnaire = new Visiteur(SITE).connecte("ncazaux");
        for (String suite : List.of("", "&verdict=TOUS&tri=points", "&nom=d&etablissement=toulouse&echelle=CERTIFIE")) {
            assertEquals(200, gestionnaire.lire(PAGE + liste + suite).statusCode());
            int nombre = Integer.parseInt(Essais.sql(EssaisServlet.COMPTEUR + PAGE)) + 1;
            assertTrue(nombre > 4 && nombre <= REQUETES_SQL, suite + " : " + nombre + " requêtes SQL");
        }
    }

    @Test
    void qui_ne_gere_pas_de_dossiers_n_a_pas_de_liste() {
        for (String qui : List.of("fdurand", "ccastelnau", "mlespinasse", "pcastera", "administrateur")) {
            Visiteur visiteur = new Visiteur(SITE).connecte(qui);
            for (String adresse : List.of(PAGE + liste, PAGE + "/fichier" + liste)) {
                HttpResponse<String> reponse = visiteur.lire(adresse);
                assertEquals(404, reponse.statusCode(), qui + " : " + adresse);
                assertFalse(reponse.body().contains("/dossier?dossier="), qui + " : " + adresse);
            }
        }
    }

    @Test
    void une_gestionnaire_ne_trouve_que_les_dossiers_de_son_portefeuille() {
        String reference = Essais.sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id"
                + " where c.identifiant = 'fdurand'");
        assertTrue(contient("ncazaux", "&verdict=TOUS&nom=durand%20florent", reference));
        assertFalse(contient("bpages", "&verdict=TOUS&nom=durand%20florent", reference));
    }

    @Test
    void de_toute_l_academie_elle_n_a_que_des_nombres_et_pas_les_petits() {
        String page = new Visiteur(SITE)
                .connecte("ncazaux")
                .lire(PAGE + liste + "&verdict=OUI&nom=zzz&academie=oui")
                .body();
        assertTrue(page.contains("Réponses par échelle, dans toute l’académie"), page);
        assertTrue(page.contains("moins de 5"), page);
        assertFalse(page.contains("?dossier="), page);
    }

    @Test
    void une_gestionnaire_ne_se_trouve_pas_elle_meme() {
        String reference = Essais.sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id"
                + " where c.identifiant = 'fdurand'");
        String agent = Essais.sql("select agent_id from dossier where reference = '" + reference + "'");
        String ordre = "update dossier set agent_id = %s where reference = '" + reference + "'";
        Essais.sql(ordre.formatted("(select agent_id from compte where identifiant = 'ncazaux')"));
        try {
            assertFalse(contient("ncazaux", "&verdict=TOUS&nom=durand%20florent", reference));
        } finally {
            Essais.sql(ordre.formatted(agent));
        }
    }

    private static boolean contient(String qui, String suite, String texte) {
        return new Visiteur(SITE)
                .connecte(qui)
                .lire(PAGE + liste + suite)
                .body()
                .contains(texte);
    }

    @Test
    void une_liste_emportee_se_voit_dans_les_consultations_de_chacun() {
        Visiteur gestionnaire = new Visiteur(SITE).connecte("ncazaux");
        HttpResponse<String> csv = gestionnaire.lire(PAGE + "/fichier" + liste + "&verdict=TOUS&format=csv");
        assertEquals(200, csv.statusCode());
        assertTrue(csv.headers().firstValue("Content-Disposition").orElse("").contains(".csv"));
        assertTrue(csv.body().contains("Durand;Florent;"), csv.body());
        assertEquals(
                "1",
                Essais.sql("select count(*) from journal where evenement = 'EXPORT_PROMOUVABLES' and detail ="
                        + " 'HORS_CLASSE " + aujourdhui + "'"));
        assertTrue(new Visiteur(SITE)
                .connecte("fdurand")
                .lire("/dossier/consultations")
                .body()
                .contains("Liste des promouvables, emportée"));
        HttpResponse<String> xlsx = gestionnaire.lire(PAGE + "/fichier" + liste + "&nom=durand&format=xlsx");
        assertEquals(200, xlsx.statusCode());
        assertTrue(xlsx.body().startsWith("PK"));
    }

    @Test
    void un_import_fait_depuis_se_dit_et_le_calcul_peut_etre_refait() {
        String date = "update import_fichier set termine_le = termine_le %s 9000000000 where nature = 'PERSONNELS'";
        Essais.sql(date.formatted("+"));
        try {
            assertTrue(contient("ncazaux", "", "Des dossiers ont été importés depuis ce calcul"));
        } finally {
            Essais.sql(date.formatted("-"));
        }
        assertFalse(contient("ncazaux", "", "Des dossiers ont été importés depuis ce calcul"));
    }

    @Test
    void la_liste_pleine_est_accessible_au_clavier_et_sur_un_telephone() {
        Visiteur gestionnaire = new Visiteur(SITE).connecte("ncazaux");
        try (Examen examen = Examen.de(SITE, gestionnaire.cookie().orElseThrow())) {
            examen.examiner(PAGE + liste + "&verdict=TOUS&academie=oui", true);
            assertTrue(examen.defauts().isEmpty(), "\n" + String.join("\n", examen.defauts()));
        }
    }
}
