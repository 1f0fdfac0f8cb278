package fr.iprofessionnel.echanges;

import static fr.iprofessionnel.echanges.Champ.facultatif;
import static fr.iprofessionnel.echanges.Champ.libre;
import static fr.iprofessionnel.echanges.Champ.requis;

import fr.iprofessionnel.dossier.Rubrique;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a personnel extract with their columns: the format of exchange, as {@code docs/format-echange.md} tells
 * it. A test holds the two together.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are unmodifiable ones.
public enum FichierExtraction {
    EXTRACTION(
            "extraction.csv",
            null,
            List.of(
                    requis("version", TypeChamp.ENTIER, 2, null),
                    requis("academie", TypeChamp.TEXTE, 60, null),
                    requis("date_extraction", TypeChamp.DATE, 10, null))),
    IDENTITE(
            "identite.csv",
            Rubrique.IDENTIFICATION,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("civilite", TypeChamp.CODE, 10, ColonneLigne.CIVILITE)
                            .parmi(Codes.CIVILITES),
                    requis("nom_usage", TypeChamp.TEXTE, 60, ColonneLigne.NOM_USAGE),
                    requis("nom_naissance", TypeChamp.TEXTE, 60, ColonneLigne.NOM_NAISSANCE),
                    requis("prenom", TypeChamp.TEXTE, 60, ColonneLigne.PRENOM),
                    libre("autres_prenoms", TypeChamp.TEXTE, 100, ColonneLigne.PRENOMS),
                    requis("date_naissance", TypeChamp.DATE, 10, ColonneLigne.DATE_NAISSANCE),
                    libre("lieu_naissance", TypeChamp.TEXTE, 80, ColonneLigne.LIEU_NAISSANCE),
                    libre("nationalite", TypeChamp.TEXTE, 40, ColonneLigne.NATIONALITE),
                    libre("situation_familiale", TypeChamp.CODE, 30, ColonneLigne.CODE)
                            .parmi(Codes.SITUATIONS_FAMILIALES),
                    libre("enfants", TypeChamp.ENTIER, 2, ColonneLigne.ENFANTS),
                    libre("courriel_academique", TypeChamp.COURRIEL, 254, ColonneLigne.COURRIEL),
                    facultatif("numero_temporaire", TypeChamp.NUMERO, 20),
                    facultatif("numero_jusquau", TypeChamp.DATE, 10))),
    COORDONNEES(
            "coordonnees.csv",
            Rubrique.COORDONNEES,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    libre("adresse", TypeChamp.TEXTE, 200, ColonneLigne.ADRESSE),
                    libre("code_postal", TypeChamp.TEXTE, 10, ColonneLigne.CODE_POSTAL),
                    libre("commune", TypeChamp.TEXTE, 80, ColonneLigne.COMMUNE),
                    libre("pays", TypeChamp.TEXTE, 60, ColonneLigne.PAYS),
                    libre("telephone", TypeChamp.TELEPHONE, 20, ColonneLigne.TELEPHONE),
                    libre("courriel", TypeChamp.COURRIEL, 254, ColonneLigne.COURRIEL))),
    CONTRATS(
            "contrats.csv",
            Rubrique.CONTRAT,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("type", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes.CONTRATS),
                    requis("du", TypeChamp.DATE, 10, ColonneLigne.DU),
                    libre("au", TypeChamp.DATE, 10, ColonneLigne.AU),
                    libre("acte", TypeChamp.TEXTE, 200, ColonneLigne.LIBELLE))),
    ECHELONS(
            "echelons.csv",
            Rubrique.ECHELON,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("echelle", TypeChamp.CODE, 20, ColonneLigne.ECHELLE).parmi(Codes.ECHELLES),
                    requis("grade", TypeChamp.CODE, 25, ColonneLigne.GRADE).parmi(Codes.GRADES),
                    requis("echelon", TypeChamp.TEXTE, 5, ColonneLigne.ECHELON),
                    libre("chevron", TypeChamp.CODE, 2, ColonneLigne.CHEVRON),
                    requis("du", TypeChamp.DATE, 10, ColonneLigne.DU),
                    libre("au", TypeChamp.DATE, 10, ColonneLigne.AU),
                    requis("acces", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes.ACCES),
                    libre("anciennete_conservee", TypeChamp.ANCIENNETE, 9, ColonneLigne.ANCIENNETE_JOURS),
                    libre("indice_majore", TypeChamp.ENTIER, 4, ColonneLigne.INDICE))),
    POSITIONS(
            "positions.csv",
            Rubrique.POSITION,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("position", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes::positions),
                    requis("du", TypeChamp.DATE, 10, ColonneLigne.DU),
                    libre("au", TypeChamp.DATE, 10, ColonneLigne.AU),
                    libre("precision", TypeChamp.TEXTE, 200, ColonneLigne.PRECISION_TEXTE))),
    CONGES(
            "conges.csv",
            Rubrique.CONGE,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("conge", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes::conges),
                    requis("du", TypeChamp.DATE, 10, ColonneLigne.DU),
                    libre("au", TypeChamp.DATE, 10, ColonneLigne.AU),
                    libre("poste_protege", TypeChamp.OUI_NON, 3, ColonneLigne.INDICATEUR),
                    libre("motif", TypeChamp.TEXTE, 200, ColonneLigne.PRECISION_TEXTE))),
    MODALITES(
            "modalites.csv",
            Rubrique.MODALITE,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("modalite", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes.MODALITES),
                    requis("du", TypeChamp.DATE, 10, ColonneLigne.DU),
                    libre("au", TypeChamp.DATE, 10, ColonneLigne.AU),
                    requis("quotite", TypeChamp.DECIMAL, 6, ColonneLigne.QUOTITE),
                    libre("heures", TypeChamp.DECIMAL, 5, ColonneLigne.HEURES),
                    libre("precision", TypeChamp.TEXTE, 200, ColonneLigne.PRECISION_TEXTE))),
    AFFECTATIONS(
            "affectations.csv",
            Rubrique.AFFECTATION,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("uai", TypeChamp.UAI, 8, ColonneLigne.UAI),
                    requis("principale", TypeChamp.OUI_NON, 3, ColonneLigne.INDICATEUR),
                    requis("fonction", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes.FONCTIONS),
                    requis("discipline", TypeChamp.TEXTE, 80, ColonneLigne.DISCIPLINE),
                    libre("heures", TypeChamp.DECIMAL, 5, ColonneLigne.HEURES),
                    requis("du", TypeChamp.DATE, 10, ColonneLigne.DU),
                    libre("au", TypeChamp.DATE, 10, ColonneLigne.AU),
                    libre("motif_fin", TypeChamp.TEXTE, 200, ColonneLigne.LIBELLE))),
    NOTATIONS(
            "notations.csv",
            Rubrique.NOTATION,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("annee_scolaire", TypeChamp.ANNEE_SCOLAIRE, 9, ColonneLigne.CODE),
                    libre("note_pedagogique", TypeChamp.DECIMAL, 5, ColonneLigne.NOTE_PEDAGOGIQUE),
                    libre("note_administrative", TypeChamp.DECIMAL, 5, ColonneLigne.NOTE_ADMINISTRATIVE),
                    libre("evaluateur", TypeChamp.TEXTE, 100, ColonneLigne.LIBELLE))),
    APPRECIATIONS(
            "appreciations.csv",
            Rubrique.APPRECIATION,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("type", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes.TYPES_APPRECIATION),
                    requis("date", TypeChamp.DATE, 10, ColonneLigne.DU),
                    requis("appreciation", TypeChamp.CODE, 30, ColonneLigne.NIVEAU)
                            .parmi(Codes.APPRECIATIONS),
                    libre("autorite", TypeChamp.TEXTE, 200, ColonneLigne.PRECISION_TEXTE))),
    DIPLOMES(
            "diplomes.csv",
            Rubrique.DIPLOME,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("nature", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes.NATURES_DIPLOME),
                    requis("intitule", TypeChamp.TEXTE, 200, ColonneLigne.LIBELLE),
                    libre("niveau", TypeChamp.TEXTE, 30, ColonneLigne.NIVEAU),
                    libre("date", TypeChamp.DATE, 10, ColonneLigne.DU),
                    libre("organisme", TypeChamp.TEXTE, 200, ColonneLigne.PRECISION_TEXTE))),
    SERVICES_ANTERIEURS(
            "services_anterieurs.csv",
            Rubrique.SERVICE,
            List.of(
                    requis("numen", TypeChamp.NUMEN, 13, null),
                    requis("nature", TypeChamp.CODE, 30, ColonneLigne.CODE).parmi(Codes.NATURES_SERVICE),
                    requis("employeur", TypeChamp.TEXTE, 200, ColonneLigne.LIBELLE),
                    requis("du", TypeChamp.DATE, 10, ColonneLigne.DU),
                    requis("au", TypeChamp.DATE, 10, ColonneLigne.AU),
                    requis("quotite", TypeChamp.DECIMAL, 6, ColonneLigne.QUOTITE),
                    libre("coefficient", TypeChamp.DECIMAL, 6, ColonneLigne.COEFFICIENT))),
    GESTIONNAIRES(
            "gestionnaires.csv",
            null,
            personne(
                    requis("fonction", TypeChamp.TEXTE, 100, null),
                    requis("service", TypeChamp.TEXTE, 100, null),
                    libre("telephone", TypeChamp.TELEPHONE, 20, null),
                    libre("courriel", TypeChamp.COURRIEL, 254, null),
                    libre("bureau", TypeChamp.TEXTE, 60, null),
                    requis("du", TypeChamp.DATE, 10, null),
                    libre("au", TypeChamp.DATE, 10, null))),
    PORTEFEUILLES(
            "portefeuilles.csv",
            null,
            List.of(
                    requis("code", TypeChamp.CODE, 30, null),
                    requis("numen_gestionnaire", TypeChamp.NUMEN, 13, null),
                    libre("degre", TypeChamp.ENTIER, 1, null),
                    libre("echelle", TypeChamp.CODE, 20, null).parmi(Codes.ECHELLES),
                    libre("uai", TypeChamp.UAI, 8, null),
                    libre("departement", TypeChamp.CODE, 3, null),
                    libre("lettre_debut", TypeChamp.CODE, 1, null),
                    libre("lettre_fin", TypeChamp.CODE, 1, null),
                    requis("du", TypeChamp.DATE, 10, null),
                    libre("au", TypeChamp.DATE, 10, null))),
    DIRECTIONS(
            "directions.csv",
            null,
            personne(
                    requis("uai", TypeChamp.UAI, 8, null),
                    requis("du", TypeChamp.DATE, 10, null),
                    libre("au", TypeChamp.DATE, 10, null))),
    INSPECTEURS(
            "inspecteurs.csv",
            null,
            personne(
                    requis("corps", TypeChamp.TEXTE, 60, null),
                    requis("specialite", TypeChamp.TEXTE, 100, null),
                    requis("degre", TypeChamp.ENTIER, 1, null),
                    requis("du", TypeChamp.DATE, 10, null),
                    libre("au", TypeChamp.DATE, 10, null)));

    /** Version of the format that is read and written. */
    static final int VERSION = 1;

    private static List<Champ> personne(Champ... suite) {
        return Stream.concat(
                        Stream.of(
                                requis("numen", TypeChamp.NUMEN, 13, null),
                                requis("civilite", TypeChamp.CODE, 10, null).parmi(Codes.CIVILITES),
                                requis("nom_usage", TypeChamp.TEXTE, 60, null),
                                requis("nom_naissance", TypeChamp.TEXTE, 60, null),
                                requis("prenom", TypeChamp.TEXTE, 60, null),
                                requis("date_naissance", TypeChamp.DATE, 10, null)),
                        Stream.of(suite))
                .toList();
    }

    private final String fichier;
    private final Rubrique rubrique;
    private final List<Champ> champs;

    FichierExtraction(String fichier, Rubrique rubrique, List<Champ> champs) {
        this.fichier = fichier;
        this.rubrique = rubrique;
        this.champs = champs;
    }

    /** Name in the archive. */
    public String fichier() {
        return fichier;
    }

    /** Rubric that its rows become; null for the files that are not about teachers. */
    Rubrique rubrique() {
        return rubrique;
    }

    /** Headings that the file must have, in our order. */
    public List<String> titres() {
        return champs.stream().filter(Champ::present).map(Champ::nom).toList();
    }

    /** The columns, in the order of the working files. */
    List<Champ> champs() {
        return champs;
    }

    /** Place of a column. */
    int rang(String nom) {
        for (int i = 0; i < champs.size(); i++) {
            if (champs.get(i).nom().equals(nom)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Colonne inconnue : " + nom);
    }

    /** The files whose rows belong to a teacher, identity first. */
    static List<FichierExtraction> desEnseignants() {
        return Arrays.stream(values()).filter(f -> f.rubrique != null).toList();
    }

    /** The file whose rows become this rubric. */
    static FichierExtraction de(Rubrique rubrique) {
        return Arrays.stream(values())
                .filter(f -> f.rubrique == rubrique)
                .findFirst()
                .orElseThrow();
    }

    /** The file of this name. */
    static Optional<FichierExtraction> nomme(String fichier) {
        return Arrays.stream(values()).filter(f -> f.fichier.equals(fichier)).findFirst();
    }
}
