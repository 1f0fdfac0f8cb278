package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.ConstructionSituation;
import fr.iprofessionnel.statut.Contrat;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.promotion.Promotion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * The directive {@code exemple}: what the engine answers for a career told in a few words. What is not told is the most
 * usual: a permanent contract, full time, no time away, no other service.
 */
final class Exemples {

    private static final String ECHELON = "PROCHAIN_ECHELON";
    private static final String RENDEZ_VOUS = "RENDEZ_VOUS";
    private static final BigDecimal TEMPS_COMPLET = new BigDecimal(100);

    private final Moteur moteur;

    Exemples(Bareme bareme) {
        moteur = new Moteur(bareme);
    }

    Bloc.Exemple de(Directive directive) {
        directive.exiger(6, 8);
        String code = directive.mot(0);
        Echelon echelon =
                Echelon.of(directive.code(1, Echelle.class), directive.code(2, Grade.class), directive.mot(3));
        LocalDate acces = directive.jour(4);
        LocalDate au = directive.jour(5);
        Echelon tenu = moteur.bareme()
                .auRang(echelon.echelle(), echelon.grade(), echelon.rang(), au)
                .orElseThrow(() -> new IllegalArgumentException(
                        "aucune grille n'a l'échelon « " + echelon.rang() + " » le " + au));
        SituationStatutaire situation = situation(tenu, acces, directive);
        String personne = Textes.phrase(
                "guide.exemple.situation",
                echelon.echelle().libelle(),
                echelon.grade().libelle(),
                tenu.libelle(),
                Formats.jour(acces),
                Formats.jour(au));
        return switch (code) {
            case ECHELON ->
                new Bloc.Exemple(
                        personne, null, moteur.avancement(situation, au).phrase());
            case RENDEZ_VOUS ->
                new Bloc.Exemple(
                        personne,
                        null,
                        moteur.rendezVous(situation, au).stream()
                                .map(RendezVous::phrase)
                                .collect(Collectors.joining(" ")));
            default -> promotion(personne, moteur.promotion(directive.code(0, CodePromotion.class), situation, au));
        };
    }

    private static Bloc.Exemple promotion(String personne, Promotion promotion) {
        String reponse = promotion.verdict() == Verdict.INDETERMINE
                ? null
                : Textes.phrase("guide.exemple." + promotion.verdict().libelle());
        return new Bloc.Exemple(personne, reponse, promotion.code().libelle() + "\u00a0: " + promotion.phrase());
    }

    private static SituationStatutaire situation(Echelon echelon, LocalDate acces, Directive directive) {
        ConstructionSituation situation = SituationStatutaire.de(echelon)
                .depuis(acces)
                .contrat(Contrat.CONTRAT_DEFINITIF)
                .degre(Degre.de(echelon.echelle()))
                .quotite(TEMPS_COMPLET)
                .sansInterruption()
                .sansFonction()
                .sansAutreService();
        for (int rang = 6; directive.aArgument(rang); rang++) {
            if (Character.isDigit(directive.mot(rang).charAt(0))) {
                situation.neLe(directive.jour(rang));
            } else {
                situation.appreciation(
                        new AppreciationFinale(directive.code(rang, AppreciationFinale.Niveau.class), null, null));
            }
        }
        return situation.faite();
    }
}
