package fr.iprofessionnel.promouvables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.dossier.DossierDEssai;
import fr.iprofessionnel.dossier.Parcours;
import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.JeuTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What another set of tables would change, counted. */
class LotApercuTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 25);
    private static final String CONDITIONS = "conditions_promotion.csv";

    private static Parcours certifie(String rang, String du) {
        return new DossierDEssai(JOUR)
                .echelon("CERTIFIE", "CLASSE_NORMALE", rang, du, null)
                .ligne(Rubrique.POSITION, "2010-09-01", null, Map.of("code", "ACTIVITE"))
                .lu()
                .parcours();
    }

    /** 9th step: one year, then three. 8th: never mind. */
    private static List<Parcours> dossiers() {
        return List.of(certifie("9", "2025-11-01"), certifie("9", "2023-11-01"), certifie("8", "2025-11-01"));
    }

    private static Bareme avecUnMoisAuLieuDeVingtQuatre() throws IOException {
        JeuTables livre = JeuTables.dans(Path.of("src/main/resources/statut"));
        Map<String, byte[]> fichiers = new TreeMap<>(livre.fichiers());
        String conditions = new String(fichiers.get(CONDITIONS), StandardCharsets.UTF_8)
                .replace(
                        "HORS_CLASSE;CERTIFIE;CLASSE_NORMALE;CERTIFIE;HORS_CLASSE;9;;24;",
                        "HORS_CLASSE;CERTIFIE;CLASSE_NORMALE;CERTIFIE;HORS_CLASSE;9;;1;");
        fichiers.put(CONDITIONS, conditions.getBytes(StandardCharsets.UTF_8));
        return new Bareme(new JeuTables("un mois", fichiers));
    }

    @Test
    void leMemeJeuNeChangeRien() {
        LotApercu apercu = new LotApercu(Bareme.livre(), Bareme.livre(), JOUR);
        assertEquals(0, apercu.comparer(dossiers()));
        assertEquals(List.of(), apercu.ecarts());
    }

    @Test
    void seulsSontComptesCeuxDontUneReponseChange() throws IOException {
        LotApercu apercu = new LotApercu(Bareme.livre(), avecUnMoisAuLieuDeVingtQuatre(), JOUR);
        assertEquals(1, apercu.comparer(dossiers()));
        assertEquals(List.of(new Ecart(CodePromotion.HORS_CLASSE, "NON", "OUI", 1)), apercu.ecarts());
    }
}
