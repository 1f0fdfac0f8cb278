package fr.iprofessionnel.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.dossier.DossierDEssai;
import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.promouvables.LotPromouvables;
import fr.iprofessionnel.promouvables.LotPromouvables.Reponse;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The manager's list and the teacher's page never say different things of the same file. */
class MemeReponseTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 25);

    private final Bareme bareme = Bareme.courant();

    private static DossierConsulte dossier(Echelon echelon, String du, boolean complet) {
        Map<String, Object> etape = new HashMap<>(Map.of(
                "echelle", echelon.echelle().name(), "grade", echelon.grade().name(), "echelon", echelon.rang()));
        etape.put("chevron", echelon.chevron());
        DossierDEssai dossier = new DossierDEssai(JOUR).ligne(Rubrique.ECHELON, du, null, etape);
        if (complet) {
            dossier.ligne(Rubrique.POSITION, "2010-09-01", null, Map.of("code", "ACTIVITE"))
                    .ligne(Rubrique.CONTRAT, "2012-09-01", null, Map.of("code", "CONTRAT_DEFINITIF"))
                    .ligne(Rubrique.IDENTIFICATION, null, null, Map.of("date_naissance", "1984-03-12"))
                    .ligne(
                            Rubrique.APPRECIATION,
                            "2024-06-01",
                            null,
                            Map.of("code", "RENDEZ_VOUS_3", "niveau", "EXCELLENT"));
        }
        return dossier.lu();
    }

    private List<DossierConsulte> dossiers() {
        List<DossierConsulte> dossiers = new ArrayList<>();
        for (Echelle echelle : Echelle.values()) {
            for (Grade grade : Grade.values()) {
                for (Echelon echelon : bareme.echelons(echelle, grade)) {
                    dossiers.add(dossier(echelon, "2022-09-01", true));
                    dossiers.add(dossier(echelon, "2026-09-01", false));
                }
            }
        }
        return dossiers;
    }

    private static Map<String, Carte> cartes(Perspectives page) {
        Map<String, Carte> cartes = new HashMap<>();
        page.getPromotions().forEach(c -> cartes.put(c.ancre(), c));
        page.getEchelles().forEach(c -> cartes.put(c.ancre(), c));
        return cartes;
    }

    private List<Reponse> reponses(CodePromotion code, DossierConsulte dossier, LocalDate au) {
        return new LotPromouvables(bareme, code, au).reponses(List.of(dossier.parcours()));
    }

    @Test
    void laListeDitCeQueDitLaPageDeChacun() {
        int nombre = 0;
        for (DossierConsulte dossier : dossiers()) {
            Map<String, Carte> cartes = cartes(new Perspectives(dossier, bareme, null, code -> null));
            for (CodePromotion code : CodePromotion.values()) {
                if (code == CodePromotion.AVANCEMENT_ACCELERE_6 || code == CodePromotion.AVANCEMENT_ACCELERE_8) {
                    continue;
                }
                Carte carte = cartes.get(code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                List<Reponse> reponses = reponses(code, dossier, JOUR);
                assertEquals(carte == null ? 0 : 1, reponses.size(), code.toString());
                if (carte != null) {
                    assertEquals(
                            carte.reponse().name(), reponses.get(0).verdict().name(), code.toString());
                    assertEquals(carte.raison(), reponses.get(0).motif(), code.toString());
                    nombre++;
                }
            }
        }
        assertTrue(nombre > 200, "trop peu de réponses comparées : " + nombre);
    }

    @Test
    void aUneDateAVenirLesEchelonsSontFranchisALAnciennete() {
        // 8th step on 1 September 2024, 42 months: 9th on 1 March 2028; two years in it: 1 March 2030.
        DossierConsulte dossier = dossier(Echelon.of(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, "8"), "2024-09-01", true);
        assertEquals(
                Verdict.NON,
                reponses(CodePromotion.HORS_CLASSE, dossier, LocalDate.of(2030, 2, 28))
                        .get(0)
                        .verdict());
        Reponse ouverte = reponses(CodePromotion.HORS_CLASSE, dossier, LocalDate.of(2030, 3, 1))
                .get(0);
        assertEquals(Verdict.OUI, ouverte.verdict());
        assertEquals(LocalDate.of(2030, 3, 1), ouverte.ouverture());
    }

    @Test
    void unDossierSansEchelonEstIndetermineEtDitCeQuIlFautCompleter() {
        Reponse reponse = reponses(CodePromotion.HORS_CLASSE, new DossierDEssai(JOUR).lu(), JOUR)
                .get(0);
        assertEquals(Verdict.INDETERMINE, reponse.verdict());
        assertEquals(List.of(Donnee.ECHELON), reponse.manquantes());
    }
}
