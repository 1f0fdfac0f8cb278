package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.echanges.FichierExtraction;
import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import java.time.LocalDate;
import java.util.List;

/** Writes a fictitious teacher: every row that an extract would hold of a real one. */
final class Enseignant {

    private static final List<String> DISCIPLINES = List.of(
            "Mathématiques",
            "Lettres modernes",
            "Histoire-géographie",
            "Anglais",
            "Espagnol",
            "Allemand",
            "Sciences de la vie et de la Terre",
            "Physique-chimie",
            "Technologie",
            "Éducation musicale",
            "Arts plastiques",
            "Occitan",
            "Lettres classiques");
    private static final List<String> RUES = List.of(
            "rue des Lilas",
            "avenue de la Garonne",
            "chemin du Moulin",
            "place de la Halle",
            "rue du Pic du Midi",
            "impasse des Tilleuls",
            "allée du Canal",
            "route de Gascogne",
            "rue Haute",
            "boulevard des Pyrénées");
    private static final List<String> CONGES_COURTS = List.of("CMO", "CMO", "CMO", "FORMATION", "PATERNITE");
    private static final LocalDate PPCR = LocalDate.of(2017, 9, 1);

    private final Feuilles feuilles;
    private final Profil profil;
    private final Tirage tirage;
    private final LocalDate extraction;
    private final String numen;

    private Enseignant(Feuilles feuilles, Profil profil, Tirage tirage, LocalDate extraction) {
        this.feuilles = feuilles;
        this.profil = profil;
        this.tirage = tirage;
        this.extraction = extraction;
        this.numen = profil.personne().numen();
    }

    static void ecrire(Feuilles feuilles, Profil profil, Tirage tirage, LocalDate extraction) {
        Enseignant enseignant = new Enseignant(feuilles, profil, tirage, extraction);
        enseignant.identite();
        enseignant.contrats();
        List<Carriere.Etape> etapes = enseignant.echelons();
        enseignant.positions();
        enseignant.conges();
        enseignant.modalites();
        enseignant.affectations();
        enseignant.notations();
        enseignant.appreciations(etapes);
        enseignant.diplomes();
        enseignant.servicesAnterieurs();
    }

    private void identite() {
        Personne personne = profil.personne();
        feuilles.ajouter(
                FichierExtraction.IDENTITE,
                numen,
                personne.civilite(),
                personne.nomUsage(),
                personne.nomNaissance(),
                personne.prenom(),
                null,
                personne.naissance(),
                tirage.un(profil.ecoles()).commune(),
                "Française",
                tirage.un(List.of("CELIBATAIRE", "MARIE", "PACSE", "CONCUBINAGE", "DIVORCE")),
                tirage.entier(4),
                personne.courrielAcademique());
        Ecole ville = profil.ecoles().get(0);
        feuilles.ajouter(
                FichierExtraction.COORDONNEES,
                numen,
                tirage.entre(1, 120) + " " + tirage.un(RUES),
                ville.codePostal(),
                ville.commune(),
                "France",
                "06 00 00 %02d %02d".formatted(tirage.entier(100), tirage.entier(100)),
                tirage.chance(80) ? personne.courrielAcademique().replace("@ac-exemple.fr", "@exemple.org") : null);
    }

    private void contrats() {
        String famille = profil.agree() ? "AGREMENT" : "CONTRAT";
        if (profil.echelle() == Echelle.DELEGUE) {
            LocalDate cdi = profil.debut().plusYears(6);
            boolean enCdi = cdi.isBefore(extraction);
            contrat(
                    "DELEGUE_CDD",
                    profil.debut(),
                    enCdi ? cdi.minusDays(1) : LocalDate.of(rentree().getYear() + 1, 8, 31));
            if (enCdi) {
                contrat("DELEGUE_CDI", cdi, null);
            }
        } else {
            LocalDate titulaire = profil.debut().plusYears(1);
            boolean stage = titulaire.isAfter(extraction);
            contrat(famille + "_PROVISOIRE", profil.debut(), titulaire.minusDays(1));
            if (!stage) {
                contrat(famille + "_DEFINITIF", titulaire, null);
            }
        }
    }

    private void contrat(String type, LocalDate du, LocalDate au) {
        feuilles.ajouter(
                FichierExtraction.CONTRATS,
                numen,
                type,
                du,
                au,
                "Acte n° " + du.getYear() + "-" + tirage.entre(1000, 9999));
    }

