package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open to whom: everything is closed unless it is named. */
class AdressesTest {

    private static AgentConnecte avec(Set<Role> roles) {
        return new AgentConnecte(
                1, "ref", "fdurand", 1L, "Durand", "Florent", roles, 1, "jeton", null, Instant.EPOCH, null, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/accueil",
                "/dossier",
                "/connexion/mot-de-passe",
                "/connexion.xhtml",
                "/connexion/",
                "/moncompte",
                "/compte/",
                "/gestion",
                "/administration",
                "/session/prolonger",
                "/WEB-INF/web.xml",
                "/statique",
                "/statiques/x",
                "/apis",
                "/guides/",
                "/guides/recherche.xhtml",
                "/guidesx",
                "/api.xhtml",
                "/agenda",
                "/agendas/x",
                "/nouveaute"
            })
    void ceQuiNEstPasNommePublicNeLEstPas(String chemin) {
        assertFalse(Adresses.estPublique(chemin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connexion",
                "/accessibilite",
                "/statique/portail.css",
                "/jakarta.faces.resource/x.js",
                "/simulateur",
                "/agenda/xyz",
                "/guides",
                "/guides/hors-classe",
                "/guides/recherche",
                "/api/x"
            })
    void laConnexionLesMentionsEtLHabillageSontPublics(String chemin) {
        assertTrue(Adresses.estPublique(chemin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/iprofessionnel/lanceur/Lanceur.class", "/accueil.xhtml", "/x.properties", "/a.b/c"})
    void unFichierDuWarSeReconnaitAuPointDeSonNom(String chemin) {
        assertTrue(Adresses.nommeUnFichier(chemin));
    }

    @Test
    void aucuneAdressePubliqueNEstUnePageDontLAdresseAUnPoint() {
        assertEquals(
                Set.of("/theme.css"),
                Adresses.PUBLIQUES.stream().filter(Adresses::nommeUnFichier).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void laGestionEstAQuiGereEtLAdministrationAQuiAdministre(Role role) {
        AgentConnecte agent = avec(EnumSet.of(role));
        boolean gere = EnumSet.of(Role.GESTIONNAIRE, Role.CHEF_ETABLISSEMENT, Role.INSPECTEUR)
                .contains(role);
        assertEquals(gere, Adresses.estOuverteA("/gestion", agent));
        assertEquals(gere, Adresses.estOuverteA("/gestion/recherche", agent));
        assertEquals(role == Role.ADMINISTRATEUR, Adresses.estOuverteA("/administration", agent));
        assertEquals(role == Role.ADMINISTRATEUR, Adresses.estOuverteA("/administration/imports/import", agent));
    }

    @ParameterizedTest
    @CsvSource({"/accueil", "/gestionnaires", "/administrations-publiques"})
    void leResteEstOuvertAQuiEstConnecteEtLesServicesDecident(String chemin) {
        assertTrue(Adresses.estOuverteA(chemin, avec(Set.of())));
    }
}
