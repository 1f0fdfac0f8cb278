package fr.iprofessionnel.guides.recherche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words become what is searched. */
class IndexTest {

    @ParameterizedTest
    @CsvSource({
        "l'échelon, echelon",
        "l’échelon, échelons",
        "congés, conge",
        "7e, 7ème",
        "1er, 1",
        "hors-classe, hors classe",
        "jusqu’à l’âge, age",
        "promotions, promotion"
    })
    void deuxFaconsDEcrireDonnentLesMemesMots(String une, String autre) {
        assertEquals(Analyse.QUESTION.mots(une), Analyse.QUESTION.mots(autre));
    }

    @ParameterizedTest
    @CsvSource({
        "échelle de rémunération, ecr",
        "ECR, échelle",
        "HC, classe",
        "hors classe, hc",
        "CE, exceptionnelle",
        "rendez-vous de carrière, rdv",
        "supplément familial de traitement, sft",
        "obligations de service, ors"
    })
    void unTextePorteLesSynonymesDeSesMots(String texte, String question) {
        List<String> mots = Analyse.TEXTE.mots(texte);
        assertTrue(mots.containsAll(Analyse.QUESTION.mots(question)), mots::toString);
    }

    @Test
    void lesMotsVidesNeComptentPas() {
        assertEquals(List.of(), Analyse.QUESTION.mots("comment est-ce que je peux faire pour"));
    }

    @Test
    void unMotInconnuNeTrouveRienOuPersonneNAEncoreEcrit() {
        assertEquals(
                List.of(),
                Index.de(List.of(), List.of(), Map.of())
                        .chercher("retraite", null)
                        .resultats());
    }

    @Test
    void uneFauteDeFrappeEstCorrigee() {
        Vocabulaire vocabulaire = new Vocabulaire();
        vocabulaire.apprendre("La classe exceptionnelle et la disponibilité");
        assertEquals("exceptionnelle", vocabulaire.corriger("exeptionelle").orElse(""));
        assertTrue(vocabulaire.corriger("disponibilites").isEmpty());
    }
}
