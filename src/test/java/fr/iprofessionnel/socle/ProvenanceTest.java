package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    @ParameterizedTest
    @CsvSource({"same-origin, false", "none, false", "same-site, true", "cross-site, true", "'', true"})
    void leNavigateurDitDOuVientLEnvoi(String site, boolean etrangere) {
        assertEquals(
                etrangere,
                Provenance.estEtrangere(Requete.avec("Sec-Fetch-Site", site).faite()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://portail.exemple.fr,      portail.exemple.fr,      false",
        "https://PORTAIL.exemple.fr,      portail.exemple.fr,      false",
        "http://localhost:8080,           localhost:8080,          false",
        "http://localhost:8081,           localhost:8080,          true",
        "https://ailleurs.exemple.org,    portail.exemple.fr,      true",
        "https://portail.exemple.fr.x.io, portail.exemple.fr,      true",
        "null,                            portail.exemple.fr,      true",
        "'pas une adresse',               portail.exemple.fr,      true",
    })
    void unNavigateurAncienDitAuMoinsSonOrigine(String origine, String hote, boolean etrangere) {
        assertEquals(
                etrangere,
                Provenance.estEtrangere(
                        Requete.avec("Origin", origine).et("Host", hote).faite()));
    }

    @Test
    void leDireDuNavigateurLEmporteSurLOrigine() {
        assertTrue(Provenance.estEtrangere(Requete.avec("Sec-Fetch-Site", "cross-site")
                .et("Origin", "https://portail.exemple.fr")
                .et("Host", "portail.exemple.fr")
                .faite()));
    }

    @Test
    void sansAucunDireLeJetonDecideSeul() {
        assertFalse(Provenance.estEtrangere(
                Requete.avec("Host", "portail.exemple.fr").faite()));
    }
}
