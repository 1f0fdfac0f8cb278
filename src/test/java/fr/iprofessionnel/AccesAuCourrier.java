package fr.iprofessionnel;

import static fr.iprofessionnel.AccesAuxServices.ajouter;
import static fr.iprofessionnel.AccesAuxServices.sauf;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.courrier.AbsencesService;
import fr.iprofessionnel.courrier.AccuseService;
import fr.iprofessionnel.courrier.AvisService;
import fr.iprofessionnel.courrier.BrouillonService;
import fr.iprofessionnel.courrier.CourrierService;
import fr.iprofessionnel.courrier.DestinataireService;
import fr.iprofessionnel.courrier.EnseignantConcerne;
import fr.iprofessionnel.courrier.EnvoiService;
import fr.iprofessionnel.courrier.EtatSignalement;
import fr.iprofessionnel.courrier.FiltreCourrier;
import fr.iprofessionnel.courrier.ModelesService;
import fr.iprofessionnel.courrier.ResponsableService;
import fr.iprofessionnel.courrier.Rythme;
import fr.iprofessionnel.courrier.SuiviFilService;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The methods of the mail, tried on a conversation between fdurand and his manager. */
@Dependent
class AccesAuCourrier {

    private static final String TITULAIRE = "fdurand";
    private static final String SA_GESTIONNAIRE = "ncazaux";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** Those who are no teacher with a file. */
    private static final List<String> SANS_DOSSIER =
            List.of("bpages", SA_GESTIONNAIRE, "mlespinasse", "pcastera", "administrateur");

    @Inject
    private CourrierService courrier;

    @Inject
    private BrouillonService redaction;

    @Inject
    private EnvoiService envois;

    @Inject
    private SuiviFilService suivi;

    @Inject
    private AccuseService accuses;

    @Inject
    private AvisService avis;

    @Inject
    private AbsencesService absences;

    @Inject
    private ModelesService modeles;

    @Inject
    private DestinataireService destinataires;

    @Inject
    private ResponsableService responsables;

    @Inject
    private CourrielService courriels;

    /** Something that gives nothing back. */
    @FunctionalInterface
    private interface Geste {
        void faire() throws Exception;
    }

    private static Callable<Object> geste(Geste geste) {
        return () -> {
            geste.faire();
            return null;
        };
    }

    /** Adds them to the others. */
    void remplir(Map<String, List<AccesAuxServices.Acces>> reservees) {
        String dossier = EnTantQue.sql(
                "select d.reference from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant = '"
                        + TITULAIRE + "'");
        long numero = Long.parseLong(EnTantQue.sql("select id from dossier where reference = '" + dossier + "'"));
        EnvoiService.Envoi envoi = faire(TITULAIRE, () -> envois.envoyer(brouillon(), false));
        String brouillon = faire(TITULAIRE, this::brouillon);
        lectures(reservees, envoi, numero);
        redactions(reservees, envoi, brouillon);
        suites(reservees, envoi);
        propres(reservees);
        duService(reservees, dossier);
    }

    /** A draft of the caller that tells of an error, with a file. */
    private String brouillon() throws Exception {
        String reference = redaction.preparer(new BrouillonService.Donnee("Échelon : 8", "ECHELON", null, null));
        redaction.enregistrer(
                new BrouillonService.Saisie(reference, null, null, "Erreur dans mon dossier", "Mon échelon est faux."));
        redaction.joindre(reference, "arrete.pdf", () -> new ByteArrayInputStream(PDF));
        return reference;
    }

