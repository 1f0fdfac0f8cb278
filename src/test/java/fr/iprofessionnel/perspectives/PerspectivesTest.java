package fr.iprofessionnel.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.dossier.DossierDEssai;
import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.statut.Contrat;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page says of a file. */
class PerspectivesTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 25);
    private static final UnaryOperator<String> GUIDE = "/guides/"::concat;

    private static DossierDEssai certifie(String rang, String du) {
        return new DossierDEssai(JOUR)
                .echelon("CERTIFIE", "CLASSE_NORMALE", rang, du, null)
                .ligne(Rubrique.POSITION, "2010-09-01", null, Map.of("code", "ACTIVITE"))
                .ligne(Rubrique.CONTRAT, "2012-09-01", null, Map.of("code", "CONTRAT_DEFINITIF"))
                .ligne(Rubrique.IDENTIFICATION, null, null, Map.of("date_naissance", "1984-03-12", "enfants", 2));
    }

    private static Perspectives lues(DossierConsulte dossier) {
        return new Perspectives(dossier, Bareme.courant(), null, GUIDE);
    }

    private static Perspectives lues(DossierDEssai dossier) {
        return lues(dossier.lu());
    }

    private static Carte carte(List<Carte> cartes, String ancre) {
        return cartes.stream().filter(c -> c.ancre().equals(ancre)).findFirst().orElseThrow();
    }

    private static String texte(List<Partie> parties) {
        StringBuilder texte = new StringBuilder();
        for (Partie partie : parties) {
            texte.append(partie.texte() == null ? "" : partie.texte() + " ").append(texte(partie.contenu()));
        }
        return texte.toString();
    }

    private static String texte(Carte carte) {
        StringBuilder texte = new StringBuilder();
        carte.suites().forEach(e -> texte.append(e.terme().texte()).append(texte(e.valeur())));
        return texte.toString();
    }

    @Test
    void laProchaineEtapeSeDitEnUnePhraseAvecSaDate() {
        // 8th step: 42 months by seniority from 1 March 2025.
        assertEquals(
                "Vous passerez au 9e échelon le 1er\u00a0septembre\u00a02028, à l’ancienneté.",
                lues(certifie("8", "2025-03-01")).getProchaine());
    }

    @Test
    void unEchelonQuiManqueAuDossierEstAVerifier() {
        assertTrue(lues(certifie("8", "2020-03-01")).getProchaine().contains("faites-le vérifier"));
    }

    @Test
    void sansEchelonRienNEstCalculeEtRienNEchoue() {
        Perspectives vides = lues(new DossierDEssai(JOUR));
        assertFalse(vides.isCalculable());
        assertEquals(List.of(), vides.getRappels());
        assertEquals(List.of(), vides.getOuvertes());
    }

    @Test
    void unePromotionOuverteDonneSonVerdictSaCampagneEtSaPaie() {
        // 9th step for more than two years.
        Carte horsClasse = carte(lues(certifie("9", "2022-09-01")).getPromotions(), "hors-classe");
        assertEquals(Reponse.OUI, horsClasse.reponse());
        assertEquals("OUI", horsClasse.reponse().phrase());
        assertTrue(
                texte(horsClasse).contains("2027 (situation regardée au 31\u00a0août")
                        || texte(horsClasse).contains("2027 (situation regardée au 31 août"),
                texte(horsClasse));
        assertTrue(texte(horsClasse).contains("bruts par mois"), texte(horsClasse));
        assertEquals(
                List.of("Hors classe"),
                lues(certifie("9", "2022-09-01")).getOuvertes().stream()
                        .filter(o -> o.equals("Hors classe"))
                        .toList());
    }

    @Test
    void unGradeDejaAtteintNEstPlusUneQuestion() {
        DossierDEssai dossier = new DossierDEssai(JOUR).echelon("CERTIFIE", "HORS_CLASSE", "4", "2025-09-01", null);
        assertEquals(
                List.of("classe-exceptionnelle"),
                lues(dossier).getPromotions().stream().map(Carte::ancre).toList());
    }

    @Test
    void auDernierEchelonLaProchaineDateConnueEstUneAutre() {
        DossierDEssai dossier = new DossierDEssai(JOUR)
                .echelon("CERTIFIE", "HORS_CLASSE", "7", "2022-09-01", null)
                .ligne(Rubrique.IDENTIFICATION, null, null, Map.of("date_naissance", "1964-03-12"));
        assertTrue(
                lues(dossier).getProchaine().startsWith("Dernier échelon du grade"),
                lues(dossier).getProchaine());
    }

    @Test
    void unePromotionAVenirDitQuandLeTempsSuffit() {
        Carte horsClasse = carte(lues(certifie("8", "2025-03-01")).getPromotions(), "hors-classe");
        assertEquals(Reponse.NON, horsClasse.reponse());
        assertTrue(texte(horsClasse).contains("par le seul effet du temps"), texte(horsClasse));
    }

    @Test
    void uneDonneeInconnueEstNommeeAvecSaRubriqueEtNeDevientJamaisNon() {
        Perspectives lues = lues(new DossierDEssai(JOUR).echelon("AE", "CLASSE_NORMALE", "9", "2012-09-01", null));
        List<Carte> indeterminees = lues.getEchelles().stream()
                .filter(c -> c.reponse() == Reponse.INDETERMINE)
                .toList();
        assertFalse(indeterminees.isEmpty());
        indeterminees.forEach(c -> assertTrue(
                c.suites().stream().anyMatch(e -> e.terme().texte().equals("Il manque au dossier")), c.titre()));
    }

    @Test
    void lExplicationDonneLesConditionsLesDonneesLesReglesEtLesEtapes() {
        Pourquoi pourquoi = carte(lues(certifie("9", "2022-09-01")).getPromotions(), "hors-classe")
                .pourquoi();
        assertNotNull(pourquoi.getConditions());
        assertNotNull(pourquoi.getDonnees());
        assertNotNull(pourquoi.getParametres());
        assertFalse(pourquoi.getOperations().isEmpty());
        assertEquals("/dossier/signaler?rubrique=&calcul=HORS_CLASSE", pourquoi.getContester());
    }

    @Test
    void chaqueConditionDUnePromotionOuvreSonArticleDuGuide() {
        Perspectives lues = lues(certifie("9", "2022-09-01"));
        List<Partie> conditions = Stream.concat(lues.getPromotions().stream(), lues.getEchelles().stream())
                .map(c -> c.pourquoi().getConditions())
                .filter(Objects::nonNull)
                .flatMap(t -> t.lignes().stream())
                .map(l -> l.cellules().get(0).parties().get(0))
                .toList();
        assertFalse(conditions.isEmpty());
        conditions.forEach(c -> assertTrue(c.adresse() != null && c.adresse().startsWith("/guides/"), c.texte()));
    }

    @Test
    void lesTableauxDUnePageOntDesTitresDifferents() {
        Perspectives lues = lues(certifie("9", "2022-09-01"));
        List<String> titres = Stream.of(
                        List.of(lues.getAvancement()), lues.getRendezVous(), lues.getPromotions(), lues.getEchelles())
                .flatMap(List::stream)
                .map(Carte::pourquoi)
                .filter(p -> p != null)
                .flatMap(p -> Stream.of(p.getConditions(), p.getDonnees(), p.getParametres(), p.getDivergences()))
                .filter(t -> t != null)
                .map(TableauAffiche::titre)
                .toList();
        assertEquals(titres.size(), titres.stream().distinct().count(), titres.toString());
    }

    @Test
    void lesDatesSuiventLeTempsEtSontToutesAVenir() {
        List<Rappel> rappels = lues(certifie("8", "2025-03-01")).getRappels();
        assertTrue(rappels.stream().allMatch(r -> r.date().isAfter(JOUR)));
        assertEquals(
                rappels.stream().map(Rappel::date).sorted().toList(),
                rappels.stream().map(Rappel::date).toList());
        assertTrue(rappels.stream().anyMatch(r -> r.code().equals("age-legal")));
        assertEquals(
                rappels.size(), rappels.stream().map(Rappel::code).distinct().count());
    }

    @Test
    void lesSuitesDeCarriereSeComparentCoteACote() {
        Hypotheses hypotheses = new Hypotheses(true, 2029, 2040, 2, 80);
        Perspectives lues = new Perspectives(certifie("8", "2025-03-01").lu(), Bareme.courant(), hypotheses, GUIDE);
        TableauAffiche tableau = lues.getComparaison().getTableau();
        assertEquals(1 + 5, tableau.colonnes().size(), tableau.colonnes().toString());
        assertTrue(tableau.colonnes().get(1).contains("ancienneté seule"));
        tableau.lignes().forEach(l -> assertEquals(6, l.cellules().size()));
    }

    @Test
    void uneDisponibiliteReculeLaSuite() {
        Perspectives lues = new Perspectives(
                certifie("8", "2025-03-01").lu(), Bareme.courant(), new Hypotheses(false, null, null, 1, 100), GUIDE);
        String tableau = lues.getComparaison().getTableau().lignes().stream()
                .flatMap(l -> l.cellules().stream())
                .map(c -> texte(c.parties()))
                .reduce("", String::concat);
        assertTrue(tableau.contains("1er\u00a0septembre\u00a02028"), tableau);
        assertTrue(tableau.contains("1er\u00a0septembre\u00a02029"), tableau);
    }

    @Test
    void leDessinTientDansSonCadreEtDitAutantDeSuitesQueLeTableau() {
        Perspectives lues = new Perspectives(
                certifie("8", "2025-03-01").lu(), Bareme.courant(), new Hypotheses(true, null, null, 1, 80), GUIDE);
        CourbeCarriere courbe = lues.getComparaison().getCourbe();
        assertTrue(courbe.isDessinable());
        assertEquals(4, courbe.getTraits().size());
        for (CourbeCarriere.Trait trait : courbe.getTraits()) {
            for (String point : trait.points().split(" ", -1)) {
                double x = Double.parseDouble(point.split(",", -1)[0]);
                double y = Double.parseDouble(point.split(",", -1)[1]);
                assertTrue(x >= courbe.getGauche() && x <= courbe.getBord(), point);
                assertTrue(y >= courbe.getHaut() && y <= courbe.getAxe(), point);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Contrat.class)
    void chaqueContratASonRangDansLeMouvement(Contrat contrat) {
        assertFalse(new Mouvement(contrat).getRang().isBlank());
        assertEquals(6, new Mouvement(contrat).getOrdre().lignes().size());
    }

    @Test
    void leRangDUnContratDefinitifEstMarqueDansLOrdre() {
        List<Boolean> actuels = new Mouvement(Contrat.CONTRAT_DEFINITIF)
                .getOrdre().lignes().stream()
                        .map(TableauAffiche.Ligne::actuelle)
                        .toList();
        assertEquals(List.of(false, true, false, false, false, false), actuels);
        assertTrue(new Mouvement(null).getRang().contains("ne peut pas être donné"));
    }

    @Test
    void lAgeLegalEstDateEtSourceEtLesVoiesDuRetrepOntLeurReponse() {
        Cessation cessation = lues(certifie("9", "2022-09-01")).getCessation();
        assertEquals(LocalDate.of(2048, 3, 12), cessation.legal());
        assertEquals(3, cessation.getRetrep().size());
        assertTrue(texte(cessation.getRetrep().get(0).valeur()).contains("NON"));
        assertEquals(9, cessation.getChoisies().size() + cessation.getSubies().size());
    }

    @Test
    void unContratQuiFinitDitJusquAQuelleHeure() {
        DossierDEssai dossier = new DossierDEssai(JOUR)
                .echelon("CERTIFIE", "CLASSE_NORMALE", "3", "2025-09-01", null)
                .ligne(Rubrique.CONTRAT, "2026-09-01", "2027-08-31", Map.of("code", "CONTRAT_PROVISOIRE"));
        assertTrue(texte(lues(dossier).getCessation().getRetraite().get(0).valeur())
                .contains("jusqu’au 31\u00a0août\u00a02027 à 23\u00a0h\u00a059 (heure de Paris)"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2029, 2029", "1999, -", "2101, -", "abc, -", "20290, -", "-, -"})
    void uneAnneeQuiNEnEstPasUneNEstPasSupposee(String lue, Integer annee) {
        assertEquals(annee, Hypotheses.lues(null, lue, null, null, null).horsClasse());
    }

    @Test
    void ceQuiNEstPasProposeNEstPasSuppose() {
        Hypotheses lues = Hypotheses.lues("peut-être", null, "", "9", "12");
        assertEquals(Hypotheses.AUCUNE, lues);
        assertEquals(new Hypotheses(true, null, 2031, 3, 80), Hypotheses.lues("oui", "", "2031", "3", "80"));
    }

    @Test
    void leGestionnaireEstMeneAuDossierEtNeContestePas() {
        Adresses adresses = new Adresses(false, "abc", GUIDE);
        assertEquals("/dossier/carriere?dossier=abc", adresses.page("/dossier/carriere"));
        assertNull(adresses.contester("HORS_CLASSE", null, null));
    }
}
