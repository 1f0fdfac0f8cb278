package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.guides.RenvoisConditions;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.explication.Critere;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the links of the page lead, for the teacher and for the manager.
 *
 * @param titulaire whether the reader is the teacher
 * @param reference reference of the file; null where there is none
 * @param guide gives the article that explains a promotion, by its code; null when none does
 */
record Adresses(boolean titulaire, String reference, UnaryOperator<String> guide) {

    /** Where no file is read: nothing to complete, nothing to contest. */
    static Adresses sansDossier(UnaryOperator<String> guide) {
        return new Adresses(false, null, guide);
    }

    static Adresses de(DossierConsulte dossier, UnaryOperator<String> guide) {
        return new Adresses(dossier.isTitulaire(), dossier.getEnTete().reference(), guide);
    }

    /** The article that tells of a condition: its own, else that of the promotion; null when none does. */
    String article(Critere critere, CodePromotion promotion) {
        String propre = RenvoisConditions.adresse(critere);
        return propre == null && promotion != null ? guide.apply(promotion.name()) : propre;
    }

    /** A page of the file. */
    String page(String chemin) {
        return titulaire ? chemin : chemin + "?dossier=" + reference;
    }

    /** Where a datum is; empty for what no page holds. */
    Optional<String> donnee(Donnee donnee) {
        return reference == null ? Optional.empty() : Rubriques.ecran(donnee).map(e -> page(e.chemin()));
    }

    /**
     * The message that contests a computation; null for who is not the teacher.
     *
     * @param calcul what was asked, in French
     * @param condition the condition concerned, in French; null for the whole computation
     * @param donnee datum concerned; null when none
     */
    String contester(String calcul, String condition, Donnee donnee) {
        if (!titulaire) {
            return null;
        }
        String rubrique = donnee == null
                ? ""
                : Rubriques.ecran(donnee)
                        .flatMap(Ecran::principale)
                        .map(Enum::name)
                        .orElse("");
        return "/dossier/signaler?rubrique=" + rubrique + "&calcul=" + calcul
                + (condition == null ? "" : "&condition=" + condition);
    }
}
