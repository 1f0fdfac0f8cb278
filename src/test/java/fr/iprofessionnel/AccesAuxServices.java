package fr.iprofessionnel;

import fr.iprofessionnel.annuaire.AnnuaireService;
import fr.iprofessionnel.compte.ConnexionService;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.compte.SessionService;
import fr.iprofessionnel.dossier.CoordonneesSaisies;
import fr.iprofessionnel.dossier.CoordonneesService;
import fr.iprofessionnel.dossier.DossierService;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.echanges.BilanImportsService;
import fr.iprofessionnel.echanges.FiltreAnomalies;
import fr.iprofessionnel.echanges.ImportFichier;
import fr.iprofessionnel.echanges.ImportService;
import fr.iprofessionnel.gestion.Criteres;
import fr.iprofessionnel.gestion.GestionService;
import fr.iprofessionnel.gestion.Tri;
import fr.iprofessionnel.guides.RedactionService;
import fr.iprofessionnel.perspectives.Hypotheses;
import fr.iprofessionnel.perspectives.PerspectivesService;
import fr.iprofessionnel.promouvables.ApercuService;
import fr.iprofessionnel.promouvables.PromouvablesService;
import fr.iprofessionnel.promouvables.SortieTableur;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.SaisieService;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.tables.TablesService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * The methods of the services: those that nobody may call for somebody else, with the call that tries it, and those that
 * need no caller because no page reaches them or because they give nothing of anybody.
 */
@Dependent
class AccesAuxServices {

    /** Called by timers, batch jobs, the guard or the sign-in itself; or about the caller's own session alone. */
    static final Set<String> SANS_APPELANT = Set.of(
            // Batch jobs and timers.
            "EcritureService.contexte",
            "EcritureService.ecrire",
            "EcritureService.encadrement",
            "EcritureService.marquerAbsents",
            "EcritureService.rejeter",
            "EcritureService.signaler",
            "EtablissementsService.ecrire",
            "MiseAJourService.portefeuilles",
            "MiseAJourService.conversations",
            "MiseAJourService.roles",
            "MiseAJourService.situations",
            "MiseAJourService.toutMettreAJour",
            "SuiviImportService.balayer",
            "SuiviImportService.compter",
            "SuiviImportService.contientDesPersonnes",
            "SuiviImportService.derniers",
            "SuiviImportService.lire",
            "SuiviImportService.passerA",
            "SuiviImportService.prendre",
            "SuiviImportService.prolonger",
            "SuiviImportService.refuser",
            "SuiviImportService.terminer",
            "ImportService.recevoir",
            "ImportService.releverDepot",
            "ConsultationsPlanification.oublier",
            "AvisPlanification.chaqueJour",
            "AvisService.annoncer",
            "AvisService.annoncerFormel",
            "AvisPlanification.remplacerAdresses",
            "AvisService.avertir",
            "AvisService.remplacer",
            "CourrielService.deposer",
            "CourrielsPlanification.chaqueNuit",
            "CourrielsPlanification.distribuer",
            "SuiviCourrielsService.aEnvoyer",
            "SuiviCourrielsService.envoye",
            "SuiviCourrielsService.oublier",
            "SuiviCourrielsService.prendre",
            "SuiviCourrielsService.refuse",
            // Anybody who holds the code of an acknowledgement.
            "AccuseService.verifier",
            // Anybody who holds the secret address of a calendar.
            "MesServicesService.calendrier",
            "CalculService.avancer",
            "CalculService.balayer",
            "CalculService.prendre",
            "CalculsPlanification.chaqueNuit",
            "CalculsPlanification.veiller",
            "ParcoursService.deLAgent",
            "DiffusionsPlanification.veiller",
            "EnvoiDiffusionService.avancer",
            "EnvoiDiffusionService.prendre",
            // Streams that say that something changed, and nothing of it.
            "FluxCourrier.apprendre",
            "FluxCourrier.attendre",
            "FluxCourrier.maintenir",
            "FluxCourrier.oublier",
            "ParcoursService.suivants",
            "TablesPlanification.suivre",
            // Start-up.
            "ComptesDemonstrationService.activer",
            "ComptesDemonstrationService.existe",
            "DemonstrationPlanification.avancer",
            "DemonstrationPlanification.demarrer",
            "DemonstrationService.avancer",
            "EchangesPlanification.chaqueNuit",
            "EchangesPlanification.veiller",
            "GuidesPlanification.demarrer",
            "GuidesPlanification.veiller",
            "LiensPlanification.demarrer",
            "LiensPlanification.veiller",
            "VerificationLiensService.completer",
            "VerificationLiensService.veiller",
            "Migrations.demarrer",
            "PremierAdministrateur.creer",
            // Timers, and what is done once somebody unknown was answered.
            "AssistancePlanification.chaqueNuit",
            "AssistanceService.oublier",
            "ComptePlanification.chaqueNuit",
            "AppareilService.oublier",
            "DebitService.oublier",
            "DefiService.oublier",
            "EnvoiCodeService.envoyer",
            "EnvoiCodeService.oublier",
            "EnvoiIdentifiantService.envoyer",
            "JournalService.purger",
            "JournalService.enchainer",
            "ComptePlanification.enchainer",
            // Anybody: the account screens of who cannot sign in, whose answer tells nothing of anybody.
            "AssistanceService.deposer",
            "DebitService.compter",
            "DebitService.lire",
            "DebitService.prendre",
            "DefiService.estAdmise",
            "DefiService.estValable",
            "DefiService.image",
            "DefiService.nouveau",
            "DefiService.son",
            "DefiService.verifier",
            "ModificationService.modifier",
            "RechercheService.chercher",
            "RechercheService.demandeDefi",
            "ReinitialisationService.demander",
            "ReinitialisationService.utiliserCode",
            "ReinitialisationService.utiliserLettre",
            // The guard, and the sign-in itself.
            "AccesService.ouvrir",
            "DepartService.versConnexion",
            "EssaiService.ouvrirParPortail",
            "FederationPlanification.chaqueNuit",
            "FinService.recevoir",
            "RetourService.connecter",
            "RetourService.reprendre",
            "SessionService.fermerCelles",
            "AlarmeService.estLevee",
            "AppareilService.retenir",
            "AvisSecuriteService.prevenir",
            "ChangementService.changer",
            "EssaiService.confirmer",
            "EssaiService.peutSePresenter",
            "SureteService.commencer",
            "ConnexionService.connecter",
            "EssaiService.conclure",
            "EntreeService.compterEchec",
            "EntreeService.compterInconnu",
            "EntreeService.demandeDefi",
            "EntreeService.exiger",
            "EntreeService.exigerOuverte",
            "EssaiService.ouvrirParCle",
            "ClesService.preparerConnexion",
            "ClesService.reconnaitre",
            "VerificationService.accepterCode",
            "VerificationService.accepterSecours",
            "VerificationService.estActif",
            "EssaiService.rehacher",
            "JournalService.noter",
            "JournalService.noterAvecLActe",
            "SaisieService.deposer",
            "SaisieService.emballer",
            "SessionService.balayer",
            "SessionService.fermerToutes",
            "SessionService.noterActivite",
            "SessionService.ouvrir");

