package fr.iprofessionnel.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.socle.affichage.Plume;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvDessineTest {

    @ParameterizedTest
    @CsvSource({
        "COLONNE,'Missions depuis 2020 Tuteur, Albi vérifié Deux <stagiaires>.'",
        "CLASSIQUE,'Missions Tuteur, Albi vérifié depuis 2020 Deux <stagiaires>.'"
    })
    void les_dates_sont_dans_leur_colonne_ou_apres_les_titres(Modele modele, String lu) {
        Plume plume = new Plume("");
        CvDessine.dessiner(cv(modele), "h3", plume);
        assertEquals(lu, sansBalises(plume.toString()));
    }

    @ParameterizedTest
    @CsvSource({"COLONNE,'',cv cv-colonne ", "CLASSIQUE,cv-serre,cv cv-classique cv-serre"})
    void un_document_dit_de_qui_il_est_et_sa_mise_en_page(Modele modele, String classe, String classes) {
        String document = CvDessine.document(cv(modele), classe);
        assertTrue(document.startsWith("<html lang=\"fr\"><head><title>Pied de page</title>"), document);
        assertTrue(document.contains("<body class=\"" + classes.strip()), document);
        assertTrue(document.contains("<h1>Léa d&#39;Arc</h1>"), document);
    }

    private static CvAffiche cv(Modele modele) {
        CvAffiche.Ligne ligne = new CvAffiche.Ligne(
                "Tuteur", "Albi", "depuis 2020", List.of("Deux <stagiaires>."), "vérifié", "r", null, true);
        return new CvAffiche(
                "Léa d'Arc",
                null,
                List.of(),
                "Pied de page",
                modele,
                List.of(new CvAffiche.Partie("Missions", List.of(ligne))));
    }

    private static String sansBalises(String balisage) {
        return balisage.replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll(" +", " ")
                .replace(" ,", ",")
                .strip();
    }
}
