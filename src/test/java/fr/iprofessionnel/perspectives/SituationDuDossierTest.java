package fr.iprofessionnel.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.dossier.DossierDEssai;
import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.Contrat;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.EffetInterruption;
import fr.iprofessionnel.statut.Interruption;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.ServiceAccompli;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.retraite.SituationRetraite;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules receive of a file: everything that it says, and nothing that it does not. */
class SituationDuDossierTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 25);

    private final DossierDEssai dossier = new DossierDEssai(JOUR);

    private DossierDEssai certifie() {
        return dossier.echelon("CERTIFIE", "CLASSE_NORMALE", "8", "2022-09-01", "2025-02-28")
                .echelon("CERTIFIE", "CLASSE_NORMALE", "9", "2025-03-01", null);
    }

    private SituationDuDossier lecture() {
        return SituationDuDossier.de(dossier.lu(), Bareme.courant()).orElseThrow();
    }

    private SituationStatutaire situation() {
        return lecture().situation();
    }

    @Test
    void sansEchelonIlNYAPasDeSituation() {
        dossier.ligne(Rubrique.CONTRAT, "2010-09-01", null, Map.of("code", "CONTRAT_DEFINITIF"));
        assertTrue(SituationDuDossier.de(dossier.lu(), Bareme.courant()).isEmpty());
    }

    @Test
    void lEchelonEstCeluiDuJourAvecSaDateEtSonAncienneteConservee() {
        dossier.echelon("CERTIFIE", "CLASSE_NORMALE", "8", "2022-09-01", "2025-02-28")
                .ligne(
                        Rubrique.ECHELON,
                        "2025-03-01",
                        null,
                        Map.of(
                                "echelle", "CERTIFIE",
                                "grade", "HORS_CLASSE",
                                "echelon", "4",
                                "anciennete_jours", 400));
        assertEquals("4e échelon", situation().echelon().libelle());
        assertEquals(LocalDate.of(2025, 3, 1), situation().dateAccesEchelon());
        assertEquals(new Anciennete(400), situation().ancienneteConservee());
    }

    @Test
    void ceQueLeDossierNeDitPasResteInconnu() {
        certifie();
        SituationStatutaire situation = situation();
        assertNull(situation.ancienneteConservee());
        assertNull(situation.interruptions(), "sans aucune position, les absences ne sont pas connues");
        assertNull(situation.fonctions());
        assertNull(situation.candidature());
        assertNull(situation.dateNaissance());
        assertNull(situation.contrat());
        assertNull(situation.diplomes());
        assertNull(situation.educationPhysique());
        assertNull(situation.lyceeProfessionnel());
        assertNull(situation.quotite());
        assertNull(situation.nombreEnfants());
        assertNull(situation.zoneResidence());
        assertEquals(Degre.SECOND, situation.degre());
    }

    @Test
    void chevronContratQuotiteNaissanceEtEnfantsSontLus() {
        dossier.ligne(
                        Rubrique.ECHELON,
                        "2025-03-01",
                        null,
                        Map.of("echelle", "AGREGE", "grade", "HORS_CLASSE", "echelon", "4", "chevron", "A2"))
                .ligne(Rubrique.CONTRAT, "2010-09-01", null, Map.of("code", "CONTRAT_DEFINITIF"))
                .ligne(
                        Rubrique.MODALITE,
                        "2026-09-01",
                        "2027-08-31",
                        Map.of("code", "TEMPS_PARTIEL_DROIT", "quotite", new BigDecimal("80")))
                .ligne(Rubrique.IDENTIFICATION, null, null, Map.of("date_naissance", "1984-03-12", "enfants", 2));
        SituationStatutaire situation = situation();
        assertEquals("A2", situation.echelon().chevron());
        assertEquals(Contrat.CONTRAT_DEFINITIF, situation.contrat());
        assertEquals(new BigDecimal("80"), situation.quotite());
        assertEquals(LocalDate.of(1984, 3, 12), situation.dateNaissance());
        assertEquals(2, situation.nombreEnfants());
    }

    @ParameterizedTest
    @CsvSource({
        "CONGE_PARENTAL, CONSERVE_DANS_LA_LIMITE",
        "DISPO_DROIT_ENFANT, CONSERVE_DANS_LA_LIMITE",
        "DISPO_CONVENANCES, SUSPEND",
        "DISPO_OFFICE_SANTE, SUSPEND",
        "DETACHEMENT, COURT",
        "SUSPENSION, INCONNU",
        "CODE_NOUVEAU, INCONNU"
    })
    void chaquePositionALEffetDeLaTable(String code, EffetInterruption effet) {
        certifie().ligne(Rubrique.POSITION, "2023-01-01", "2023-06-30", Map.of("code", code));
        List<Interruption> interruptions = situation().interruptions();
        assertEquals(1, interruptions.size());
        assertEquals(effet, interruptions.get(0).effet());
        assertEquals(
                new Periode(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)),
                interruptions.get(0).periode());
    }

    @Test
    void enActiviteIlNYAAucuneInterruption() {
        certifie().ligne(Rubrique.POSITION, "2010-09-01", null, Map.of("code", "ACTIVITE"));
        assertEquals(List.of(), situation().interruptions());
    }

    @Test
    void unCongeQuiLaisseCourirLAncienneteNEstPasUneInterruption() {
        certifie()
                .ligne(Rubrique.POSITION, "2010-09-01", null, Map.of("code", "ACTIVITE"))
                .ligne(Rubrique.CONGE, "2024-01-01", "2024-04-30", Map.of("code", "MATERNITE"))
                .ligne(Rubrique.CONGE, "2025-01-01", "2025-02-28", Map.of("code", "PROCHE_AIDANT"));
        assertEquals(
                List.of(EffetInterruption.INCONNU),
                situation().interruptions().stream().map(Interruption::effet).toList());
    }

    @Test
    void uneAbsenceSupposeeSAjouteAuDossierSansLeChanger() {
        certifie();
        Interruption supposee = new Interruption(
                new Periode(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 8, 31)), EffetInterruption.SUSPEND, "essai");
        assertEquals(List.of(supposee), lecture().situation(supposee).interruptions());
        assertNull(situation().interruptions());
    }

    @Test
    void lEntreeDansLEchelleEstLeDebutDesEchelonsQuiSeSuivent() {
        dossier.echelon("MA2", "CATEGORIE_2", "1", "2008-09-01", "2012-08-31")
                .echelon("CERTIFIE", "CLASSE_NORMALE", "3", "2012-09-01", "2014-08-31");
        certifie();
        assertEquals(LocalDate.of(2012, 9, 1), situation().dateEntreeEchelle());
        assertEquals(
                List.of(new ServiceAccompli(
                        new Periode(LocalDate.of(2008, 9, 1), LocalDate.of(2012, 8, 31)), true, Echelle.MA2)),
                situation().services());
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, true",
        "PRIVE_SOUS_CONTRAT, true",
        "SECTEUR_PRIVE, false",
        "SERVICE_NATIONAL, false",
        "ETRANGER,"
    })
    void unServiceAnterieurEstDEnseignementSelonSaNature(String nature, Boolean enseignement) {
        certifie().ligne(Rubrique.SERVICE, "2005-09-01", "2006-08-31", Map.of("code", nature, "libelle", "Ailleurs"));
        assertEquals(enseignement, situation().services().get(0).enseignement());
    }

    @Test
    void lesAppreciationsSontCellesDesRendezVousEtDeLaCampagneDuGradeAVenir() {
        certifie()
                .ligne(
                        Rubrique.APPRECIATION,
                        "2024-09-01",
                        null,
                        Map.of("code", "RENDEZ_VOUS_2", "niveau", "EXCELLENT"))
                .ligne(
                        Rubrique.APPRECIATION,
                        "2025-03-01",
                        null,
                        Map.of("code", "HORS_CLASSE", "niveau", "SATISFAISANT"))
                .ligne(
                        Rubrique.APPRECIATION,
                        "2025-03-01",
                        null,
                        Map.of("code", "CLASSE_EXCEPTIONNELLE", "niveau", "INSATISFAISANT"));
        assertEquals(
                List.of(
                        new AppreciationFinale(AppreciationFinale.Niveau.EXCELLENT, 2, LocalDate.of(2024, 9, 1)),
                        new AppreciationFinale(AppreciationFinale.Niveau.SATISFAISANT, null, LocalDate.of(2025, 3, 1))),
                situation().appreciations());
    }

    @ParameterizedTest
    @CsvSource({"Éducation physique et sportive, true", "Mathématiques, false"})
    void laDisciplineDitSiCEstDeLEducationPhysique(String discipline, boolean sport) {
        certifie()
                .ligne(
                        Rubrique.AFFECTATION,
                        "2020-09-01",
                        null,
                        Map.of(
                                "uai",
                                "0310001A",
                                "indicateur",
                                true,
                                "code",
                                "ENSEIGNEMENT",
                                "discipline",
                                discipline));
        assertEquals(sport, situation().educationPhysique());
    }

    @Test
    void chaqueDonneeDitSaRubriqueEtLeJourDeLExtraction() {
        certifie();
        assertEquals(
                "Dossier, «\u00a0Échelle, grade et échelon\u00a0»",
                situation().origine(Donnee.DATE_ACCES_ECHELON).libelle());
        assertEquals(JOUR.minusDays(2), situation().origine(Donnee.CONTRAT).miseAJour());
    }

    @Test
    void laRetraiteCompteLesServicesSansLesCompterDeuxFois() {
        certifie()
                .ligne(Rubrique.CONTRAT, "2022-09-01", null, Map.of("code", "CONTRAT_DEFINITIF"))
                .ligne(Rubrique.SERVICE, "2018-09-01", "2020-08-31", Map.of("code", "PUBLIC", "libelle", "A"))
                .ligne(Rubrique.SERVICE, "2019-09-01", "2021-08-31", Map.of("code", "PUBLIC", "libelle", "B"));
        SituationRetraite retraite = lecture().retraite();
        assertEquals(
                Anciennete.of(3, 0, 0).plus(Anciennete.entre(LocalDate.of(2022, 9, 1), JOUR)), retraite.services());
        assertTrue(retraite.contratDefinitif());
        assertEquals(Anciennete.NULLE, retraite.servicesInstituteur());
        assertNull(retraite.parentDeTroisEnfants());
    }

    @Test
    void aMoinsDeTroisEnfantsLaConditionDesParentsNEstPasRemplie() {
        certifie().ligne(Rubrique.IDENTIFICATION, null, null, Map.of("date_naissance", "1984-03-12", "enfants", 2));
        assertFalse(lecture().retraite().parentDeTroisEnfants());
    }

    @Test
    void unServiceIncompletOuUneAbsenceLaisseLaDureeInconnue() {
        certifie()
                .ligne(
                        Rubrique.MODALITE,
                        "2023-09-01",
                        "2024-08-31",
                        Map.of("code", "TEMPS_INCOMPLET", "quotite", new BigDecimal("50")));
        assertNull(lecture().retraite().services());
    }
}