    /** What the head of the school may open of a file. */
    private static final Set<Ecran> DU_CHEF = EnumSet.of(
            Ecran.SYNTHESE,
            Ecran.CONTRAT,
            Ecran.CARRIERE,
            Ecran.POSITIONS,
            Ecran.MODALITES,
            Ecran.AFFECTATIONS,
            Ecran.FRISE);

    private static final String TITULAIRE = "fdurand";
    private static final String NUMEN = "16P1100001DEM";

    /** The manager in charge of fdurand: second degree, Haute-Garonne, A to F. */
    private static final String SA_GESTIONNAIRE = "ncazaux";

    /** A teacher who is not fdurand. */
    private static final String ENSEIGNANTE = "ccastelnau";

    /** A manager who is in charge of the first degree, and so not of fdurand. */
    private static final String GESTIONNAIRE = "bpages";

    private static final String INSPECTEUR = "pcastera";
    private static final String ADMINISTRATEUR = "administrateur";

    @Inject
    private ImportService imports;

    @Inject
    private DossierService dossiers;

    @Inject
    private PerspectivesService perspectives;

    @Inject
    private PromouvablesService promouvables;

    @Inject
    private ApercuService apercus;

    @Inject
    private TablesService tables;

    @Inject
    private CoordonneesService coordonnees;

    @Inject
    private AnnuaireService annuaire;

    @Inject
    private BilanImportsService bilans;

    @Inject
    private GestionService gestion;

    @Inject
    private ConnexionService connexions;

    @Inject
    private RedactionService redaction;

    @Inject
    private SaisieService saisies;

    @Inject
    private SessionService sessions;

    @Inject
    private AccesAuCourrier courrier;

    @Inject
    private AccesAuCv cv;

    @Inject
    private AccesAuCompte compte;

    @Inject
    private AccesAuxComptes comptes;

    @Inject
    private AccesALaFederation federation;

    @Inject
    private AccesAuxLiens liens;

