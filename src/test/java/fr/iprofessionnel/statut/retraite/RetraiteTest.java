package fr.iprofessionnel.statut.retraite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** When a teacher may leave, and by which way. */
class RetraiteTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 25);

    private final Bareme bareme = Bareme.courant();

    @ParameterizedTest(name = "né le {0}, loi du {1} : {2}, {3} trimestres ({6})")
    @CsvFileSource(resources = "/statut/cas/departs.csv", numLinesToSkip = 1, delimiter = ';')
    void lAgeLegalEstCeluiDeLaLoiEnVigueur(
            LocalDate naissance,
            LocalDate au,
            LocalDate date,
            Integer trimestres,
            LocalDate autreDate,
            String aConfirmer,
            String calcul) {
        Optional<DepartLegal> depart = DepartLegal.de(bareme, naissance, au);
        assertEquals(Optional.ofNullable(date), depart.map(DepartLegal::date), calcul);
        assertEquals(Optional.ofNullable(trimestres), depart.map(DepartLegal::trimestres), calcul);
        assertEquals(Optional.ofNullable(autreDate), depart.flatMap(DepartLegal::autreDate), calcul);
        assertEquals(
                Optional.ofNullable(aConfirmer).map("oui"::equals),
                depart.map(d -> d.regle().estAConfirmer()),
                calcul);
    }

    @ParameterizedTest(name = "né le {0}, au {1} : {2}")
    @CsvSource({
        "1960-02-29, 2026-11-25, 2027-02-28",
        "1961-05-12, 2026-11-25, 2028-05-12",
        "1961-05-12, 2023-08-31, ",
    })
    void laLimiteDAgeEstUnAnniversaire(LocalDate naissance, LocalDate au, LocalDate limite) {
        assertEquals(Optional.ofNullable(limite), DepartLegal.limiteAge(bareme, naissance, au));
    }

    private static SituationRetraite situation(
            LocalDate naissance, Boolean definitif, String services, String instituteur) {
        return new SituationRetraite(
                naissance,
                definitif,
                services == null ? null : Anciennete.parse(services),
                instituteur == null ? null : Anciennete.parse(instituteur),
                false,
                false,
                false);
    }

    private Retrep voie(Retrep.Voie voie, SituationRetraite situation, LocalDate au) {
        return Retrep.voies(bareme, situation, au).stream()
                .filter(v -> v.voie() == voie)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "né le {0}, définitif {1}, {2}, au {3} : {4}")
    @CsvSource({
        // Born in 1963: 62 years and 9 months, whatever the law
        "1963-05-12, true,  15A00M00J, 2026-02-11, false",
        "1963-05-12, true,  15A00M00J, 2026-02-12, true",
        "1963-05-12, true,  14A11M29J, 2026-02-12, false",
        "1963-05-12, true,  15A00M01J, 2026-02-13, true",
        "1963-05-12, false, 15A00M00J, 2026-02-12, false",
        "1963-05-12, ,      15A00M00J, 2026-02-12, ",
        "1963-05-12, true,  ,          2026-02-12, ",
        "1963-05-12, false, ,          2026-02-12, false",
        ",           true,  15A00M00J, 2026-02-12, ",
    })
    void leRetrepALAgeLegalDemandeLAgeLeContratEtLesServices(
            LocalDate naissance, Boolean definitif, String services, LocalDate au, Boolean attendu) {
        assertEquals(
                attendu,
                voie(Retrep.Voie.AGE_LEGAL, situation(naissance, definitif, services, null), au)
                        .ouverte());
    }

    @ParameterizedTest(name = "né le {0}, {1} à l''échelle des instituteurs, au {2} : {3}")
    @CsvSource({
        // Born in 1969: 64 years, less five for the active category
        "1969-05-12, 17A00M00J, 2028-05-11, false",
        "1969-05-12, 17A00M00J, 2028-05-12, true",
        "1969-05-12, 16A11M29J, 2028-05-12, false",
        "1969-05-12, ,          2028-05-12, ",
    })
    void lesAnciensInstituteursPartentPlusTot(LocalDate naissance, String services, LocalDate au, Boolean attendu) {
        assertEquals(
                attendu,
                voie(Retrep.Voie.CATEGORIE_ACTIVE, situation(naissance, true, null, services), au)
                        .ouverte());
    }

    @ParameterizedTest(name = "inaptitude {0}, enfant handicapé {1}, trois enfants {2} : {3}")
    @CsvSource({
        "true,  false, false, true",
        "false, true,  false, true",
        "false, false, true,  true",
        "false, false, false, false",
        ",      false, false, ",
        ",      true,  ,      true",
    })
    void unSeulMotifDispenseDeLAge(Boolean inaptitude, Boolean enfant, Boolean trois, Boolean attendu) {
        SituationRetraite situation =
                new SituationRetraite(LocalDate.of(1990, 1, 1), true, null, null, inaptitude, enfant, trois);
        assertEquals(
                attendu, voie(Retrep.Voie.SANS_CONDITION_AGE, situation, JOUR).ouverte());
    }

    @Test
    void chaqueConditionDitCeQuElleDemandeEtLeTexte() {
        Retrep voie = voie(Retrep.Voie.AGE_LEGAL, situation(LocalDate.of(1963, 5, 12), true, "15A00M00J", null), JOUR);
        assertEquals(
                List.of("définitif, au moment de la demande", "atteint le 12/02/2026", "15 ans"),
                voie.conditions().stream().map(Retrep.Condition::requis).toList());
        assertEquals(
                List.of("définitif", "au 25/11/2026", "15 ans 0 mois 0 jour"),
                voie.conditions().stream().map(Retrep.Condition::constate).toList());
        assertEquals(LocalDate.of(2026, 2, 12), voie.conditions().get(1).depuis());
        assertTrue(voie.conditions().stream().noneMatch(c -> c.texte().isEmpty()));
        assertEquals("retraite.csv", voie.conditions().get(1).parametre().table());
        assertFalse(voie.voie().libelle().isEmpty());
    }

    @ParameterizedTest(name = "{0}, au {1} : {2}")
    @CsvSource({
        "17A00M00J, 2025-03-18, true",
        "16A11M29J, 2025-03-18, false",
        ", 2025-03-18, ",
    })
    void laRenteDuRegimeAdditionnelDemandeDesServices(String services, LocalDate au, Boolean attendu) {
        Anciennete duree = services == null ? null : Anciennete.parse(services);
        assertEquals(
                attendu,
                Retrep.regimeAdditionnel(bareme, duree, au).orElseThrow().satisfaite());
        assertEquals(Optional.empty(), Retrep.regimeAdditionnel(bareme, duree, LocalDate.of(2025, 3, 17)));
    }

    @Test
    void avantLaPremiereDateLaRegleEstInconnue() {
        SituationRetraite situation = situation(LocalDate.of(1963, 5, 12), true, "15A00M00J", null);
        assertEquals(List.of(), Retrep.voies(bareme, situation, LocalDate.of(2023, 8, 31)));
        assertEquals(
                List.of(),
                Retrep.voies(bareme, situation(LocalDate.of(1950, 1, 1), true, "15A00M00J", null), JOUR),
                "aucun âge n'est connu pour cette naissance");
    }
}
