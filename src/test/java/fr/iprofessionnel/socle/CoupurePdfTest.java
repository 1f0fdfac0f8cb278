package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoupurePdfTest {

    @ParameterizedTest
    @CsvSource({
        "deux mots,deux |mots",
        "et j’accompagne l'équipe,et |j’accompagne |l'équipe",
        "Saint-Sulpice-la-Pointe,Saint-|Sulpice-|la-|Pointe",
        "du 01/06/2024 au 31-08-2025,du |01/06/2024 |au |31-08-2025",
        "quatrième\u00a0: orientation,quatrième\u00a0: |orientation",
        "https://exemple.fr/cours/ancien,https://exemple.fr/|cours/|ancien",
        "東京都,東|京|都",
        "'  deux  espaces ','  |deux  |espaces '",
        "'',''"
    })
    void les_places_ou_une_ligne_peut_finir(String texte, String coupe) {
        CoupurePdf coupure = new CoupurePdf();
        coupure.setText(texte);
        StringBuilder trouve = new StringBuilder();
        int debut = 0;
        for (int place = coupure.next(); place != -1; place = coupure.next()) {
            trouve.append(debut == 0 ? "" : "|").append(texte, debut, place);
            debut = place;
        }
        assertEquals(coupe, trouve.toString());
    }
}