    private static <T> T faire(String qui, Callable<T> action) {
        try {
            return EnTantQue.compte(qui, action);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void lectures(Map<String, List<AccesAuxServices.Acces>> reservees, EnvoiService.Envoi envoi, long dossier) {
        List<String> admis = List.of(TITULAIRE, SA_GESTIONNAIRE);
        List<String> refuses = sauf(TITULAIRE, SA_GESTIONNAIRE);
        String piece = EnTantQue.sql("select reference from piece_jointe where porteur = '" + envoi.message() + "'");
        ajouter(reservees, "CourrierService.ouvrir", refuses, admis, () -> courrier.ouvrir(envoi.fil()));
        ajouter(reservees, "CourrierService.version", refuses, admis, () -> courrier.version(envoi.fil()));
        ajouter(reservees, "CourrierService.piece", refuses, admis, () -> courrier.piece(piece));
        ajouter(
                reservees,
                "CourrierService.ecrire",
                refuses,
                admis,
                geste(() -> courrier.ecrire(piece, OutputStream.nullOutputStream())));
        ajouter(reservees, "CourrierService.signalements", refuses, admis, () -> {
            if (courrier.signalements(dossier).isEmpty()) {
                throw new Introuvable("rien de ce dossier");
            }
            return null;
        });
        ajouter(reservees, "AccuseService.lire", refuses, admis, () -> accuses.lire(envoi.fil(), envoi.message()));
        ajouter(reservees, "CourrierService.fileDeTravail", sauf(SA_GESTIONNAIRE), List.of(SA_GESTIONNAIRE), () -> {
            var lignes = courrier.fileDeTravail(
                            new FiltreCourrier(null, null, List.of("echelon"), false, false, null, 1))
                    .fils()
                    .lignes();
            return lignes.stream()
                    .filter(f -> f.reference().equals(envoi.fil()))
                    .findFirst()
                    .orElseThrow(() -> new Introuvable("file sans ce fil"));
        });
        ajouter(
                reservees,
                "CourrierService.mesFils",
                SANS_DOSSIER,
                List.of(TITULAIRE),
                () -> courrier.mesFils(FiltreCourrier.TOUT));
        ajouter(
                reservees,
                "CourrierService.monInterlocuteur",
                SANS_DOSSIER,
                List.of(TITULAIRE),
                courrier::monInterlocuteur);
        ajouter(reservees, "CourrierService.estResponsable", List.of(), List.of(TITULAIRE), courrier::estResponsable);
        // The configuration of the tests names her head of her service, and nobody else of theirs.
        List<String> chef = List.of(SA_GESTIONNAIRE);
        List<String> tous = sauf(SA_GESTIONNAIRE);
        ajouter(reservees, "ResponsableService.service", tous, chef, responsables::service);
        ajouter(reservees, "ResponsableService.enRetard", tous, chef, () -> responsables.enRetard(1));
        ajouter(reservees, "CourrierService.nonLus", List.of(), List.of(TITULAIRE), courrier::nonLus);
        ajouter(
                reservees,
                "CourrierService.delaiHabituel",
                List.of(),
                List.of(TITULAIRE),
                () -> courrier.delaiHabituel("x"));
    }

    private void redactions(
            Map<String, List<AccesAuxServices.Acces>> reservees, EnvoiService.Envoi envoi, String brouillon) {
        List<String> refuses = sauf(TITULAIRE);
        List<String> admis = List.of(TITULAIRE);
        BrouillonService.Saisie reponse = new BrouillonService.Saisie(null, envoi.fil(), null, null, "Suite");
        ajouter(
                reservees,
                "BrouillonService.enregistrer",
                sauf(TITULAIRE, SA_GESTIONNAIRE),
                List.of(TITULAIRE, SA_GESTIONNAIRE),
                () -> redaction.enregistrer(reponse));
        ajouter(
                reservees,
                "BrouillonService.enregistrer",
                refuses,
                admis,
                () -> redaction.enregistrer(
                        new BrouillonService.Saisie(brouillon, null, null, "Paie", "À la place d’un autre")));
        ajouter(
                reservees,
                "BrouillonService.reponse",
                sauf(TITULAIRE, SA_GESTIONNAIRE),
                List.of(TITULAIRE, SA_GESTIONNAIRE),
                () -> redaction.reponse(envoi.fil()));
        ajouter(reservees, "BrouillonService.ouvrir", refuses, admis, () -> redaction.ouvrir(brouillon));
        ajouter(reservees, "BrouillonService.estDuService", refuses, admis, () -> redaction.estDuService(brouillon));
        ajouter(
                reservees,
                "BrouillonService.joindre",
                refuses,
                List.of(),
                geste(() -> redaction.joindre(brouillon, "a.pdf", () -> new ByteArrayInputStream(PDF))));
        ajouter(
                reservees,
                "BrouillonService.retirer",
                refuses,
                List.of(),
                geste(() -> redaction.retirer(brouillon, Reference.nouvelle())));
        ajouter(reservees, "BrouillonService.jeter", refuses, List.of(), geste(() -> redaction.jeter(brouillon)));
        ajouter(reservees, "EnvoiService.envoyer", refuses, List.of(), () -> envois.envoyer(brouillon, false));
        ajouter(reservees, "EnvoiService.envoyer", refuses, admis, () -> envois.envoyer(envoi.message(), false));
        ajouter(reservees, "BrouillonService.filDe", refuses, admis, () -> redaction
                .filDe(envoi.message())
                .orElseThrow(() -> new Introuvable("fil")));
        ajouter(reservees, "BrouillonService.brouillons", List.of(), admis, redaction::brouillons);
        ajouter(
                reservees,
                "BrouillonService.preparer",
                SANS_DOSSIER,
                List.of(),
                () -> redaction.preparer(new BrouillonService.Donnee("x", null, null, null)));
    }

    private void suites(Map<String, List<AccesAuxServices.Acces>> reservees, EnvoiService.Envoi envoi) {
        List<String> autres = sauf(TITULAIRE, SA_GESTIONNAIRE);
        List<String> duService = List.of(SA_GESTIONNAIRE);
        List<String> horsService = sauf(SA_GESTIONNAIRE);
        String fil = envoi.fil();
        ajouter(reservees, "SuiviFilService.clore", autres, List.of(), geste(() -> suivi.clore(fil)));
        ajouter(reservees, "SuiviFilService.rouvrir", autres, duService, geste(() -> suivi.rouvrir(fil)));
        ajouter(
                reservees,
                "SuiviFilService.archiver",
                sauf(TITULAIRE),
                List.of(TITULAIRE),
                geste(() -> suivi.archiver(fil, false)));
        ajouter(
                reservees,
                "SuiviFilService.attester",
                sauf(TITULAIRE),
                List.of(TITULAIRE),
                geste(() -> suivi.attester(fil, envoi.message())));
        ajouter(reservees, "SuiviFilService.noter", horsService, duService, geste(() -> suivi.noter(fil, "Vu.")));
        ajouter(reservees, "SuiviFilService.prendre", horsService, duService, geste(() -> suivi.prendre(fil)));
        ajouter(
                reservees,
                "SuiviFilService.transmettre",
                horsService,
                List.of(),
                geste(() -> suivi.transmettre(fil, "x", "x")));
        ajouter(
                reservees,
                "SuiviFilService.decider",
                horsService,
                duService,
                geste(() -> suivi.decider(fil, EtatSignalement.EN_VERIFICATION, null)));
        ajouter(reservees, "SuiviFilService.collegues", sauf("bpages", SA_GESTIONNAIRE), duService, suivi::collegues);
        ajouter(
                reservees,
                "CourrierService.estEnRetard",
                sauf("bpages", SA_GESTIONNAIRE),
                duService,
                courrier::estEnRetard);
        ajouter(
                reservees,
                "CourrierService.suivant",
                sauf("bpages", SA_GESTIONNAIRE),
                duService,
                () -> courrier.suivant("x"));
    }

    private void propres(Map<String, List<AccesAuxServices.Acces>> reservees) {
        List<String> admis = List.of(TITULAIRE);
        ajouter(reservees, "AvisService.lire", List.of(), admis, avis::lire);
        ajouter(reservees, "AvisService.choisir", SANS_DOSSIER, admis, geste(() -> avis.choisir(Rythme.IMMEDIAT)));
        ajouter(reservees, "AvisService.demander", List.of(), List.of(), geste(() -> avis.demander("a@exemple.fr")));
        ajouter(reservees, "AvisService.garder", List.of(), admis, geste(avis::garder));
        ajouter(reservees, "AvisService.confirmer", List.of(), admis, () -> avis.confirmer("0"));
    }

    private void duService(Map<String, List<AccesAuxServices.Acces>> reservees, String dossier) {
        List<String> refuses = sauf("bpages", SA_GESTIONNAIRE);
        List<String> admis = List.of(SA_GESTIONNAIRE);
        EnseignantConcerne enseignant = faire(SA_GESTIONNAIRE, () -> destinataires.lire(dossier));
        String modele = faire(SA_GESTIONNAIRE, () -> modeles.ecrire(null, "Essai", "Bonjour {prénom}"));
        ajouter(reservees, "DestinataireService.lire", sauf(SA_GESTIONNAIRE), admis, () -> destinataires.lire(dossier));
        ajouter(reservees, "AbsencesService.aVenir", refuses, admis, absences::aVenir);
        ajouter(reservees, "AbsencesService.duService", refuses, admis, absences::duService);
        ajouter(reservees, "AbsencesService.remplacants", refuses, admis, absences::remplacants);
        ajouter(
                reservees,
                "AbsencesService.ajouter",
                refuses,
                List.of(),
                geste(() -> absences.ajouter("x", "y", LocalDate.EPOCH, LocalDate.EPOCH)));
        ajouter(reservees, "AbsencesService.terminer", refuses, List.of(), geste(() -> absences.terminer(0)));
        ajouter(reservees, "ModelesService.tous", refuses, admis, modeles::tous);
        ajouter(reservees, "ModelesService.versions", refuses, admis, () -> modeles.versions(modele));
        ajouter(reservees, "ModelesService.ecrire", refuses, admis, () -> modeles.ecrire(modele, "Essai", "Bonjour"));
        ajouter(reservees, "ModelesService.remplir", refuses, admis, () -> modeles.remplir(modele, enseignant));
        ajouter(reservees, "ModelesService.retirer", refuses, List.of(), geste(() -> modeles.retirer(modele)));
        List<String> administration = List.of("administrateur");
        ajouter(reservees, "CourrielService.etat", sauf("administrateur"), administration, courriels::etat);
        ajouter(reservees, "CourrielService.reprendre", sauf("administrateur"), administration, courriels::reprendre);
    }
}
