package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.statut.Donnee;
import java.util.Optional;

/**
 * Where the links of the page lead, for the teacher and for the manager.
 *
 * @param titulaire whether the reader is the teacher
 * @param reference reference of the file; null where there is none
 */
record Adresses(boolean titulaire, String reference) {

    /** Where no file is read: nothing to complete, nothing to contest. */
    static final Adresses AUCUNE = new Adresses(false, null);

    static Adresses de(DossierConsulte dossier) {
        return new Adresses(dossier.isTitulaire(), dossier.getEnTete().reference());
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