    @Inject
    private AccesAuxDiffusions diffusions;

    /**
     * A call and who is refused.
     *
     * @param refuses identifiants of those to whom nothing may be given
     * @param admis identifiants of those who are entitled to it
     */
    record Acces(List<String> refuses, List<String> admis, Callable<Object> appel) {}

    /** The reserved methods with the calls that try each of them. */
    Map<String, List<Acces>> reservees() {
        Map<String, List<Acces>> reservees = new TreeMap<>();
        imports(reservees);
        dossier(reservees);
        promouvables(reservees);
        tables(reservees);
        propres(reservees);
        courrier.remplir(reservees);
        cv.remplir(reservees);
        compte.remplir(reservees);
        comptes.remplir(reservees);
        federation.remplir(reservees);
        liens.remplir(reservees);
        diffusions.remplir(reservees);
        redaction(reservees);
        return reservees;
    }

    private void imports(Map<String, List<Acces>> reservees) {
        String reference = EnTantQue.sql("select max(reference) from import_fichier");
        bilans(reservees, reference);
        administration(reservees, "lire", () -> imports.lire(reference));
        administration(reservees, "rubriques", () -> imports.rubriques(reference));
        administration(reservees, "rapport", () -> {
            imports.rapport(reference, OutputStream.nullOutputStream());
            return null;
        });
        administration(
                reservees,
                "deposer",
                () -> imports.deposer(
                        ImportFichier.Nature.ETABLISSEMENTS,
                        "vide.csv",
                        InputStream.nullInputStream(),
                        true,
                        Reference.nouvelle()));
        ajouter(reservees, "ImportService.arreter", sauf(ADMINISTRATEUR), List.of(), () -> {
            imports.arreter(reference);
            return null;
        });
    }

    /** The articles of the academy: for its administrators. */
    private void redaction(Map<String, List<Acces>> reservees) {
        List<String> admis = List.of(ADMINISTRATEUR);
        List<String> refuses = sauf(ADMINISTRATEUR);
        String article = "essai-" + System.nanoTime();
        ajouter(reservees, "RedactionService.lister", refuses, admis, redaction::lister);
        ajouter(reservees, "RedactionService.versions", refuses, admis, () -> redaction.versions(article));
        ajouter(reservees, "RedactionService.lire", refuses, List.of(), () -> redaction.lire(article, 1));
        ajouter(reservees, "RedactionService.enregistrer", refuses, admis, () -> {
            redaction.enregistrer(article, "", 0);
            return null;
        });
        ajouter(reservees, "RedactionService.publier", refuses, List.of(), () -> {
            redaction.publier(article, "", LocalDate.EPOCH, 0);
            return null;
        });
        ajouter(reservees, "RedactionService.retirer", refuses, List.of(), () -> {
            redaction.retirer(article, LocalDate.EPOCH, 0);
            return null;
        });
    }

    private void bilans(Map<String, List<Acces>> reservees, String reference) {
        List<String> admis = List.of(ADMINISTRATEUR);
        List<String> refuses = sauf(ADMINISTRATEUR);
        ajouter(reservees, "BilanImportsService.etatDesLieux", refuses, admis, bilans::etatDesLieux);
        ajouter(reservees, "BilanImportsService.historique", refuses, admis, () -> bilans.historique("1"));
        ajouter(reservees, "BilanImportsService.lire", refuses, admis, () -> bilans.lire(reference));
        ajouter(reservees, "BilanImportsService.depot", refuses, admis, bilans::depot);
        ajouter(
                reservees,
                "BilanImportsService.constats",
                refuses,
                admis,
                () -> bilans.constats(reference, new FiltreAnomalies(null, null), "1"));
    }

    private static void administration(Map<String, List<Acces>> reservees, String methode, Callable<Object> appel) {
        ajouter(reservees, "ImportService." + methode, sauf(ADMINISTRATEUR), List.of(ADMINISTRATEUR), appel);
    }

