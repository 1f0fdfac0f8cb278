package fr.iprofessionnel.echanges;

import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a teacher of an extract as a whole, after each cell was read: what must be there, what must not overlap, what
 * the statute does not know.
 */
final class ValidationDossier {

    private static final int AGE_MINIMAL = 16;
    private static final int AGE_MAXIMAL = 90;
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final BigDecimal HEURES_MAXIMALES = BigDecimal.valueOf(45);

    private final Bareme bareme;
    private final Set<String> etablissements;
    private final LocalDate extraction;

    /**
     * @param etablissements known numbers of schools
     * @param extraction day of the extract
     */
    ValidationDossier(Bareme bareme, Set<String> etablissements, LocalDate extraction) {
        this.bareme = bareme;
        this.etablissements = etablissements;
        this.extraction = extraction;
    }

    /** Adds to the file what is wrong with it. */
    void controler(DossierLu dossier) {
        dossier.lignes().forEach(ligne -> controlerPeriode(dossier, ligne));
        controlerDoubles(dossier);
        controlerIdentite(dossier);
        if (dossier.estRejete()) {
            return;
        }
        controlerEchelons(dossier);
        controlerSuite(dossier, Rubrique.POSITION, "positions");
        controlerAffectations(dossier);
        controlerModalites(dossier);
    }

    private static void controlerPeriode(DossierLu dossier, LigneImport ligne) {
        if (ligne.du() != null && ligne.au() != null && ligne.au().isBefore(ligne.du())) {
            rejeter(
                    dossier,
                    ligne,
                    "au",
                    Formats.date(ligne.au()),
                    "la fin précède le début (" + Formats.date(ligne.du()) + ")");
        }
    }

    private static void controlerDoubles(DossierLu dossier) {
        Map<String, Integer> vues = new HashMap<>();
        for (LigneImport ligne : dossier.lignes()) {
            Integer premiere = vues.putIfAbsent(ligne.rubrique() + ligne.cle(), ligne.numero());
            if (premiere != null) {
                rejeter(dossier, ligne, null, null, "ligne en double avec la ligne " + premiere);
            }
        }
    }

    private void controlerIdentite(DossierLu dossier) {
        List<LigneImport> identites = dossier.lignes(Rubrique.IDENTIFICATION);
        if (identites.isEmpty()) {
            return;
        }
        LigneImport identite = identites.get(0);
        LocalDate naissance = (LocalDate) identite.valeurs().get(ColonneLigne.DATE_NAISSANCE);
        if (naissance != null
                && (naissance.isAfter(extraction.minusYears(AGE_MINIMAL))
                        || naissance.isBefore(extraction.minusYears(AGE_MAXIMAL)))) {
            rejeter(dossier, identite, "date_naissance", Formats.date(naissance), "date de naissance invraisemblable");
        }
        if (dossier.lignes(Rubrique.ECHELON).isEmpty()) {
            rejeter(dossier, identite, null, null, "aucune ligne dans echelons.csv");
        }
        if (dossier.lignes(Rubrique.CONTRAT).isEmpty()) {
            rejeter(dossier, identite, null, null, "aucune ligne dans contrats.csv");
        }
    }

    private void controlerEchelons(DossierLu dossier) {
        List<LigneImport> etapes = parDate(dossier, Rubrique.ECHELON);
        for (int i = 0; i < etapes.size(); i++) {
            LigneImport etape = etapes.get(i);
            controlerEchelon(dossier, etape);
            if (i > 0) {
                LigneImport avant = etapes.get(i - 1);
                if (avant.au() == null || !avant.au().isBefore(etape.du())) {
                    rejeter(
                            dossier,
                            etape,
                            "du",
                            Formats.date(etape.du()),
                            "échelons qui se chevauchent : celui de la ligne " + avant.numero() + " n’est pas fini");
                } else if (avant.au().plusDays(1).isBefore(etape.du())) {
                    avertir(dossier, etape, "du", "jours sans échelon depuis le " + Formats.date(avant.au()));
                }
            }
        }
    }

