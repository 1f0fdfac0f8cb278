package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    @TempDir
    private Path dossier;

    private final Properties systeme = new Properties();
    private final Map<String, String> environnement = new HashMap<>();

    private Configuration lue() {
        return new Configuration(systeme, environnement);
    }

    private void fichier(String... lignes) throws IOException {
        Path chemin = dossier.resolve("portail.properties");
        Files.write(chemin, List.of(lignes));
        systeme.setProperty(Parametre.CONFIGURATION_FICHIER.cle(), chemin.toString());
    }

    @Test
    void laProprieteSystemeLEmporteSurLEnvironnementQuiLEmporteSurLeFichier() throws IOException {
        assertEquals(Optional.of("Académie"), lue().texte(Parametre.ACADEMIE_NOM), "le défaut");

        fichier("iprofessionnel.academie.nom=Académie de Fichier");
        assertEquals(Optional.of("Académie de Fichier"), lue().texte(Parametre.ACADEMIE_NOM));

        environnement.put("IPROFESSIONNEL_ACADEMIE_NOM", "Académie d'Environnement");
        assertEquals(Optional.of("Académie d'Environnement"), lue().texte(Parametre.ACADEMIE_NOM));

        systeme.setProperty("iprofessionnel.academie.nom", "Académie de Système");
        assertEquals(Optional.of("Académie de Système"), lue().texte(Parametre.ACADEMIE_NOM));
    }

    @Test
    void leFichierPeutEtreDesigneParLEnvironnement() throws IOException {
        fichier("iprofessionnel.session.inactivite=20");
        environnement.put(
                "IPROFESSIONNEL_CONFIGURATION_FICHIER", (String) systeme.remove(Parametre.CONFIGURATION_FICHIER.cle()));
        assertEquals(Duration.ofMinutes(20), lue().minutes(Parametre.SESSION_INACTIVITE));
    }

    @Test
    void leFichierEstLuEnUtf8() throws IOException {
        fichier("iprofessionnel.academie.nom=Académie d’Orléans-Tours");
        assertEquals(Optional.of("Académie d’Orléans-Tours"), lue().texte(Parametre.ACADEMIE_NOM));
    }

    @Test
    void unFichierIllisibleArreteToutEnDisantLaCle() {
        systeme.setProperty(
                Parametre.CONFIGURATION_FICHIER.cle(), dossier.resolve("absent").toString());
        var echec = assertThrows(UncheckedIOException.class, this::lue);
        assertTrue(echec.getMessage().contains("iprofessionnel.configuration.fichier"), echec.getMessage());
    }

    @Test
    void lesBlancsNeComptentPas() {
        systeme.setProperty("iprofessionnel.session.inactivite", "  25 ");
        assertEquals(25, lue().entier(Parametre.SESSION_INACTIVITE));
        systeme.setProperty("iprofessionnel.session.inactivite", "   ");
        assertEquals(30, lue().entier(Parametre.SESSION_INACTIVITE), "une valeur vide laisse le défaut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trente", "0", "-1", "3.5", "99999999999"})
    void unNombreIllisibleEstRefuseEnNommantLaCle(String valeur) {
        systeme.setProperty("iprofessionnel.session.inactivite", valeur);
        Configuration configuration = lue();
        var refus = assertThrows(IllegalStateException.class, () -> configuration.entier(Parametre.SESSION_INACTIVITE));
        assertTrue(refus.getMessage().contains("iprofessionnel.session.inactivite"), refus.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"oui, true", "true, true", "non, false", "false, false"})
    void ouiEtNonSeDisentAussiEnAnglais(String valeur, boolean attendu) {
        systeme.setProperty("iprofessionnel.demonstration", valeur);
        assertEquals(attendu, lue().estOui(Parametre.DEMONSTRATION));
    }

    @Test
    void niOuiNiNonEstRefuseEnNommantLaCle() {
        systeme.setProperty("iprofessionnel.demonstration", "peut-être");
        Configuration configuration = lue();
        var refus = assertThrows(IllegalStateException.class, () -> configuration.estOui(Parametre.DEMONSTRATION));
        assertTrue(refus.getMessage().contains("iprofessionnel.demonstration"), refus.getMessage());
    }

    @Test
    void uneListeSeCoupeAuxVirgules() {
        assertEquals(List.of(), lue().liste(Parametre.PROXYS));
        systeme.setProperty("iprofessionnel.proxys", "10.0.0.1, 10.0.0.2,,");
        assertEquals(List.of("10.0.0.1", "10.0.0.2"), lue().liste(Parametre.PROXYS));
    }

    @Test
    void uneFauteDeFrappeSeSignaleDOuQuElleVienne() throws IOException {
        fichier("iprofessionnel.academie.nmo=x", "autre.chose=y");
        systeme.setProperty("iprofessionnel.sesion.inactivite", "30");
        environnement.put("IPROFESSIONNEL_BASE_MDP", "z");
        environnement.put("PATH", "/usr/bin");
        assertEquals(
                Set.of("iprofessionnel.academie.nmo", "iprofessionnel.sesion.inactivite", "IPROFESSIONNEL_BASE_MDP"),
                lue().clesInconnues());
    }

    @Test
    void aucuneCleConnueNEstSignalee() {
        Arrays.stream(Parametre.values())
                .filter(p -> p != Parametre.CONFIGURATION_FICHIER)
                .forEach(p -> {
                    systeme.setProperty(p.cle(), "1");
                    environnement.put(p.variable(), "1");
                });
        assertEquals(Set.of(), lue().clesInconnues());
    }

    @Test
    void unSecretNeSeMontreJamais() {
        systeme.setProperty(Parametre.BASE_MOT_DE_PASSE.cle(), "tres-secret");
        systeme.setProperty(Parametre.ADMINISTRATEUR_CODE.cle(), "tres-secret");
        assertFalse(lue().enVigueur().containsValue("tres-secret"));
        assertEquals(Parametre.values().length, lue().enVigueur().size());
    }

    @Test
    void lesDonneesVontDansLeDossierRegleOuDansCeluiDuServeur() {
        systeme.setProperty("jboss.server.data.dir", "/srv/wildfly/data");
        assertEquals(Path.of("/srv/wildfly/data/i-professionnel"), lue().dossierDonnees());
        systeme.setProperty(Parametre.DONNEES_DOSSIER.cle(), "/var/lib/portail");
        assertEquals(Path.of("/var/lib/portail"), lue().dossierDonnees());
    }
}
