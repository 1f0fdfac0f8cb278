package fr.iprofessionnel.echanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The two layouts in which the ministry publishes the schools, both under Licence Ouverte 2.0: the directory of education
 * and the located addresses. Headings are compared without case.
 */
enum FormatEtablissements {
    ANNUAIRE(
            "annuaire-education",
            Map.ofEntries(
                    Map.entry(Colonne.UAI, "identifiant_de_l_etablissement"),
                    Map.entry(Colonne.NOM, "nom_etablissement"),
                    Map.entry(Colonne.SECTEUR, "statut_public_prive"),
                    Map.entry(Colonne.CODE_CONTRAT, "code_type_contrat_prive"),
                    Map.entry(Colonne.CONTRAT, "type_contrat_prive"),
                    Map.entry(Colonne.CODE_NATURE, "code_nature"),
                    Map.entry(Colonne.NATURE, "libelle_nature"),
                    Map.entry(Colonne.ADRESSE, "adresse_1"),
                    Map.entry(Colonne.CODE_POSTAL, "code postal"),
                    Map.entry(Colonne.COMMUNE, "nom_commune"),
                    Map.entry(Colonne.CODE_DEPARTEMENT, "code_departement"),
                    Map.entry(Colonne.DEPARTEMENT, "libelle_departement"),
                    Map.entry(Colonne.CODE_ACADEMIE, "code_academie"),
                    Map.entry(Colonne.ACADEMIE, "libelle_academie"),
                    Map.entry(Colonne.TELEPHONE, "telephone"),
                    Map.entry(Colonne.COURRIEL, "mail"),
                    Map.entry(Colonne.OUVERTURE, "date_ouverture"),
                    Map.entry(Colonne.ETAT, "etat"))),
    GEOLOCALISATION(
            "geolocalisation",
            Map.ofEntries(
                    Map.entry(Colonne.UAI, "numero_uai"),
                    Map.entry(Colonne.NOM, "appellation_officielle"),
                    Map.entry(Colonne.SECTEUR, "secteur_public_prive_libe"),
                    Map.entry(Colonne.CODE_CONTRAT, "secteur_prive_code_type_contrat"),
                    Map.entry(Colonne.CONTRAT, "secteur_prive_libelle_type_contrat"),
                    Map.entry(Colonne.CODE_NATURE, "nature_uai"),
                    Map.entry(Colonne.NATURE, "nature_uai_libe"),
                    Map.entry(Colonne.ADRESSE, "adresse_uai"),
                    Map.entry(Colonne.CODE_POSTAL, "code_postal_uai"),
                    Map.entry(Colonne.COMMUNE, "libelle_commune"),
                    Map.entry(Colonne.CODE_DEPARTEMENT, "code_departement"),
                    Map.entry(Colonne.DEPARTEMENT, "libelle_departement"),
                    Map.entry(Colonne.CODE_ACADEMIE, "code_academie"),
                    Map.entry(Colonne.ACADEMIE, "libelle_academie"),
                    Map.entry(Colonne.OUVERTURE, "date_ouverture"),
                    Map.entry(Colonne.ETAT, "etat_etablissement_libe")));

    /** What is read of a school. */
    enum Colonne {
        UAI,
        NOM,
        SECTEUR,
        CODE_CONTRAT,
        CONTRAT,
        CODE_NATURE,
        NATURE,
        ADRESSE,
        CODE_POSTAL,
        COMMUNE,
        CODE_DEPARTEMENT,
        DEPARTEMENT,
        CODE_ACADEMIE,
        ACADEMIE,
        TELEPHONE,
        COURRIEL,
        OUVERTURE,
        ETAT
    }

    private final String source;

    @SuppressWarnings("ImmutableEnumChecker") // Map.ofEntries gives an unmodifiable map.
    private final Map<Colonne, String> titres;

    FormatEtablissements(String source, Map<Colonne, String> titres) {
        this.source = source;
        this.titres = titres;
    }

    /** Name of the layout, kept with each school. */
    String source() {
        return source;
    }

    /** Heading of a column; null where the layout has none. */
    String titre(Colonne colonne) {
        return titres.get(colonne);
    }

    /**
     * The layout of a file.
     *
     * @throws ArchiveRefusee naming, for the nearest layout, the columns that are missing
     */
    static FormatEtablissements reconnaitre(List<String> titresLus) {
        List<String> normaux =
                titresLus.stream().map(t -> t.strip().toLowerCase(Locale.ROOT)).toList();
        FormatEtablissements plusProche = ANNUAIRE;
        List<String> manquantes = null;
        for (FormatEtablissements format : values()) {
            List<String> absentes = new ArrayList<>(new TreeSet<>(format.titres.values()));
            absentes.removeAll(normaux);
            if (absentes.isEmpty()) {
                return format;
            }
            if (manquantes == null || absentes.size() < manquantes.size()) {
                manquantes = absentes;
                plusProche = format;
            }
        }
        throw new ArchiveRefusee("Ce fichier n’est pas une liste officielle connue. Format le plus proche : "
                + plusProche.source + ". Colonnes manquantes : " + String.join(", ", manquantes) + ".");
    }
}