    private void controlerEchelon(DossierLu dossier, LigneImport etape) {
        Echelle echelle = Echelle.valueOf(etape.texte(ColonneLigne.ECHELLE));
        Grade grade = Grade.valueOf(etape.texte(ColonneLigne.GRADE));
        Echelon echelon =
                new Echelon(echelle, grade, etape.texte(ColonneLigne.ECHELON), etape.texte(ColonneLigne.CHEVRON));
        if (!bareme.connaitGrade(echelle, grade)) {
            rejeter(
                    dossier,
                    etape,
                    "grade",
                    grade.libelle(),
                    "ce grade n’existe pas dans l’échelle " + echelle.libelle());
        } else if (echelle.estSansEchelon()) {
            if (etape.valeurs().get(ColonneLigne.INDICE) == null) {
                rejeter(dossier, etape, "indice_majore", null, "indice obligatoire pour un maître délégué");
            }
        } else if (!connu(echelon, etape.du())) {
            rejeter(
                    dossier,
                    etape,
                    "echelon",
                    echelon.rang() + (echelon.chevron() == null ? "" : " " + echelon.chevron()),
                    "cet échelon n’existe pas dans l’échelle " + echelle.libelle() + ", " + grade.libelle() + ", au "
                            + Formats.date(etape.du()));
        }
    }

    /** Before the first known grid nothing can be said: the step is believed if it is in the grade at some date. */
    private boolean connu(Echelon echelon, LocalDate jour) {
        return bareme.connaitGrille(echelon.echelle(), echelon.grade(), jour)
                ? bareme.indice(echelon, jour).isPresent()
                : bareme.connaitEchelon(echelon);
    }

    private static void controlerSuite(DossierLu dossier, Rubrique rubrique, String nom) {
        List<LigneImport> lignes = parDate(dossier, rubrique);
        for (int i = 1; i < lignes.size(); i++) {
            if (periode(lignes.get(i - 1)).chevauche(periode(lignes.get(i)))) {
                rejeter(
                        dossier,
                        lignes.get(i),
                        "du",
                        Formats.date(lignes.get(i).du()),
                        nom + " qui se chevauchent : voir la ligne "
                                + lignes.get(i - 1).numero());
            }
        }
    }

    private void controlerAffectations(DossierLu dossier) {
        for (LigneImport affectation : dossier.lignes(Rubrique.AFFECTATION)) {
            String uai = affectation.texte(ColonneLigne.UAI);
            if (!etablissements.contains(uai)) {
                rejeter(dossier, affectation, "uai", uai, "établissement inconnu : il n’est pas dans la liste chargée");
            }
            controlerHeures(dossier, affectation);
        }
        List<LigneImport> principales = parDate(dossier, Rubrique.AFFECTATION).stream()
                .filter(l -> l.estOui(ColonneLigne.INDICATEUR))
                .toList();
        for (int i = 1; i < principales.size(); i++) {
            if (periode(principales.get(i - 1)).chevauche(periode(principales.get(i)))) {
                avertir(dossier, principales.get(i), "principale", "deux affectations principales en même temps");
            }
        }
    }

    private static void controlerModalites(DossierLu dossier) {
        controlerSuite(dossier, Rubrique.MODALITE, "modalités de service");
        for (LigneImport modalite : dossier.lignes(Rubrique.MODALITE)) {
            BigDecimal quotite = (BigDecimal) modalite.valeurs().get(ColonneLigne.QUOTITE);
            if (quotite.signum() <= 0 || quotite.compareTo(CENT) > 0) {
                rejeter(dossier, modalite, "quotite", quotite.toPlainString(), "quotité attendue entre 0 et 100");
            }
            controlerHeures(dossier, modalite);
        }
    }

    private static void controlerHeures(DossierLu dossier, LigneImport ligne) {
        BigDecimal heures = (BigDecimal) ligne.valeurs().get(ColonneLigne.HEURES);
        if (heures != null && heures.compareTo(HEURES_MAXIMALES) > 0) {
            rejeter(dossier, ligne, "heures", heures.toPlainString(), "heures hebdomadaires attendues entre 0 et 45");
        }
    }

    private static List<LigneImport> parDate(DossierLu dossier, Rubrique rubrique) {
        return dossier.lignes(rubrique).stream()
                .sorted(Comparator.comparing(LigneImport::du))
                .toList();
    }

    private static Periode periode(LigneImport ligne) {
        return new Periode(ligne.du(), ligne.au());
    }

    private static void rejeter(DossierLu dossier, LigneImport ligne, String colonne, String valeur, String motif) {
        dossier.signaler(Anomalie.rejet(fichier(ligne), ligne.numero(), colonne, valeur, motif));
    }

    private static void avertir(DossierLu dossier, LigneImport ligne, String colonne, String motif) {
        dossier.signaler(Anomalie.avertissement(fichier(ligne), ligne.numero(), colonne, null, motif));
    }

    private static String fichier(LigneImport ligne) {
        return FichierExtraction.de(ligne.rubrique()).fichier();
    }
}
