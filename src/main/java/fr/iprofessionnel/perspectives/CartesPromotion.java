package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.promotion.Points;
import fr.iprofessionnel.statut.promotion.Promotion;
import fr.iprofessionnel.statut.reclassement.Classement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The promotions and changes of scale of a career, one card each. */
final class CartesPromotion {

    private static final int FIN_ANNEE_SCOLAIRE = 31;

    private final Moteur moteur;
    private final SituationStatutaire situation;
    private final LocalDate jour;
    private final Adresses adresses;
    private final BigDecimal traitement;

    CartesPromotion(Moteur moteur, SituationStatutaire situation, LocalDate jour, Adresses adresses) {
        this.moteur = moteur;
        this.situation = situation;
        this.jour = jour;
        this.adresses = adresses;
        this.traitement = moteur.constat(situation, jour).traitement();
    }

    Carte carte(Promotion promotion) {
        String code = promotion.code().name();
        return new Carte(
                code.toLowerCase(Locale.ROOT).replace('_', '-'),
                promotion.code().libelle(),
                Reponse.de(promotion.verdict()),
                promotion.phrase(),
                suites(promotion),
                new Pourquoi(promotion.code(), promotion.explication(), adresses));
    }

    private List<Entree> suites(Promotion promotion) {
        List<Entree> suites = new ArrayList<>();
        LocalDate ouverture = promotion.dateOuverture();
        if (ouverture != null) {
            boolean passee = !ouverture.isAfter(jour);
            suites.add(Entree.de(
                    Textes.phrase(passee ? "perspectives.promotion.depuis" : "perspectives.promotion.ouverture"),
                    Partie.texte(Formats.jour(ouverture)),
                    Partie.mention(Textes.phrase("perspectives.promotion.campagne", campagne(ouverture, jour)))));
        }
        if (promotion.bareme() != null) {
            suites.add(points(promotion.bareme()));
        }
        Classement classement = classement(promotion);
        if (classement != null) {
            suites.add(paie(classement));
        }
        manquantes(suites, promotion.donneesManquantes());
        suites.add(Entree.de(
                Textes.phrase("perspectives.promotion.decision"),
                Textes.phrase("perspectives.decision." + famille(promotion.code()))));
        return suites;
    }

    /** Year of the first campaign that looks at the conditions from this day on. */
    static int campagne(LocalDate ouverture, LocalDate jour) {
        LocalDate depuis = ouverture.isBefore(jour) ? jour : ouverture;
        LocalDate regard = LocalDate.of(depuis.getYear(), Month.AUGUST, FIN_ANNEE_SCOLAIRE);
        return depuis.isAfter(regard) ? depuis.getYear() + 1 : depuis.getYear();
    }

    private static Entree points(Points points) {
        List<Partie> detail = new ArrayList<>();
        detail.add(Partie.texte(
                points.total() == null
                        ? Textes.phrase("perspectives.points.inconnus")
                        : Textes.phrase("perspectives.points", points.total())));
        for (Points.Ligne ligne : points.detail()) {
            Valeur<Integer> valeur = ligne.points();
            detail.add(Partie.mention(
                    Partie.texte(
                            valeur == null
                                    ? Textes.phrase("perspectives.points.ligne.inconnue", ligne.libelle())
                                    : Textes.phrase("perspectives.points.ligne", ligne.libelle(), valeur.valeur())),
                    Partie.aConfirmer(valeur != null && valeur.estAConfirmer())));
        }
        return new Entree(Partie.texte(Textes.phrase("perspectives.points.titre")), detail);
    }

    /** Where it leads today, or on the first day when it opens; null when that is not known. */
    private Classement classement(Promotion promotion) {
        LocalDate ouverture = promotion.dateOuverture();
        if (promotion.code() == CodePromotion.LISTE_APTITUDE_AGREGE) {
            return moteur.versAgrege(situation, jour).orElse(null);
        }
        if (promotion.reclassement() != null || ouverture == null || !ouverture.isAfter(jour)) {
            return promotion.reclassement();
        }
        return moteur.promotion(promotion.code(), moteur.situationAu(situation, jour, ouverture), ouverture)
                .reclassement();
    }

    private Entree paie(Classement classement) {
        BigDecimal apres = Paie.traitement(moteur.bareme(), classement.indice(), 100, jour);
        return Entree.de(
                Textes.phrase("perspectives.promotion.paie"),
                Partie.texte(Textes.phrase(
                        "perspectives.promotion.classement",
                        nom(classement.echelon()),
                        Formats.jour(classement.date()))),
                Partie.mention(
                        Partie.texte(Paie.phrase(classement.indice(), apres)),
                        Partie.aConfirmer(classement.indice() != null
                                && classement.indice().estAConfirmer())),
                Paie.gain(traitement, apres));
    }

    /** With its scale where it is another one. */
    private String nom(Echelon echelon) {
        String nom = echelon.libelle() + ", " + echelon.grade().libelle();
        return echelon.echelle() == situation.echelon().echelle()
                ? nom
                : nom + " (" + echelon.echelle().libelle() + ")";
    }

    private void manquantes(List<Entree> suites, List<Donnee> manquantes) {
        if (manquantes.isEmpty()) {
            return;
        }
        List<Partie> liens = new ArrayList<>();
        for (Donnee donnee : manquantes) {
            liens.add(Partie.mention(adresses.donnee(donnee)
                    .map(a -> Partie.lien(donnee.libelle(), a))
                    .orElse(Partie.texte(donnee.libelle()))));
        }
        suites.add(new Entree(Partie.texte(Textes.phrase("perspectives.manquantes")), liens));
    }

    private static String famille(CodePromotion code) {
        if (code.estDeGrade()) {
            return "grade";
        }
        return switch (code) {
            case CHANGEMENT_ECHELLE -> "echelle";
            case CONCOURS_INTERNE_PE -> "concours";
            case ADMISSIBLE_AGREGATION_CERTIFIE -> "admissible";
            case LISTE_APTITUDE_AGREGE -> "agrege";
            default -> "liste";
        };
    }
}
