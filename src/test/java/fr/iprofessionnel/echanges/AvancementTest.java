package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AvancementTest {

    private static final Instant DEBUT = Instant.parse("2026-11-24T08:00:00Z");

    private final ImportFichier fichier = new ImportFichier(
            "reference",
            ImportFichier.Nature.PERSONNELS,
            ImportFichier.Origine.PAGE,
            "extraction.zip",
            false,
            1L,
            DEBUT);

    private Avancement apres(long secondes) {
        return Avancement.de(fichier, Optional.empty(), DEBUT.plusSeconds(secondes));
    }

    @Test
    void unFichierQuiAttendNAniDureeNiReste() {
        Avancement avancement = apres(30);

        assertFalse(avancement.fini());
        assertEquals("En attente", avancement.etat());
        assertEquals("", avancement.duree());
        assertEquals("", avancement.reste());
        assertEquals("", avancement.compte());
    }

    @Test
    void avantLesPremiersEnseignantsLeResteNEstPasDevine() {
        fichier.debuter(DEBUT, DEBUT.plusSeconds(20));
        fichier.passerA(ImportFichier.Etape.RECEPTION);

        Avancement avancement = apres(75);

        assertEquals("1\u00a0min 15\u00a0s", avancement.duree());
        assertEquals("", avancement.reste());
        assertTrue(avancement.etape().startsWith("Étape 1 sur 4"), avancement.etape());
    }

    @Test
    void leNombreDEnseignantsEstDitDesQuIlEstConnu() {
        fichier.debuter(DEBUT, DEBUT.plusSeconds(20));
        fichier.compter(12_500, LocalDate.of(2026, 11, 24));

        assertEquals("0 enseignants sur 12\u00a0500", apres(5).compte());
    }

    @Test
    void unEssaiFiniDitQuIlEnEtaitUn() {
        ImportFichier essai = new ImportFichier(
                "reference",
                ImportFichier.Nature.PERSONNELS,
                ImportFichier.Origine.PAGE,
                "extraction.zip",
                true,
                1L,
                DEBUT);
        essai.debuter(DEBUT, DEBUT.plusSeconds(20));
        essai.terminer(DEBUT.plusSeconds(12));

        Avancement avancement = Avancement.de(essai, Optional.empty(), DEBUT.plusSeconds(3600));

        assertTrue(avancement.fini());
        assertEquals("Essai terminé", avancement.etat());
        assertEquals("12\u00a0s", avancement.duree(), "la durée ne grandit plus après la fin");
        assertEquals("Aucun", avancement.reste());
    }
}
