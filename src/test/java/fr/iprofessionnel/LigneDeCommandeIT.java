package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Schema;
import fr.iprofessionnel.socle.SourceDonnees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The WAR that the build made, run with {@code java -jar} as an administrator does, beside a server that runs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LigneDeCommandeIT {

    private static final Path DU_SERVEUR = Banc.dossier().resolve("arquillian");

    @TempDir
    private Path dossier;

    /** What a command answered; the output is JSON. */
    private record Reponse(int code, JsonNode json, String erreurs) {}

    private Reponse taper(Path donnees, String... arguments) throws Exception {
        Path temporaire = Files.createDirectories(dossier.resolve("tmp"));
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporaire,
                "-Diprofessionnel.donnees.dossier=" + donnees,
                "-jar",
                Banc.war().toString()));
        commande.addAll(List.of(arguments));
        commande.add("--json");
        Path sortie = dossier.resolve("sortie");
        Path erreurs = dossier.resolve("erreurs");
        Process processus = new ProcessBuilder(commande)
                .redirectOutput(sortie.toFile())
                .redirectError(erreurs.toFile())
                .start();
        assertTrue(processus.waitFor(3, TimeUnit.MINUTES), "la commande ne finit pas");
        assertEquals(List.of(), contenu(temporaire), "le dossier temporaire reste");
        String texte = Files.readString(erreurs, StandardCharsets.UTF_8);
        return new Reponse(processus.exitValue(), new ObjectMapper().readTree(Files.readAllBytes(sortie)), texte);
    }

    private static List<Path> contenu(Path dossier) throws IOException {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.toList();
        }
    }

    private SourceDonnees source() {
        Properties cles = new Properties();
        cles.setProperty("iprofessionnel.donnees.dossier", dossier.toString());
        return new SourceDonnees(new Configuration(cles, Map.of()));
    }

    @Test
    void surUneBaseDerbyArreteeLesCommandesRepondentEnJsonSeulEtEffacentLeurDossier() throws Exception {
        assertEquals("0.1.0", taper(dossier, "version").json().get("version").asText());
        assertEquals(0, taper(dossier, "configuration").code());
        Reponse absente = taper(dossier, "base");
        assertEquals(3, absente.code());
        assertTrue(absente.json().get("erreur").asText().contains("Aucune base Derby"), absente.erreurs());

        preparer();
        Reponse base = taper(dossier, "base");
        assertEquals(0, base.code(), base.erreurs());
        assertEquals("A_JOUR", base.json().get("etat").asText());
        assertEquals("", base.erreurs());
        Reponse imports = taper(dossier, "imports");
        assertEquals(0, imports.code(), imports.erreurs());
        assertTrue(imports.json().isEmpty());
    }

    private void preparer() throws SQLException {
        SourceDonnees source = source();
        Schema.migrer(source);
        source.fermer();
    }

    @Test
    void laBaseDerbyDUnServeurEnMarcheEstDiteTenue() throws Exception {
        Attente.demonstration(Banc.site(Banc.ARQUILLIAN));
        for (String commande : List.of("base", "imports")) {
            Reponse reponse = taper(DU_SERVEUR, commande);
            assertEquals(4, reponse.code(), reponse.erreurs());
            assertTrue(reponse.json().get("erreur").asText().contains("serveur en marche"), reponse.erreurs());
        }
    }

    @Test
    void unFichierDeposeEstImporteParLeServeurEtSonCompteRenduRevient() throws Exception {
        Attente.demonstration(Banc.site(Banc.ARQUILLIAN));
        Path liste = Path.of("src/main/resources/demonstration/etablissements-geolocalisation-toulouse.csv");
        Reponse reponse = taper(DU_SERVEUR, "importer", liste.toString(), "--attendre", "--delai", "2");
        assertEquals(0, reponse.code(), reponse.erreurs());
        assertEquals("TERMINE", reponse.json().get("etat").asText());
        assertEquals("ETABLISSEMENTS", reponse.json().get("nature").asText());
        assertTrue(reponse.json().get("inchanges").asInt() > 0, reponse.json().toString());
        assertTrue(reponse.erreurs().contains("Reçu par le serveur"), reponse.erreurs());

        Path fausse = Files.writeString(dossier.resolve("fausse.csv"), "a;b\n1;2\n");
        Reponse refus = taper(DU_SERVEUR, "importer", fausse.toString(), "--attendre", "--delai", "2");
        assertEquals(1, refus.code(), refus.erreurs());
        assertEquals("REFUSE", refus.json().get("etat").asText());
        assertTrue(refus.json().get("motif").asText().contains("Colonnes manquantes"));
    }
}