    private List<Carriere.Etape> echelons() {
        if (profil.echelle() == Echelle.DELEGUE) {
            feuilles.ajouter(
                    FichierExtraction.ECHELONS,
                    numen,
                    Echelle.DELEGUE,
                    Grade.CATEGORIE_1,
                    "min",
                    null,
                    profil.debut(),
                    null,
                    "NOMINATION",
                    null,
                    tirage.entre(376, 480));
            return List.of();
        }
        List<Carriere.Etape> etapes =
                Carriere.depuis(tirage, profil.echelle(), profil.rang(), profil.debut(), extraction);
        for (int i = 0; i < etapes.size(); i++) {
            Carriere.Etape etape = etapes.get(i);
            LocalDate fin = i + 1 < etapes.size() ? etapes.get(i + 1).du().minusDays(1) : null;
            feuilles.ajouter(
                    FichierExtraction.ECHELONS,
                    numen,
                    etape.echelon().echelle(),
                    etape.echelon().grade(),
                    etape.echelon().rang(),
                    etape.echelon().chevron(),
                    etape.du(),
                    fin,
                    etape.acces(),
                    etape.conservee().equals(Anciennete.NULLE) ? null : etape.conservee(),
                    null);
        }
        return etapes;
    }

    private void positions() {
        LocalDate depart = profil.debut();
        LocalDate interruption =
                depart.plusYears(tirage.entre(2, 6)).withMonth(9).withDayOfMonth(1);
        if (profil.enCongeParental()) {
            position("ACTIVITE", depart, extraction.minusMonths(3));
            position("CONGE_PARENTAL", extraction.minusMonths(3).plusDays(1), extraction.plusMonths(9));
        } else if (tirage.chance(12)
                && interruption.isAfter(depart)
                && interruption.plusYears(1).isBefore(extraction)) {
            position("ACTIVITE", depart, interruption.minusDays(1));
            position(
                    tirage.un(List.of("CONGE_PARENTAL", "DISPO_CONVENANCES", "DISPO_DROIT_SUIVI")),
                    interruption,
                    interruption.plusYears(1).minusDays(1));
            position("ACTIVITE", interruption.plusYears(1), null);
        } else {
            position("ACTIVITE", depart, null);
        }
    }

    private void position(String code, LocalDate du, LocalDate au) {
        feuilles.ajouter(FichierExtraction.POSITIONS, numen, code, du, au, null);
    }

    private void conges() {
        int nombre = tirage.entier(3);
        for (int i = 0; i < nombre; i++) {
            LocalDate du = extraction.minusDays(tirage.entre(60, 1800)).minusMonths(24L * i);
            if (du.isAfter(profil.debut())) {
                String code = tirage.un(CONGES_COURTS);
                feuilles.ajouter(
                        FichierExtraction.CONGES,
                        numen,
                        code,
                        du,
                        du.plusDays(tirage.entre(3, 20)),
                        "oui",
                        code.equals("CMO") ? "Arrêt de travail" : null);
            }
        }
        if (profil.personne().civilite().equals("MME") && tirage.chance(20)) {
            LocalDate du = extraction.minusDays(tirage.entre(2000, 3000));
            if (du.isAfter(profil.debut())) {
                feuilles.ajouter(FichierExtraction.CONGES, numen, "MATERNITE", du, du.plusDays(111), "oui", null);
            }
        }
    }

    private void modalites() {
        LocalDate rentree = rentree();
        if (profil.quotite() == 100) {
            modalite("TEMPS_COMPLET", profil.debut(), null, 100);
            return;
        }
        LocalDate debutPartiel = rentree.minusYears(1).isAfter(profil.debut()) ? rentree.minusYears(1) : profil.debut();
        if (debutPartiel.isAfter(profil.debut())) {
            modalite("TEMPS_COMPLET", profil.debut(), debutPartiel.minusDays(1), 100);
        }
        modalite(
                profil.echelle() == Echelle.DELEGUE ? "TEMPS_INCOMPLET" : "TEMPS_PARTIEL_AUTORISATION",
                debutPartiel,
                rentree.plusYears(1).minusDays(1),
                profil.quotite());
    }

    private void modalite(String code, LocalDate du, LocalDate au, int quotite) {
        feuilles.ajouter(
                FichierExtraction.MODALITES,
                numen,
                code,
                du,
                au,
                quotite,
                Math.round(profil.heures() * quotite / 10.0) / 10.0,
                null);
    }

    private void affectations() {
        List<Ecole> ecoles = profil.ecoles();
        String discipline = profil.echelle().degre() == 1
                ? tirage.un(List.of("Enseignement spécialisé (ULIS)", "Enseignement spécialisé (SEGPA)"))
                : profil.echelle() == Echelle.PEPS ? "Éducation physique et sportive" : tirage.un(DISCIPLINES);
        LocalDate mutation =
                profil.debut().plusYears(tirage.entre(3, 9)).withMonth(9).withDayOfMonth(1);
        boolean amute = tirage.chance(40) && mutation.isAfter(profil.debut()) && mutation.isBefore(extraction);
        double heures = Math.round(profil.heures() * profil.quotite() / 10.0) / 10.0;
        if (amute) {
            affectation(
                    ecoles.get(ecoles.size() - 1),
                    "oui",
                    discipline,
                    heures,
                    profil.debut(),
                    mutation.minusDays(1),
                    "Mutation");
        }
        LocalDate du = amute ? mutation : profil.debut();
        boolean partage = tirage.chance(15);
        affectation(
                ecoles.get(0),
                "oui",
                discipline,
                partage ? Math.round((heures - 4) * 10) / 10.0 : heures,
                du,
                null,
                null);
        if (partage) {
            LocalDate depuis = rentree().isAfter(du) ? rentree() : du;
            affectation(ecoles.get(1), "non", discipline, 4, depuis, null, null);
        }
    }

