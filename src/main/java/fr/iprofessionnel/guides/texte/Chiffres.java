package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodeParametre;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.Delai;
import fr.iprofessionnel.statut.bareme.Parametre;
import fr.iprofessionnel.statut.bareme.Ratio;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The directives that stand in a sentence: one figure of the tables, as it was on a day, in French. */
final class Chiffres {

    private static final char INSECABLE = '\u00a0';
    private static final int MOIS_PAR_AN = 12;

    private final Bareme bareme;
    private final LocalDate jour;

    Chiffres(Bareme bareme, LocalDate jour) {
        this.bareme = bareme;
        this.jour = jour;
    }

    /**
     * The figure.
     *
     * @return empty where none is known on that day
     * @throws IllegalArgumentException for what no figure has as its name
     */
    Optional<String> valeur(Directive directive) {
        return switch (directive.nom()) {
            case "parametre" -> parametre(directive);
            case "duree" -> duree(echelon(directive), false);
            case "duree-acceleree" -> duree(echelon(directive), true);
            case "indice" -> indice(echelon(directive)).map(Formats::nombre);
            case "traitement" ->
                indice(echelon(directive))
                        .flatMap(i -> bareme.traitementMensuelBrut(i, jour))
                        .map(Formats::montant);
            case "valeur-point" -> sansArgument(directive).valeurPoint();
            case "indice-minimum" ->
                sansArgument(directive).bareme.indiceMinimum(jour).map(v -> Formats.nombre(v.valeur()));
            case "residence" -> residence(directive);
            case "delai" -> delai(directive);
            case "ratio" -> ratio(directive);
            case "service" -> service(directive);
            case "points-appreciation" -> points(directive);
            default -> throw new IllegalArgumentException("directive inconnue « " + directive.nom() + " »");
        };
    }

    private Chiffres sansArgument(Directive directive) {
        directive.exiger(0, 0);
        return this;
    }

    private Echelon echelon(Directive directive) {
        directive.exiger(3, 4);
        Echelon echelon = new Echelon(
                directive.code(0, Echelle.class), directive.code(1, Grade.class), directive.mot(2), directive.mot(3));
        if (bareme.echelons(echelon.echelle(), echelon.grade()).stream()
                .noneMatch(e -> e.rang().equals(echelon.rang()))) {
            throw new IllegalArgumentException("aucune grille n'a l'échelon « " + directive + " »");
        }
        return echelon;
    }

    private Optional<String> parametre(Directive directive) {
        directive.exiger(1, 1);
        return bareme.parametre(directive.code(0, CodeParametre.class), jour)
                .map(Valeur::valeur)
                .map(Chiffres::avecUnite);
    }

    private static String avecUnite(Parametre parametre) {
        String nombre = Formats.nombre(parametre.valeur());
        return parametre.unite().isEmpty() ? nombre : nombre + INSECABLE + parametre.unite();
    }

    private Optional<String> duree(Echelon echelon, boolean acceleree) {
        return bareme.duree(echelon, jour)
                .map(v -> acceleree ? v.valeur().moisAccelere() : v.valeur().mois())
                .map(Chiffres::duree);
    }

    /** "3 ans et 6 mois". */
    static String duree(int mois) {
        int annees = mois / MOIS_PAR_AN;
        int reste = mois % MOIS_PAR_AN;
        String ans = annees + (annees > 1 ? " ans" : " an");
        String texte = annees == 0 ? reste + " mois" : reste == 0 ? ans : ans + " et " + reste + " mois";
        return texte.replace(' ', INSECABLE);
    }

    /** Of a step; of its first chevron where it has some and none is named. */
    private Optional<Integer> indice(Echelon echelon) {
        return bareme.indice(echelon, jour)
                .or(() -> bareme.auRang(echelon.echelle(), echelon.grade(), echelon.rang(), jour)
                        .flatMap(e -> bareme.indice(e, jour)))
                .map(Valeur::valeur);
    }

    private Optional<String> valeurPoint() {
        return bareme.valeurPoint(jour).map(v -> Formats.montant(v.valeur()));
    }

    private Optional<String> residence(Directive directive) {
        directive.exiger(1, 1);
        return bareme.tauxResidence(directive.entier(0), jour).map(v -> pourCent(v.valeur()));
    }

    /** "30 %". */
    static String pourCent(BigDecimal taux) {
        return Formats.nombre(taux) + INSECABLE + "%";
    }

    private Optional<String> delai(Directive directive) {
        directive.exiger(1, 1);
        return bareme.delai(directive.code(0, Delai.Etape.class), jour)
                .map(v -> v.valeur().texte());
    }

    private Optional<String> ratio(Directive directive) {
        directive.exiger(3, 3);
        return bareme.ratio(
                        directive.code(0, CodePromotion.class),
                        directive.code(1, Echelle.class),
                        directive.code(2, Ratio.Champ.class),
                        jour)
                .map(v -> v.valeur().taux())
                .map(Chiffres::pourCent);
    }

    private Optional<String> service(Directive directive) {
        directive.exiger(1, 1);
        return bareme.obligationService(directive.code(0, Echelle.class), jour)
                .map(v -> heures(v.valeur().heures()));
    }

    static String heures(BigDecimal heures) {
        return Textes.phrase("guide.heures", Formats.nombre(heures));
    }

    private Optional<String> points(Directive directive) {
        directive.exiger(2, 2);
        return bareme.pointsAppreciation(directive.entier(0), directive.mot(1), jour)
                .map(v -> Formats.nombre(v.valeur()));
    }
}
