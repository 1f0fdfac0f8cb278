package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.util.ArrayList;
import java.util.List;

/** What a promotion asks for, as a line of {@code conditions_promotion.csv} writes it, in one sentence. */
final class ConditionsEnPhrase {

    private ConditionsEnPhrase() {}

    static String de(LigneStatut ligne) {
        List<String> conditions = new ArrayList<>();
        String echelon = echelon(ligne);
        if (echelon != null) {
            conditions.add(echelon);
        }
        ajouter(conditions, ligne, "echelon_sans_condition", "guide.condition.sans-anciennete");
        ajouter(conditions, ligne, "age_min", "guide.condition.age");
        ajouter(conditions, ligne, "annees_services_min", "guide.condition.services");
        ajouter(conditions, ligne, "annees_dans_echelle_min", "guide.condition.echelle");
        ajouter(conditions, ligne, "annees_fonctions_min", "guide.condition.fonctions");
        if (ligne.dit("contrat_definitif", "oui")) {
            conditions.add(Textes.phrase("guide.condition.contrat"));
        }
        if (!ligne.texte("autres").isEmpty()) {
            conditions.add(ligne.texte("autres"));
        }
        return Formats.majuscule(String.join("\u00a0; ", conditions));
    }

    private static String echelon(LigneStatut ligne) {
        String minimum = ligne.echelon("echelon_min");
        if (minimum.isEmpty()) {
            return null;
        }
        String mois = ligne.dit("mois_min", "0") ? "" : ligne.duree("mois_min");
        String trop = ligne.duree("mois_max");
        if (!trop.isEmpty()) {
            return Textes.phrase("guide.condition.fenetre", minimum, mois, trop);
        }
        return mois.isEmpty()
                ? Textes.phrase("guide.condition.echelon", minimum)
                : Textes.phrase("guide.condition.echelon.anciennete", minimum, mois);
    }

    private static void ajouter(List<String> conditions, LigneStatut ligne, String colonne, String cle) {
        if (!ligne.texte(colonne).isEmpty()) {
            conditions.add(Textes.phrase(cle, ligne.texte(colonne)));
        }
    }
}
