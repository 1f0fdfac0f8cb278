package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Visiteur;
import fr.iprofessionnel.socle.Reference;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The services over HTTP: by profile, their cost, the secret calendar, and what the administrators do. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServicesIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String PAGE = "/services";
    private static final String LIEN = "/administration/services/lien";
    private static final Pattern SECRET = Pattern.compile("/agenda/([A-Za-z0-9_-]{43})<");

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    private static Visiteur connecte(String identifiant) {
        return new Visiteur(SITE).connecte(identifiant);
    }

    private static HttpResponse<String> poster(
            Visiteur qui, String page, String formulaire, String bouton, Map<String, String> champs) {
        Map<String, String> tous = new TreeMap<>(champs);
        tous.put("jeton", qui.jeton());
        tous.put("jakarta.faces.ViewState", "stateless");
        tous.put(formulaire, formulaire);
        tous.put(formulaire + ":" + bouton, bouton);
        return qui.envoyer(page, tous);
    }

    private static String secret(Visiteur qui) {
        String page = poster(qui, PAGE, "agenda-secret", "abonner", Map.of()).body();
        Matcher lu = SECRET.matcher(page);
        assertTrue(lu.find(), page);
        return "/agenda/" + lu.group(1);
    }

    @Test
    void l_enseignant_lit_ses_liens_et_ses_dates_en_peu_de_requetes() {
        String page = connecte("fdurand").lire(PAGE).body();
        assertTrue(page.contains("https://www.devenirenseignant.gouv.fr"), page);
        assertTrue(page.indexOf("theme-CONCOURS") < page.indexOf("theme-RETRAITE"), "concours d'abord");
        assertTrue(page.contains("Votre carrière"), "une date calculée");
        assertFalse(page.contains("target="), "même onglet");
        int requetes = Integer.parseInt(Essais.sql("compteur:" + PAGE));
        assertTrue(requetes <= 6, requetes + " requêtes");
    }

    @Test
    void qui_n_est_pas_enseignant_n_a_pas_de_services() {
        assertEquals(404, connecte("ncazaux").lire(PAGE).statusCode());
        assertEquals(404, connecte("fdurand").lire("/administration/services").statusCode());
    }

    @Test
    void l_agenda_secret_ne_dit_que_des_dates_et_se_supprime() {
        Visiteur florent = connecte("fdurand");
        Visiteur personne = new Visiteur(SITE);
        String premier = secret(florent);
        HttpResponse<String> agenda = personne.lire(premier);
        assertEquals(200, agenda.statusCode());
        assertEquals("no-store", agenda.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(agenda.body().startsWith("BEGIN:VCALENDAR\r\n"), agenda.body());
        assertTrue(agenda.body().contains("BEGIN:VEVENT"), agenda.body());
        for (String prive : new String[] {"urand", "lorent", "certifi", "e échelon"}) {
            assertFalse(agenda.body().contains(prive), prive + " dans\n" + agenda.body());
        }
        assertEquals(
                "0",
                Essais.sql("select count(*) from agenda_abonnement where empreinte = '"
                        + premier.replace("/agenda/", "") + "'"),
                "le secret n'est pas gardé");
        assertFalse(florent.lire(PAGE).body().contains(premier), "montré une seule fois");

        String second = secret(florent);
        assertNotEquals(premier, second);
        assertEquals(404, personne.lire(premier).statusCode(), "l'ancien ne répond plus");
        assertEquals(200, personne.lire(second).statusCode());

        poster(florent, PAGE, "agenda-secret", "revoquer", Map.of());
        HttpResponse<String> supprime = personne.lire(second);
        HttpResponse<String> inconnu = personne.lire("/agenda/" + Reference.secret());
        assertEquals(404, supprime.statusCode());
        assertEquals(404, inconnu.statusCode());
        assertEquals(inconnu.body(), supprime.body(), "rien ne les distingue");
        assertEquals(404, personne.lire("/agenda/").statusCode());
        assertEquals(404, personne.lire("/agenda/" + "a".repeat(5000)).statusCode());
    }

    @Test
    void l_administrateur_essaie_publie_verifie_et_retire_un_lien_selon_le_profil() {
        Visiteur administrateur = connecte("administrateur");
        String titre = "Lien d'essai " + System.nanoTime();
        Map<String, String> champs = Map.of(
                "redaction:titre", titre,
                "redaction:adresse", "http://127.0.0.1:1/essai",
                "redaction:theme", "CONCOURS",
                "redaction:rang", "5",
                "redaction:echelles", "PE",
                "redaction:apercu-echelle", "PE",
                "base", "0");
        String apercu = poster(administrateur, LIEN, "redaction", "previsualiser", champs)
                .body();
        assertTrue(apercu.contains("Ce n’est pas encore publié"), apercu);
        assertEquals("0", compter(titre));

        poster(administrateur, LIEN, "redaction", "publier", champs);
        assertEquals("1", compter(titre));
        assertTrue(connecte("hmontaut").lire(PAGE).body().contains("127.0.0.1:1"), "professeure des écoles");
        assertFalse(connecte("fdurand").lire(PAGE).body().contains("127.0.0.1:1"), "professeur certifié");

        String reference =
                Essais.sql("select reference from lien_service where titre = '" + titre.replace("'", "''") + "'");
        poster(administrateur, LIEN, "controle", "verifier", Map.of("ref", reference));
        assertEquals("INTERNE", Essais.sql("select etat from lien_service where reference = '" + reference + "'"));

        String confirmation = administrateur
                .lire("/administration/services/retirer?lien=" + reference)
                .body();
        assertTrue(confirmation.contains("Les enseignants ne le verront plus"), confirmation);
        poster(administrateur, "/administration/services/retirer", "retrait", "retirer", Map.of("lien", reference));
        assertFalse(connecte("hmontaut").lire(PAGE).body().contains("127.0.0.1:1"), "retiré");
        assertEquals(
                "3",
                Essais.sql("select count(*) from journal where objet = '" + reference + "' and evenement in"
                        + " ('LIEN_PUBLICATION', 'LIENS_VERIFICATION', 'LIEN_RETRAIT')"));
    }

    private static String compter(String titre) {
        return Essais.sql("select count(*) from lien_service where titre = '" + titre.replace("'", "''") + "'");
    }

    @Test
    void une_date_de_l_academie_n_est_que_dans_l_agenda_de_ceux_qu_elle_concerne() {
        String titre = "Campagne " + System.nanoTime();
        poster(
                connecte("administrateur"),
                "/administration/services/date",
                "redaction",
                "publier",
                Map.of(
                        "redaction:titre",
                        titre,
                        "redaction:du",
                        "2098-03-02",
                        "redaction:degre",
                        "PREMIER",
                        "base",
                        "0"));
        Visiteur helene = connecte("hmontaut");
        assertTrue(helene.lire(PAGE).body().contains(titre));
        assertTrue(new Visiteur(SITE).lire(secret(helene)).body().contains("SUMMARY:" + titre));
        assertFalse(connecte("fdurand").lire(PAGE).body().contains(titre));
    }
}