    private void affectation(
            Ecole ecole,
            String principale,
            String discipline,
            double heures,
            LocalDate du,
            LocalDate au,
            String motif) {
        feuilles.ajouter(
                FichierExtraction.AFFECTATIONS,
                numen,
                ecole.uai(),
                principale,
                "ENSEIGNEMENT",
                discipline,
                heures,
                du,
                au,
                motif);
    }

    private void notations() {
        if (!profil.debut().isBefore(PPCR) || profil.echelle() == Echelle.DELEGUE) {
            return;
        }
        boolean premierDegre = profil.echelle().degre() == 1;
        int pedagogique = premierDegre ? tirage.entre(11, 15) : tirage.entre(36, 42);
        int administrative = tirage.entre(35, 38);
        for (int annee = profil.debut().getYear() + 1; annee < PPCR.getYear(); annee += 3) {
            feuilles.ajouter(
                    FichierExtraction.NOTATIONS,
                    numen,
                    annee + "-" + (annee + 1),
                    pedagogique++,
                    premierDegre ? null : administrative++,
                    premierDegre ? "Inspection de circonscription" : "Inspection académique");
        }
    }

    /** An appreciation after each of the three windows that the career went through since 2017. */
    private void appreciations(List<Carriere.Etape> etapes) {
        for (Carriere.Etape etape : etapes) {
            boolean normale = etape.echelon().grade() == Grade.CLASSE_NORMALE
                    && !etape.du().isBefore(PPCR);
            String type =
                    switch (etape.echelon().rang()) {
                        case "6" -> "RENDEZ_VOUS_1";
                        case "8" -> "RENDEZ_VOUS_2";
                        case "9" -> "RENDEZ_VOUS_3";
                        default -> null;
                    };
            LocalDate le = etape.du().plusYears(2).withMonth(9).withDayOfMonth(15);
            if (normale && type != null && le.isBefore(extraction)) {
                feuilles.ajouter(
                        FichierExtraction.APPRECIATIONS,
                        numen,
                        type,
                        le,
                        tirage.un(List.of(
                                "A_CONSOLIDER", "SATISFAISANT", "TRES_SATISFAISANT", "TRES_SATISFAISANT", "EXCELLENT")),
                        etape.echelon().echelle().degre() == 1 ? "DASEN" : "Recteur");
            }
        }
    }

    private void diplomes() {
        int annee = profil.personne().naissance().getYear() + 22;
        String discipline = tirage.un(DISCIPLINES);
        diplome("DIPLOME", "Licence, mention " + discipline, "Licence", annee, "Université de Toulouse");
        diplome("DIPLOME", "Master, mention " + discipline, "Master", annee + 2, "Université de Toulouse");
        String concours =
                switch (profil.echelle()) {
                    case PE -> "CRPE";
                    case AGREGE -> "Agrégation interne (CAER)";
                    case PLP -> "CAFEP-CAPLP";
                    case PEPS -> "CAFEP-CAPEPS";
                    case CERTIFIE -> "CAFEP-CAPES";
                    default -> null;
                };
        if (concours != null) {
            diplome("CONCOURS", concours, null, profil.debut().getYear(), "Ministère chargé de l’éducation");
        }
        if (tirage.chance(15)) {
            diplome(
                    "CERTIFICATION",
                    "Certification complémentaire, français langue seconde",
                    null,
                    annee + 6,
                    "Rectorat");
        }
    }

    private void diplome(String nature, String intitule, String niveau, int annee, String organisme) {
        feuilles.ajouter(
                FichierExtraction.DIPLOMES, numen, nature, intitule, niveau, LocalDate.of(annee, 7, 1), organisme);
    }

    private void servicesAnterieurs() {
        if (profil.rang() == 1 && !tirage.chance(25)) {
            return;
        }
        LocalDate fin = profil.debut().minusDays(1);
        feuilles.ajouter(
                FichierExtraction.SERVICES_ANTERIEURS,
                numen,
                tirage.un(List.of("PUBLIC", "PRIVE_SOUS_CONTRAT", "SECTEUR_PRIVE")),
                tirage.un(List.of("Académie de Toulouse", "Établissement privé sous contrat", "Entreprise")),
                fin.minusYears(Math.max(1, profil.rang() - 1)).plusDays(1),
                fin,
                100,
                "0.7407");
    }

    /** First day of the school year of the extract. */
    private LocalDate rentree() {
        LocalDate rentree = LocalDate.of(extraction.getYear(), 9, 1);
        return rentree.isAfter(extraction) ? rentree.minusYears(1) : rentree;
    }
}
