package fr.iprofessionnel.statut.explication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.Bilan;
import fr.iprofessionnel.statut.ConstructionSituation;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Fiabilite;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.Origine;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.promotion.Promotion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result tells why, under the four headings of the code (CRPA, R.311-3-1-2). */
class ExplicationTest {

    private static final LocalDate AOUT = LocalDate.of(2025, 8, 31);
    private static final Origine DOSSIER = new Origine("dossier", LocalDate.of(2025, 6, 1));

    private final Moteur moteur = new Moteur(Bareme.courant());

    private static ConstructionSituation certifie(String rang) {
        return SituationStatutaire.de(Echelon.of(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, rang));
    }

    private Promotion horsClasse(SituationStatutaire situation) {
        return moteur.promotion(CodePromotion.HORS_CLASSE, situation, AOUT);
    }

    @Test
    void uneReponseDitSesConditionsSesDonneesSesParametresEtSesOperations() {
        Explication pourquoi = horsClasse(certifie("9")
                        .depuis(LocalDate.of(2022, 10, 1))
                        .origine(Donnee.DATE_ACCES_ECHELON, DOSSIER)
                        .appreciation(new AppreciationFinale(
                                AppreciationFinale.Niveau.EXCELLENT, 3, LocalDate.of(2024, 9, 12)))
                        .faite())
                .explication();
        assertEquals("Hors classe", pourquoi.titre());
        assertEquals(Verdict.OUI, pourquoi.verdict());
        assertTrue(pourquoi.contribution().contains("ne décide de rien"), pourquoi.contribution());
        assertTrue(pourquoi.toutesDonnees()
                .contains(new DonneeLue(Donnee.DATE_ACCES_ECHELON, "1er octobre 2022", DOSSIER)));
        assertTrue(pourquoi.toutesDonnees()
                .contains(new DonneeLue(Donnee.APPRECIATION, "excellent (rendez-vous n° 3)", Origine.DECLAREE)));
        assertEquals(
                List.of(
                        "Total : 145 points.",
                        "2e échelon de hors classe au 1er septembre 2025, ancienneté conservée : 0 an 0 mois 0 jour.",
                        "Grade : requis classe normale, constaté classe normale, oui",
                        "Échelon : requis 9e échelon, constaté 9e échelon, oui",
                        "Ancienneté dans l'échelon : requis 2 ans, constaté 2 ans 10 mois 29 jours, oui",
                        "Activité ou position assimilée : requis activité, congé parental ou disponibilité pour élever"
                                + " un enfant, constaté activité, oui",
                        "Toutes les conditions sont remplies : la promotion peut être examinée, sans être acquise."),
                pourquoi.operations());
        assertEquals(
                List.of("Appréciation : excellent", "Ancienneté : 9 + 2", "Classement dans le nouveau grade"),
                pourquoi.tousParametres().stream()
                        .map(ParametreLu::libelle)
                        .filter(l -> !l.startsWith("Conditions"))
                        .toList());
        assertEquals(List.of(), pourquoi.donneesManquantes());
    }

    @Test
    void unRefusDitLaConditionQuiManqueEtQuandElleViendra() {
        Promotion refus =
                horsClasse(certifie("9").depuis(LocalDate.of(2023, 9, 1)).faite());
        assertEquals(
                "Ancienneté dans l'échelon : requis 2 ans, constaté 1 an 11 mois 29 jours ; possible par le seul effet"
                        + " du temps à partir du 1er septembre 2025.",
                refus.phrase());
    }

    @Test
    void unRefusSansDateNEnInventePas() {
        Promotion refus = moteur.promotion(
                CodePromotion.CLASSE_EXCEPTIONNELLE, certifie("9").faite(), AOUT);
        assertEquals("Grade : requis hors classe, constaté classe normale.", refus.phrase());
        assertNull(refus.dateOuverture());
    }

    @Test
    void ceQuiManqueEstNomme() {
        Promotion doute = horsClasse(certifie("9").faite());
        assertEquals("Il manque date d'accès à l'échelon.", doute.phrase());
        assertEquals(List.of(Donnee.DATE_ACCES_ECHELON), doute.explication().donneesManquantes());
        assertEquals("inconnu", doute.conditions().get(2).constateEnTexte());
    }

    @Test
    void leProchainEchelonSExplique() {
        var prochain = moteur.avancement(
                certifie("8")
                        .depuis(LocalDate.of(2024, 9, 1))
                        .ancienneteConservee(Anciennete.parse("00A01M02J"))
                        .sansInterruption()
                        .faite(),
                AOUT);
        assertEquals(
                "Passage au 9e échelon le 30 janvier 2028 à l'ancienneté, ou le 30 janvier 2027 par avancement accéléré.",
                prochain.phrase());
        assertEquals(
                List.of("certifié", "date", "1 mois", "aucun"),
                List.of(
                        prochain.explication().donnees().get(0).valeur().contains("certifié") ? "certifié" : "?",
                        prochain.explication().donnees().get(1).valeur().equals("1er septembre 2024") ? "date" : "?",
                        prochain.explication().donnees().get(2).valeur().contains("1 mois 2 jours") ? "1 mois" : "?",
                        prochain.explication().donnees().get(3).valeur()));
        assertEquals(
                List.of("3 ans 6 mois", "2 ans 6 mois", "595"),
                prochain.explication().parametres().stream()
                        .map(ParametreLu::valeur)
                        .toList());
        assertFalse(prochain.estAConfirmer());
    }