    /** The file of fdurand: for himself, for his manager, and a part of it for the head of his school. */
    private void dossier(Map<String, List<Acces>> reservees) {
        String reference = EnTantQue.sql(
                "select d.reference from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant = '"
                        + TITULAIRE + "'");
        String chef = sonChef();
        long ligne = Long.parseLong(EnTantQue.sql("select max(l.id) from ligne_dossier l join dossier d on d.id ="
                + " l.dossier_id where d.reference = '" + reference + "'"));
        for (Ecran ecran : Ecran.values()) {
            List<String> admis = new ArrayList<>(List.of(TITULAIRE));
            if (ecran != Ecran.CONSULTATIONS) {
                admis.add(SA_GESTIONNAIRE);
            }
            if (DU_CHEF.contains(ecran)) {
                admis.add(chef);
            }
            ajouter(
                    reservees,
                    "DossierService.consulter",
                    sauf(admis.toArray(String[]::new)),
                    admis,
                    () -> dossiers.consulter(reference, ecran, null, false));
        }
        ajouter(
                reservees,
                "GestionService.lister",
                sauf(SA_GESTIONNAIRE, chef),
                List.of(SA_GESTIONNAIRE, chef),
                () -> gestion.lister(new Criteres("durand", null, null, Tri.NOM, 1)).lignes().stream()
                        .filter(l -> l.reference().equals(reference))
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("liste sans ce dossier")));
        ajouter(
                reservees,
                "GestionService.ecoles",
                List.of(TITULAIRE, ENSEIGNANTE, INSPECTEUR, ADMINISTRATEUR),
                List.of(SA_GESTIONNAIRE, chef),
                () -> gestion.ecoles("joseph niel").stream()
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("école sans dossier à elle")));
        ajouter(
                reservees,
                "GestionService.parNumen",
                sauf(SA_GESTIONNAIRE),
                List.of(SA_GESTIONNAIRE),
                () -> gestion.parNumen(NUMEN).orElseThrow(() -> new Introuvable("NUMEN hors du portefeuille")));
        List<String> admis = List.of(TITULAIRE, SA_GESTIONNAIRE);
        ajouter(
                reservees,
                "DossierService.corrections",
                sauf(TITULAIRE, SA_GESTIONNAIRE),
                admis,
                () -> dossiers.corrections(reference));
        ajouter(
                reservees,
                "PerspectivesService.ouvrir",
                sauf(TITULAIRE, SA_GESTIONNAIRE),
                admis,
                () -> perspectives.ouvrir(reference, null, Hypotheses.AUCUNE));
        ajouter(
                reservees,
                "DossierService.ligne",
                sauf(TITULAIRE, SA_GESTIONNAIRE),
                admis,
                () -> dossiers.ligne(reference, ligne));
        ajouter(
                reservees,
                "DossierService.ligne",
                sauf(TITULAIRE),
                List.of(TITULAIRE),
                () -> dossiers.ligne(null, ligne));
    }

    /** The list of fdurand's manager: he is in hers, and in nobody else's; who is no manager has none. */
    private void promouvables(Map<String, List<Acces>> reservees) {
        LocalDate jour = LocalDate.of(2026, 8, 31);
        calculer(jour);
        String reference = EnTantQue.sql(
                "select d.reference from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant = '"
                        + TITULAIRE + "'");
        var sesReponses = new fr.iprofessionnel.promouvables.Criteres(
                CodePromotion.HORS_CLASSE, jour, null, "durand", null, null, fr.iprofessionnel.promouvables.Tri.NOM, 1);
        ajouter(
                reservees,
                "PromouvablesService.lister",
                sauf(SA_GESTIONNAIRE),
                List.of(SA_GESTIONNAIRE),
                () -> promouvables.lister(sesReponses).lignes().stream()
                        .filter(l -> l.reference().equals(reference))
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("liste sans ce dossier")));
        ajouter(
                reservees,
                "PromouvablesService.exporter",
                sauf(SA_GESTIONNAIRE),
                List.of(SA_GESTIONNAIRE),
                () -> exporter(sesReponses));
        List<String> gestionnaires = List.of(GESTIONNAIRE, SA_GESTIONNAIRE);
        List<String> autres = sauf(GESTIONNAIRE, SA_GESTIONNAIRE);
        ajouter(reservees, "PromouvablesService.recents", autres, gestionnaires, promouvables::recents);
        ajouter(
                reservees,
                "PromouvablesService.academie",
                autres,
                gestionnaires,
                () -> promouvables.academie(CodePromotion.HORS_CLASSE, jour));
        ajouter(reservees, "PromouvablesService.demander", autres, gestionnaires, () -> {
            promouvables.demander(CodePromotion.ECHELON_SPECIAL, jour);
            return null;
        });
    }

    /** The tables of the statute: the administrator's, and figures alone. */
    private void tables(Map<String, List<Acces>> reservees) {
        String livre = Bareme.livre().empreinte();
        Map<String, Callable<Object>> lectures = new TreeMap<>(Map.of(
                "TablesService.dossier",
                tables::dossier,
                "TablesService.deposes",
                tables::deposes,
                "TablesService.recus",
                tables::recus,
                "TablesService.nom",
                () -> tables.nom(livre),
                "TablesService.differences",
                () -> tables.differences(livre),
                "ApercuService.lire",
                () -> apercus.lire(livre)));
        lectures.forEach(
                (methode, appel) -> ajouter(reservees, methode, sauf(ADMINISTRATEUR), List.of(ADMINISTRATEUR), appel));
        ajouter(
                reservees,
                "TablesService.recevoir",
                sauf(ADMINISTRATEUR),
                List.of(),
                () -> tables.recevoir("un-jeu-qui-n-existe-pas"));
        ajouter(reservees, "TablesService.activer", sauf(ADMINISTRATEUR), List.of(ADMINISTRATEUR), () -> {
            tables.activer(livre);
            return null;
        });
        ajouter(reservees, "ApercuService.demander", sauf(ADMINISTRATEUR), List.of(ADMINISTRATEUR), () -> {
            apercus.demander(livre);
            return null;
        });
    }

    private Object exporter(fr.iprofessionnel.promouvables.Criteres criteres) throws IOException {
        List<List<?>> lignes = new ArrayList<>();
        promouvables.exporter(criteres, () -> new SortieTableur() {
            @Override
            public void ligne(List<?> cellules) {
                lignes.add(List.copyOf(cellules.stream().map(String::valueOf).toList()));
            }

            @Override
            public void close() {
                // Nothing to close.
            }
        });
        return lignes.stream()
                .filter(l -> l.get(1).equals("Florent"))
                .findFirst()
                .orElseThrow(() -> new Introuvable("export sans ce dossier"));
    }

    private void calculer(LocalDate jour) {
        String fini = "select count(*) from calcul where code = 'HORS_CLASSE' and date_reference = '" + jour
                + "' and etat = 'TERMINE'";
        try {
            EnTantQue.compte(SA_GESTIONNAIRE, () -> {
                if ("0".equals(EnTantQue.sql(fini))) {
                    promouvables.demander(CodePromotion.HORS_CLASSE, jour);
                }
                return null;
            });
            for (int i = 0; i < 120 && "0".equals(EnTantQue.sql(fini)); i++) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What gives or changes the caller's own data, whoever they are. */
    private void propres(Map<String, List<Acces>> reservees) {
        List<String> sansDossier = List.of(GESTIONNAIRE, SA_GESTIONNAIRE, "mlespinasse", INSPECTEUR, ADMINISTRATEUR);
        ajouter(
                reservees,
                "DossierService.consultations",
                sansDossier,
                List.of(TITULAIRE),
                () -> dossiers.consultations(0));
        ajouter(reservees, "CoordonneesService.lire", sansDossier, List.of(TITULAIRE), coordonnees::lire);
        ajouter(
                reservees,
                "CoordonneesService.modifier",
                sansDossier,
                List.of(),
                () -> coordonnees.modifier(
                        new CoordonneesSaisies("1 rue X", "31000", "TOULOUSE", "FRANCE", null, null), null));
        ajouter(
                reservees,
                "AnnuaireService.directions",
                List.of(),
                List.of(TITULAIRE),
                () -> annuaire.directions(List.of()));
        ajouter(
                reservees,
                "ConnexionService.choisirPremierMotDePasse",
                List.of(),
                List.of(),
                () -> connexions.choisirPremierMotDePasse("x", "x", new Origine("127.0.0.1", null)));
        ajouter(reservees, "SaisieService.reprendre", List.of(), List.of(TITULAIRE), () -> saisies.reprendre("/x"));
        ajouter(reservees, "SessionService.fermer", List.of(), List.of(TITULAIRE), () -> {
            sessions.fermer();
            return null;
        });
    }

    /** Who heads the main school of the teacher. */
    static String sonChef() {
        return EnTantQue.sql("select c.identifiant from compte c join direction r on r.agent_id = c.agent_id"
                + " join dossier d on d.uai = r.uai join compte t on t.agent_id = d.agent_id"
                + " where t.identifiant = '" + TITULAIRE + "' and r.au is null");
    }

    static void ajouter(
            Map<String, List<Acces>> reservees,
            String methode,
            List<String> refuses,
            List<String> admis,
            Callable<Object> appel) {
        reservees.computeIfAbsent(methode, m -> new ArrayList<>()).add(new Acces(refuses, admis, appel));
    }

    static List<String> sauf(String... admis) {
        return List.of(
                        TITULAIRE,
                        ENSEIGNANTE,
                        GESTIONNAIRE,
                        SA_GESTIONNAIRE,
                        "mlespinasse",
                        "iesperou",
                        INSPECTEUR,
                        ADMINISTRATEUR)
                .stream()
                .filter(i -> !List.of(admis).contains(i))
                .toList();
    }
}
