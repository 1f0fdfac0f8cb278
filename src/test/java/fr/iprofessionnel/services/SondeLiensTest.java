package fr.iprofessionnel.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check says of an address, against a server of this machine; and what it never asks. */
class SondeLiensTest {

    private static final String ICI = "127.0.0.1";

    private final List<String> demandes = new CopyOnWriteArrayList<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private HttpServer serveur;
    private String racine;

    @BeforeEach
    void demarrer() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        racine = "http://" + ICI + ":" + serveur.getAddress().getPort();
        serveur.createContext("/", echange -> {
            demandes.add(echange.getRequestMethod() + " " + echange.getRequestURI());
            repondre(echange, echange.getRequestURI().getPath().substring(1));
        });
        serveur.start();
    }

    @AfterEach
    void arreter() {
        fin.countDown();
        serveur.stop(0);
    }

    /** The path says what to answer: a code, {@code tete-404} for a HEAD that is refused, {@code vers/…} for a redirection. */
    private void repondre(HttpExchange echange, String quoi) throws IOException {
        int code = quoi.matches("\\d+") ? Integer.parseInt(quoi) : 200;
        if (quoi.startsWith("tete-") && echange.getRequestMethod().equals("HEAD")) {
            code = Integer.parseInt(quoi.substring("tete-".length()));
        } else if (quoi.startsWith("vers/")) {
            echange.getResponseHeaders().add("Location", quoi.substring("vers".length()));
            code = 302;
        } else if (quoi.equals("ailleurs")) {
            echange.getResponseHeaders().add("Location", "http://localhost:1/interne");
            code = 302;
        } else if (quoi.equals("boucle")) {
            echange.getResponseHeaders().add("Location", "/boucle");
            code = 301;
        }
        echange.sendResponseHeaders(code, -1);
        echange.close();
    }

    private static SondeLiens sonde(Duration delai) {
        return new SondeLiens(new GardeReseau(List.of(ICI)), delai);
    }

    private Sonde sonder(String chemin) {
        return sonde(Duration.ofSeconds(20)).sonder(racine + chemin);
    }

    @ParameterizedTest
    @CsvSource({
        "/200, REPOND, 200",
        "/204, REPOND, 204",
        "/404, ABSENT, 404",
        "/410, ABSENT, 410",
        "/403, INCERTAIN, 403",
        "/503, INCERTAIN, 503",
        "/tete-405, REPOND, 200",
        "/tete-404, REPOND, 200",
        "/vers/200, REPOND, 200",
        "/vers/vers/404, ABSENT, 404"
    })
    void laReponseDonneLEtatEtLeCode(String chemin, EtatLien etat, int code) {
        assertEquals(new Sonde(etat, code), sonder(chemin));
    }

    @Test
    void lEnTeteSeuleSuffitQuandElleEstDonnee() {
        sonder("/200");
        assertEquals(List.of("HEAD /200"), demandes);
    }

    @Test
    void uneBoucleDeRenvoisSArrete() {
        assertEquals(new Sonde(EtatLien.INCERTAIN, null), sonder("/boucle"));
        assertEquals(6, demandes.size());
    }

    @Test
    void unRenvoiVersLeReseauInterneNEstPasSuivi() {
        assertEquals(Sonde.INTERNE, sonder("/ailleurs"));
    }

    @Test
    void unPortFermeEstMuet() {
        serveur.stop(0);
        assertEquals(Sonde.MUETTE, sonder("/200"));
    }

    @Test
    void unServeurQuiNeRepondPasAuDelaiEstMuet() {
        serveur.removeContext("/");
        serveur.createContext("/", echange -> {
            try {
                fin.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertEquals(Sonde.MUETTE, sonde(Duration.ofMillis(50)).sonder(racine + "/200"));
    }

    @Test
    void sansReglageLaMachineElleMemeNEstPasDemandee() {
        SondeLiens prudente = new SondeLiens(new GardeReseau(List.of()), Duration.ofSeconds(20));
        assertEquals(Sonde.INTERNE, prudente.sonder(racine + "/200"));
        assertEquals(List.of(), demandes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:a00:1::1"
            })
    void uneAdresseDuReseauInterneEstRefusee(String adresse) throws IOException {
        assertFalse(GardeReseau.estPublique(InetAddress.getByName(adresse)), adresse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "193.0.0.1",
                "198.20.0.1",
                "2001:660::1",
                "2606:4700::1"
            })
    void uneAdresseDInternetEstAdmise(String adresse) throws IOException {
        assertTrue(GardeReseau.estPublique(InetAddress.getByName(adresse)), adresse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://1.1.1.1/",
                "file:///etc/passwd",
                "http://moi@1.1.1.1/",
                "http:/chemin",
                "jar:http://1.1.1.1/"
            })
    void seuleUneAdresseDuWebEstDemandee(String adresse) throws IOException {
        assertFalse(new GardeReseau(List.of()).admet(URI.create(adresse)));
    }
}
