package fr.iprofessionnel.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.services.LienUtile.Controle;
import fr.iprofessionnel.services.LiensRepository.Verification;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which links and dates concern whom, in which order, and when the check is due. */
class ProfilsTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 26);

    private static LienUtile lien(String titre, Theme theme, int rang, Cible cible, LocalDate du, LocalDate au) {
        return new LienUtile(
                titre,
                theme,
                rang,
                titre,
                null,
                "https://www.exemple.fr/page",
                cible,
                du,
                au,
                null,
                JOUR.minusDays(3),
                null,
                Instant.EPOCH,
                null,
                Controle.AUCUN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, '', PREMIER, PE, true",
                "PREMIER, '', PREMIER, PE, true",
                "PREMIER, '', SECOND, CERTIFIE, false",
                "-, 'CERTIFIE,AGREGE', SECOND, AGREGE, true",
                "-, 'CERTIFIE,AGREGE', SECOND, PLP, false",
                "SECOND, 'DELEGUE', -, DELEGUE, true",
                "PREMIER, 'PE', -, -, true"
            })
    void lieCeQuiConvientAuProfil(String degre, String echelles, Degre duProfil, Echelle echelle, boolean convient) {
        assertEquals(convient, Cible.lue(degre, echelles).convientA(new Profil(duProfil, echelle)));
    }

    @Test
    void lesThemesSontDansLeurOrdreEtLesConcoursEnPremier() {
        List<GroupeLiens> groupes = GroupeLiens.pour(
                Profil.INCONNU,
                JOUR,
                List.of(
                        lien("c", Theme.RETRAITE, 1, Cible.TOUS, null, null),
                        lien("b", Theme.CONCOURS, 20, Cible.TOUS, null, null),
                        lien("a", Theme.CONCOURS, 10, Cible.TOUS, null, null)));
        assertEquals(
                List.of(Theme.CONCOURS, Theme.RETRAITE),
                groupes.stream().map(GroupeLiens::theme).toList());
        assertEquals(
                List.of("a", "b"),
                groupes.get(0).liens().stream().map(LienUtile::titre).toList());
    }

    @Test
    void unLienNEstMontreQuEntreSesJours() {
        LienUtile borne = lien("a", Theme.CONCOURS, 1, Cible.TOUS, JOUR, JOUR.plusDays(1));
        assertFalse(borne.estMontreLe(JOUR.minusDays(1)));
        assertTrue(borne.estMontreLe(JOUR));
        assertTrue(borne.estMontreLe(JOUR.plusDays(1)));
        assertFalse(borne.estMontreLe(JOUR.plusDays(2)));
    }

    @Test
    void lEtatGardeLeJourOuIlAChange() {
        Instant lundi = Instant.parse("2026-11-23T03:00:00Z");
        Instant suivant = lundi.plusSeconds(7 * 86_400);
        Controle premier = Controle.AUCUN.apres(Sonde.de(404), lundi);
        Controle second = premier.apres(Sonde.de(410), suivant);
        assertEquals(new Controle(EtatLien.ABSENT, 410, lundi, suivant, null), second);
        assertEquals(suivant, second.apres(Sonde.de(200), suivant).depuis());
        assertEquals(suivant, second.apres(Sonde.de(200), suivant).reponduLe());
    }

    @Test
    void unLienMortEstDitAuLecteurUnAutreNon() {
        LienUtile lien = lien("a", Theme.CONCOURS, 1, Cible.TOUS, null, null);
        assertNull(lien.avertissement());
        assertTrue(EtatLien.MUET.estMort() && EtatLien.ABSENT.estMort());
        assertFalse(EtatLien.INCERTAIN.estMort() || EtatLien.INTERNE.estMort());
    }

    @Test
    void chaqueLienLivreASaSourceEtUneAdresse() {
        List<LienUtile> livres = LiensLivres.pour("Toulouse Normandie Paris");
        Set<String> noms = new HashSet<>();
        for (LienUtile lien : livres) {
            assertTrue(noms.add(lien.reference()), lien.reference() + " deux fois");
            assertFalse(lien.source().isBlank(), lien.reference());
            assertEquals(lien.adresse(), Saisie.adresse(lien.adresse()));
            assertEquals(lien.titre(), Saisie.titre(lien.titre()));
            assertEquals(lien.description(), Saisie.description(lien.description()));
        }
        assertEquals(Theme.CONCOURS, livres.get(0).theme());
    }

    @Test
    void lesLiensDUneAcademieNeSontQuePourElle() {
        assertTrue(LiensLivres.pour("Académie de Paris").stream()
                .filter(l -> l.theme() == Theme.ACADEMIE)
                .allMatch(l -> l.reference().equals("paris")));
        assertTrue(LiensLivres.pour("Académie fictive").stream().noneMatch(l -> l.theme() == Theme.ACADEMIE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "exemple.fr",
                "/accueil",
                "https://moi@exemple.fr/",
                "https:///x",
                "ftp://exemple.fr/",
                "https://exemple.fr/a b"
            })
    void uneAdresseQuiNEstPasDuWebEstRefusee(String adresse) {
        assertThrows(Refus.class, () -> Saisie.adresse(adresse));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-26T03:10:00Z, -, -, true",
                "2026-11-26T02:10:00Z, -, -, false",
                "2026-11-26T03:10:00Z, 2026-11-19T03:12:00Z, -, true",
                "2026-11-26T03:10:00Z, 2026-11-20T03:12:00Z, -, false",
                "2026-11-26T12:00:00Z, 2026-11-25T03:12:00Z, 2026-11-26T11:59:00Z, true",
                "2026-07-26T02:10:00Z, -, -, true"
            })
    void laVerificationVientChaqueSemaineASonHeureOuSurDemande(
            Instant maintenant, Instant terminee, Instant demandee, boolean due) {
        Verification verification = new Verification(demandee, null, terminee, false);
        assertEquals(due, VerificationLiensService.estDue(verification, maintenant, Configuration.courante()));
    }
}
