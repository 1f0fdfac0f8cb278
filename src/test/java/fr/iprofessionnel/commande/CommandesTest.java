package fr.iprofessionnel.commande;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.iprofessionnel.commande.Terminal.Reponse;
import fr.iprofessionnel.socle.Parametre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, understood or not, and the configuration. */
class CommandesTest {

    @TempDir
    private Path dossier;

    private Terminal terminal;

    @BeforeEach
    void ouvrir() {
        terminal = new Terminal(dossier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"configuration", "base", "importer", "imports", "administrateur", "version"})
    void chaqueCommandeADeLAideEnFrancaisAvecSesCodesDeRetour(String commande) {
        Reponse aide = terminal.taper(commande, "--help");
        assertEquals(0, aide.code());
        for (String attendu : List.of("Usage : ", "Options :", "--json", "Codes de retour :", "échec")) {
            assertTrue(aide.sortie().contains(attendu), aide.sortie());
        }
        assertTrue(terminal.taper("--help").sortie().contains("\n  " + commande), "l'aide générale la nomme");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Il manque une commande",
        "reparer, Argument inconnu : reparer",
        "version --rapide, Argument inconnu : --rapide",
        "importer, Il manque : FICHIER",
        "imports --nombre deux, Valeur incorrecte pour NOMBRE : « deux »",
        "imports --nombre 0, au moins 1",
        "importer pom.xml, .zip ou une liste .csv est attendue",
        "administrateur Élodie, Identifiant incorrect"
    })
    void uneCommandeMalTapeeDitPourquoiEtRendDeux(String tapee, String attendu) {
        Reponse reponse = terminal.taper(tapee.isEmpty() ? new String[0] : tapee.split(" "));
        assertEquals(2, reponse.code(), reponse.erreurs());
        assertTrue(reponse.erreurs().contains(attendu), reponse.erreurs());
        assertEquals("", reponse.sortie());
    }

    @Test
    void laVersionEstCelleDeLaConstruction() {
        String version =
                terminal.taper("version", "--json").json().get("version").asText();
        assertTrue(version.matches("[0-9]+\\.[0-9]+\\.[0-9]+.*"), version);
        assertTrue(terminal.taper("version").sortie().startsWith("I-Professionnel " + version));
    }

    private static JsonNode cle(Reponse reponse, String cle) {
        return StreamSupport.stream(reponse.json().get("cles").spliterator(), false)
                .filter(c -> c.get("cle").asText().equals(cle))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void laConfigurationDitChaqueCleDOuElleVientEtCacheLesSecrets() throws IOException {
        Path fichier = Files.writeString(
                dossier.resolve("iprofessionnel.properties"),
                "iprofessionnel.base.motdepasse=tres-secret\niprofessionnel.session.inactivite=20\n");
        terminal.exporter("IPROFESSIONNEL_ACADEMIE_NOM", "Académie d’Exemple");
        Reponse reponse = terminal.taper("configuration", "--json", "--configuration", fichier.toString());
        assertEquals(0, reponse.code(), reponse.sortie());
        assertEquals(Parametre.values().length, reponse.json().get("cles").size());
        assertEquals(
                "PROPRIETE_SYSTEME",
                cle(reponse, "iprofessionnel.donnees.dossier").get("origine").asText());
        assertEquals(
                "ENVIRONNEMENT",
                cle(reponse, "iprofessionnel.academie.nom").get("origine").asText());
        assertEquals(
                "Académie d’Exemple",
                cle(reponse, "iprofessionnel.academie.nom").get("valeur").asText());
        assertEquals(
                "FICHIER",
                cle(reponse, "iprofessionnel.session.inactivite").get("origine").asText());
        assertEquals(
                "DEFAUT", cle(reponse, "iprofessionnel.proxys").get("origine").asText());
        assertTrue(cle(reponse, "iprofessionnel.proxys").get("valeur").isNull());
        assertFalse(reponse.sortie().contains("tres-secret"));
        assertTrue(terminal.taper("configuration").sortie().contains("Rien à corriger."));
    }

    @ParameterizedTest
    @CsvSource({
        "SESSION_INACTIVITE, trente",
        "DEMONSTRATION, peut-être",
        "BASE_URL, jdbc:oracle:thin",
        "ACADEMIE_COULEUR, #ffff00",
        "ACADEMIE_LOGO, /nulle/part.png",
        "SESSION_COOKIE_SECURISE, parfois",
        "OIDC_EMETTEUR, http://portail.exemple.fr",
        "OIDC_REVENDICATION, email",
        "OIDC_REVENDICATION_SENS, courriel",
        "CONNEXION_LOCALE_FERMEE, 'enseignant, directeur'",
        "IMPORT_DEPOT, depot"
    })
    void uneValeurFautiveSeSignaleEtRendUn(Parametre parametre, String valeur) {
        Reponse reponse = terminal.regler(parametre, valeur).taper("configuration");
        assertEquals(1, reponse.code());
        assertTrue(reponse.sortie().contains("À corriger : " + parametre.cle()), reponse.sortie());
        assertFalse(
                terminal.taper("configuration", "--json").json().get("correcte").asBoolean());
    }

    @Test
    void uneCleInconnueSeSignaleEtRendUn() {
        Reponse reponse = terminal.exporter("IPROFESSIONNEL_BASE_MDP", "x").taper("configuration");
        assertEquals(1, reponse.code());
        assertTrue(reponse.sortie().contains("Clé inconnue, sans effet : IPROFESSIONNEL_BASE_MDP"), reponse.sortie());
    }

    @Test
    void unFichierDeConfigurationIllisibleEstUnEchecQueLeJsonDitAussi() {
        Reponse reponse = terminal.taper("base", "--json", "--configuration", "/nulle/part.properties");
        assertEquals(1, reponse.code());
        assertEquals(1, reponse.json().get("code").asInt());
        assertTrue(reponse.json().get("erreur").asText().contains("/nulle/part.properties"), reponse.sortie());
    }
}
