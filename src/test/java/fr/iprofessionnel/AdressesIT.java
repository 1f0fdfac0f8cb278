package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.AdressesDuWar;
import fr.iprofessionnel.navigateur.AdressesGardees;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Visiteur;
import fr.iprofessionnel.socle.Adresses;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each address of the WAR answers to somebody whom nobody knows. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AdressesIT {

    private static final AdressesGardees GARDE = new AdressesGardees(Banc.site(Banc.ARQUILLIAN));

    private final Visiteur personne = new Visiteur(Banc.site(Banc.ARQUILLIAN));

    @BeforeAll
    static void attendre() {
        Attente.demonstration(Banc.site(Banc.ARQUILLIAN));
    }

    @Test
    void la_liste_des_adresses_est_lue_dans_le_war() {
        Set<String> reservees = AdressesDuWar.reservees();
        assertTrue(reservees.containsAll(Set.of("/accueil", "/accueil.xhtml", "/deconnexion")), reservees.toString());
    }

    @Test
    void sans_session_une_adresse_reservee_mene_a_la_connexion() {
        GARDE.verifierLectures();
    }

    @Test
    void sans_session_un_envoi_a_une_adresse_reservee_recoit_la_page_de_connexion() {
        GARDE.verifierEnvois();
    }

    @Test
    void a_une_personne_connectee_aucun_fichier_du_war_n_est_donne() {
        Visiteur administrateur = new Visiteur(Banc.site(Banc.ARQUILLIAN)).connecte("administrateur");
        Set<String> fichiers = AdressesDuWar.toutes();
        fichiers.removeIf(a -> Adresses.estPublique(a) || !a.contains("."));
        assertTrue(fichiers.contains("/fr/iprofessionnel/lanceur/Lanceur.class"), fichiers.toString());
        assertAll(fichiers.stream()
                .map(a -> () -> assertEquals(404, administrateur.lire(a).statusCode(), a)));
    }

    @Test
    void les_pages_publiques_s_ouvrent_a_tous() {
        assertAll(AdressesDuWar.toutes().stream()
                .filter(a -> Adresses.estPublique(a) && AdressesDuWar.pages().contains(a))
                .map(a -> () -> assertEquals(200, personne.lire(a).statusCode(), a)));
    }

    @Test
    void une_adresse_inconnue_mene_a_la_connexion_comme_une_autre() {
        for (String adresse : List.of("/", "/dossier/inconnu", "/rien", "/accueil/rien.css")) {
            HttpResponse<String> reponse = personne.lire(adresse);
            assertTrue(GARDE.estConnexion(reponse), adresse + " : " + reponse.statusCode());
        }
    }

    @Test
    void aucun_detour_de_l_adresse_ne_contourne_la_garde() {
        for (String adresse : List.of(
                "/accueil/",
                "//accueil",
                "/accueil;jsessionid=1",
                "/accueil;.css",
                "/connexion/../accueil",
                "/connexion;/../accueil",
                "/statique/../accueil",
                "/statique/..;/accueil",
                "/statique/%2e%2e/accueil",
                "/statique/..%2faccueil.xhtml",
                "/statique/accueil.xhtml",
                "/jakarta.faces.resource/../accueil.xhtml",
                "/jakarta.faces.resource/accueil.xhtml",
                "/jakarta.faces.resource/%2e%2e/accueil.xhtml?ln=..",
                "/api/../accueil",
                "/api/..;/accueil",
                "/api/%2e%2e/accueil.xhtml",
                "/api;/../accueil",
                "/guides/../accueil",
                "/guides/..;/accueil",
                "/guides/%2e%2e/accueil",
                "/guides/recherche.xhtml",
                "/agenda/../accueil",
                "/agenda/..;/accueil",
                "/agenda/%2e%2e/accueil",
                "/apis/accueil",
                "/connexion/accueil",
                "/%61ccueil",
                "/accueil%00.css",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/statique/../WEB-INF/web.xml")) {
            HttpResponse<String> reponse = personne.lire(adresse);
            assertTrue(GARDE.estConnexion(reponse) || reponse.statusCode() >= 400, adresse + "\n" + reponse.body());
            assertFalse(reponse.body().contains("/deconnexion"), adresse);
        }
    }

    @Test
    void S12_chaque_reponse_porte_les_entetes_protecteurs_et_n_ouvre_pas_de_session() {
        assertAll(AdressesDuWar.toutes().stream().map(a -> () -> verifierEntetes(a)));
        for (String nom : personne.nomsDesCookies()) {
            throw new AssertionError("Un cookie est posé sans connexion : " + nom);
        }
    }

    @Test
    void en_https_le_navigateur_apprend_a_ne_plus_venir_autrement() {
        for (String adresse : List.of("/connexion", "/accueil", "/statique/portail.css", "/api/openapi.json")) {
            assertEquals(
                    "max-age=31536000",
                    entete(personne.lire(adresse, "X-Forwarded-Proto", "https"), "Strict-Transport-Security"),
                    adresse);
            assertEquals("", entete(personne.lire(adresse), "Strict-Transport-Security"), adresse);
        }
    }

    private void verifierEntetes(String adresse) {
        HttpResponse<String> reponse = personne.lire(adresse);
        String politique = entete(reponse, "Content-Security-Policy");
        assertTrue(politique.contains("frame-ancestors 'none'") && politique.contains("object-src 'none'"), adresse);
        assertEquals("same-origin", entete(reponse, "Referrer-Policy"), adresse);
        assertTrue(
                entete(reponse, "Content-Security-Policy").matches("default-src 'self';.*; script-src 'self'"),
                adresse);
        assertEquals("nosniff", entete(reponse, "X-Content-Type-Options"), adresse);
        if (!Adresses.estPublique(adresse) || AdressesDuWar.pages().contains(adresse)) {
            assertEquals("no-store", entete(reponse, "Cache-Control"), adresse);
        }
        assertTrue(reponse.headers().allValues("Set-Cookie").isEmpty(), adresse);
    }

    private static String entete(HttpResponse<String> reponse, String nom) {
        return reponse.headers().firstValue(nom).orElse("");
    }

    @Test
    void les_methodes_rares_ne_contournent_pas_la_garde() {
        HttpResponse<String> reponse = personne.envoyer("/accueil", Map.of(), "X-HTTP-Method-Override", "GET");
        assertTrue(GARDE.estConnexion(reponse), reponse.body());
    }
}