    @Test
    void lesSourcesQuiSeContredisentSontMontreesToutesDeux() {
        Promotion promotion =
                horsClasse(certifie("9").depuis(LocalDate.of(2022, 10, 1)).faite());
        assertEquals(1, promotion.divergences().size());
        Divergence divergence = promotion.divergences().get(0);
        assertEquals("2e échelon de hors classe, sans ancienneté conservée", divergence.retenu());
        assertEquals("Spelc (github)", divergence.autreSource());
        var adjoint = moteur.avancement(
                SituationStatutaire.de(Echelon.of(Echelle.AE, Grade.CLASSE_UNIQUE, "10"))
                        .depuis(LocalDate.of(2024, 9, 1))
                        .faite(),
                AOUT);
        assertEquals("54 mois", adjoint.divergences().get(0).retenu());
        assertEquals("42 mois", adjoint.divergences().get(0).autre());
        assertTrue(adjoint.estAConfirmer());
        var exceptionnelle = moteur.constat(
                SituationStatutaire.de(Echelon.of(Echelle.PE, Grade.CLASSE_EXCEPTIONNELLE, "1"))
                        .faite(),
                LocalDate.of(2018, 1, 1));
        assertEquals("690", exceptionnelle.divergences().get(0).retenu());
        assertEquals("695", exceptionnelle.divergences().get(0).autre());
    }

    @Test
    void leBilanDitTout() {
        Bilan bilan =
                moteur.bilan(certifie("9").depuis(LocalDate.of(2022, 10, 1)).faite(), AOUT);
        assertEquals(Bareme.courant().empreinte(), bilan.jeu());
        assertEquals(595, bilan.constat().indice().valeur());
        assertEquals("02A10M29J", bilan.constat().anciennete().toString());
        assertEquals(LocalDate.of(2026, 10, 1), bilan.avancement().date());
        assertEquals(3, bilan.rendezVous().size());
        assertEquals(
                List.of(
                        CodePromotion.HORS_CLASSE,
                        CodePromotion.CLASSE_EXCEPTIONNELLE,
                        CodePromotion.LISTE_APTITUDE_PEPS_TOUR_EXTERIEUR,
                        CodePromotion.LISTE_APTITUDE_AGREGE,
                        CodePromotion.CHANGEMENT_ECHELLE),
                bilan.promotions().stream().map(Promotion::code).toList());
        assertEquals(3, bilan.projection().etapes().size());
    }

    @Test
    void aChaqueEpoqueSesPromotions() {
        SituationStatutaire situation = SituationStatutaire.de(Echelon.of(Echelle.PE, Grade.HORS_CLASSE, "5"))
                .depuis(LocalDate.of(2019, 9, 1))
                .faite();
        assertEquals(
                List.of(
                        "HORS_CLASSE",
                        "CLASSE_EXCEPTIONNELLE_VIVIER_1",
                        "CLASSE_EXCEPTIONNELLE_VIVIER_2",
                        "ECHELON_SPECIAL"),
                degrade(situation, LocalDate.of(2022, 8, 31)));
        assertEquals(List.of("HORS_CLASSE", "CLASSE_EXCEPTIONNELLE"), degrade(situation, LocalDate.of(2024, 8, 31)));
        assertEquals(
                List.of("HORS_CLASSE", "CLASSE_EXCEPTIONNELLE", "ECHELON_SPECIAL"),
                degrade(situation, LocalDate.of(2016, 8, 31)));
    }

    private List<String> degrade(SituationStatutaire situation, LocalDate au) {
        List<String> codes = new ArrayList<>();
        for (Promotion promotion : moteur.promotions(situation, au)) {
            if (promotion.code().estDeGrade() || promotion.code() == CodePromotion.ECHELON_SPECIAL) {
                codes.add(promotion.code().name());
            }
        }
        return codes;
    }

    @Test
    void toutResultatSaitSExpliquer() {
        for (Echelle echelle : Echelle.values()) {
            for (Grade grade : Grade.values()) {
                for (Echelon echelon : Bareme.courant().echelons(echelle, grade)) {
                    for (LocalDate acces : new LocalDate[] {null, LocalDate.of(2022, 9, 1)}) {
                        expliquer(SituationStatutaire.de(echelon).depuis(acces).faite());
                    }
                }
            }
        }
    }

    private void expliquer(SituationStatutaire situation) {
        Bilan bilan = moteur.bilan(situation, AOUT);
        verifier(bilan.avancement().explication());
        bilan.rendezVous().forEach(r -> verifier(r.explication()));
        bilan.promotions().forEach(p -> verifier(p.explication()));
    }

    private static void verifier(Explication explication) {
        assertTrue(explication.conclusion().endsWith("."), explication.conclusion());
        assertFalse(explication.operations().isEmpty());
        for (ParametreLu parametre : explication.tousParametres()) {
            assertFalse(parametre.source().isBlank());
            assertTrue(parametre.fiabilite() == Fiabilite.CONFIRME || parametre.estAConfirmer());
        }
    }
}
