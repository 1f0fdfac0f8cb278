package fr.iprofessionnel.echanges;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed lists of the exchange format. Their French names are in the texts, under {@code code.<list>.<code>}. */
final class Codes {

    static final Set<String> CIVILITES = Set.of("MME", "M");
    static final Set<String> SITUATIONS_FAMILIALES =
            Set.of("CELIBATAIRE", "MARIE", "PACSE", "CONCUBINAGE", "DIVORCE", "SEPARE", "VEUF");
    static final Set<String> CONTRATS = Set.of(
            "CONTRAT_PROVISOIRE",
            "CONTRAT_DEFINITIF",
            "AGREMENT_PROVISOIRE",
            "AGREMENT_DEFINITIF",
            "DELEGUE_CDD",
            "DELEGUE_CDI",
            "FONCTIONNAIRE");
    static final Set<String> ECHELLES = noms(Echelle.values());
    static final Set<String> GRADES = noms(Grade.values());
    static final Set<String> ACCES = Set.of(
            "NOMINATION",
            "ANCIENNETE",
            "CHOIX",
            "GRAND_CHOIX",
            "ACCELERE",
            "RECLASSEMENT",
            "PROMOTION",
            "CHANGEMENT_ECHELLE");
    static final Set<String> MODALITES = Set.of(
            "TEMPS_COMPLET",
            "TEMPS_INCOMPLET",
            "TEMPS_PARTIEL_DROIT",
            "TEMPS_PARTIEL_AUTORISATION",
            "RETRAITE_PROGRESSIVE",
            "CESSATION_PROGRESSIVE");
    static final Set<String> FONCTIONS =
            Set.of("ENSEIGNEMENT", "DIRECTION", "DOCUMENTATION", "FORMATION", "DECHARGE_SYNDICALE");
    static final Set<String> TYPES_APPRECIATION =
            Set.of("RENDEZ_VOUS_1", "RENDEZ_VOUS_2", "RENDEZ_VOUS_3", "HORS_CLASSE", "CLASSE_EXCEPTIONNELLE");
    static final Set<String> APPRECIATIONS = Set.of(
            "A_CONSOLIDER",
            "SATISFAISANT",
            "TRES_SATISFAISANT",
            "EXCELLENT",
            "INSATISFAISANT",
            "TRES_FAVORABLE",
            "FAVORABLE",
            "DEFAVORABLE");
    static final Set<String> NATURES_DIPLOME = Set.of("DIPLOME", "CONCOURS", "CERTIFICATION");
    static final Set<String> NATURES_SERVICE = Set.of(
            "PUBLIC", "PRIVE_SOUS_CONTRAT", "PRIVE_HORS_CONTRAT", "SERVICE_NATIONAL", "SECTEUR_PRIVE", "ETRANGER");

    private Codes() {}

    /** Those of the tables in force. */
    static Set<String> positions() {
        return Bareme.courant().codesPosition();
    }

    /** Those of the tables in force. */
    static Set<String> conges() {
        return Bareme.courant().codesConge();
    }

    private static Set<String> noms(Enum<?>[] valeurs) {
        return Arrays.stream(valeurs).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
