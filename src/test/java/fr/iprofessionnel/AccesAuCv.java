package fr.iprofessionnel;

import static fr.iprofessionnel.AccesAuxServices.ajouter;
import static fr.iprofessionnel.AccesAuxServices.sauf;

import fr.iprofessionnel.annuaire.AnnuaireService;
import fr.iprofessionnel.cv.Copie;
import fr.iprofessionnel.cv.CvService;
import fr.iprofessionnel.cv.LectureCvService;
import fr.iprofessionnel.cv.LigneCvService;
import fr.iprofessionnel.cv.Modele;
import fr.iprofessionnel.cv.Section;
import fr.iprofessionnel.cv.VersionCvService;
import fr.iprofessionnel.cv.VisaCvService;
import fr.iprofessionnel.dossier.DossierService;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** The methods of the CV, tried on that of fdurand: his, read and stamped by his manager alone. */
@Dependent
class AccesAuCv {

    private static final String TITULAIRE = "fdurand";
    private static final String SA_GESTIONNAIRE = "ncazaux";
    private static final String INSPECTEUR = "pcastera";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> LUI = List.of(TITULAIRE);
    private static final List<String> ELLE = List.of(SA_GESTIONNAIRE);

    /** Those who are no teacher with a file. */
    private static final List<String> SANS_DOSSIER =
            List.of("bpages", SA_GESTIONNAIRE, "mlespinasse", "pcastera", "administrateur");

    @Inject
    private CvService cvs;

    @Inject
    private VersionCvService versions;

    @Inject
    private LigneCvService lignes;

    @Inject
    private VisaCvService visas;

    @Inject
    private LectureCvService evaluateurs;

    @Inject
    private DossierService dossiers;

    @Inject
    private AnnuaireService annuaire;

    /** A version of fdurand, one of its lines, its proof, a frozen copy. */
    private record Cv(String version, String ligne, String preuve, Copie copie) {}

    /** Adds them to the others. */
    void remplir(Map<String, List<AccesAuxServices.Acces>> reservees) {
        String dossier = EnTantQue.sql(
                "select d.reference from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant = '"
                        + TITULAIRE + "'");
        Cv cv;
        try {
            cv = EnTantQue.compte(TITULAIRE, this::preparer);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        lectures(reservees, dossier, cv);
        versions(reservees, cv);
        lignes(reservees, cv);
        visas(reservees, dossier, cv);
        evaluateurs(reservees, cv.copie().reference());
        List<String> tous = sauf();
        ajouter(reservees, "AnnuaireService.ecole", List.of(), tous, () -> annuaire.ecole("0310000A"));
        ajouter(reservees, "AnnuaireService.chercher", List.of(), tous, () -> annuaire.chercher("toulouse"));
    }

    private Cv preparer() throws Exception {
        String reference = Reference.nouvelle();
        String version = lignes.enregistrer(saisie(null, reference)).cv();
        lignes.prouver(reference, "attestation.pdf", () -> new ByteArrayInputStream(PDF));
        String preuve = lignes.ouvrir(reference).ligne().preuve().reference();
        Copie copie = cvs.figer(version);
        evaluateurs.confier(copie.reference(), agent(AccesAuxServices.sonChef()));
        evaluateurs.confier(copie.reference(), agent(INSPECTEUR));
        return new Cv(version, reference, preuve, copie);
    }

    private static LigneCvService.Saisie saisie(String cv, String ligne) {
        return new LigneCvService.Saisie(
                cv, ligne, Section.FONCTION, "Tuteur", "Toulouse", null, "2019", null, null, null);
    }

    private static Callable<Object> geste(Geste geste) {
        return () -> {
            geste.faire();
            return null;
        };
    }

    /** Something that gives nothing back. */
    @FunctionalInterface
    private interface Geste {
        void faire() throws Exception;
    }

    private void lectures(Map<String, List<AccesAuxServices.Acces>> reservees, String dossier, Cv cv) {
        List<String> deux = List.of(TITULAIRE, SA_GESTIONNAIRE);
        String copie = cv.copie().reference();
        ajouter(reservees, "CvService.ouvrir", sauf(TITULAIRE), LUI, () -> cvs.ouvrir(cv.version()));
        ajouter(reservees, "CvService.ouvrir", SANS_DOSSIER, List.of("ccastelnau"), () -> cvs.ouvrir(null));
        ajouter(
                reservees,
                "CvService.lire",
                sauf(TITULAIRE, SA_GESTIONNAIRE),
                deux,
                () -> cvs.lire(dossiers.consulter(dossier, Ecran.CV, null, false), cv.version()));
        ajouter(
                reservees,
                "CvService.lire",
                sauf(),
                List.of(),
                () -> cvs.lire(dossiers.consulter(dossier, Ecran.SYNTHESE, null, false), null));
        ajouter(reservees, "CvService.figer", sauf(TITULAIRE), LUI, () -> cvs.figer(cv.version()));
        ajouter(reservees, "CvService.copies", SANS_DOSSIER, LUI, cvs::copies);
        ajouter(reservees, "CvService.copie", sauf(TITULAIRE), LUI, () -> cvs.copie(copie));
        ajouter(
                reservees,
                "CvService.copieDe",
                sauf(TITULAIRE, SA_GESTIONNAIRE),
                deux,
                () -> cvs.copieDe(dossier, copie));
        ajouter(
                reservees,
                "DossierService.enGestionnaire",
                sauf(SA_GESTIONNAIRE),
                ELLE,
                () -> dossiers.enGestionnaire(dossier, Ecran.CV));
    }

    private void versions(Map<String, List<AccesAuxServices.Acces>> reservees, Cv cv) {
        List<String> autres = sauf(TITULAIRE);
        String v = cv.version();
        ajouter(reservees, "VersionCvService.creer", SANS_DOSSIER, List.of(), () -> versions.creer("Essai"));
        ajouter(reservees, "VersionCvService.dupliquer", autres, List.of(), () -> versions.dupliquer(v, "Essai"));
        ajouter(reservees, "VersionCvService.importer", SANS_DOSSIER, List.of(), () -> versions.importer("{}"));
        ajouter(reservees, "VersionCvService.renommer", autres, LUI, geste(() -> versions.renommer(v, "Essai")));
        ajouter(reservees, "VersionCvService.supprimer", autres, List.of(), geste(() -> versions.supprimer(v)));
        ajouter(reservees, "VersionCvService.presenter", autres, LUI, () -> versions.presenter(v, "Titre", null));
        ajouter(
                reservees,
                "VersionCvService.mettreEnPage",
                autres,
                List.of(),
                () -> versions.mettreEnPage(v, Modele.COLONNE, 2, Set.of()));
        ajouter(reservees, "VersionCvService.montrer", autres, LUI, () -> versions.montrer(v, "DIPLOME/x", true));
    }

    private void lignes(Map<String, List<AccesAuxServices.Acces>> reservees, Cv cv) {
        List<String> autres = sauf(TITULAIRE);
        String ligne = cv.ligne();
        ajouter(reservees, "LigneCvService.ouvrir", autres, LUI, () -> lignes.ouvrir(ligne));
        ajouter(reservees, "LigneCvService.enregistrer", autres, LUI, () -> lignes.enregistrer(saisie(null, ligne)));
        ajouter(
                reservees,
                "LigneCvService.enregistrer",
                autres,
                List.of(),
                () -> lignes.enregistrer(saisie(cv.version(), Reference.nouvelle())));
        ajouter(reservees, "LigneCvService.deplacer", autres, LUI, () -> lignes.deplacer(ligne, -1));
        ajouter(reservees, "LigneCvService.supprimer", autres, List.of(), () -> lignes.supprimer(ligne));
        ajouter(
                reservees,
                "LigneCvService.prouver",
                autres,
                List.of(),
                () -> lignes.prouver(ligne, "a.pdf", () -> new ByteArrayInputStream(PDF)));
        ajouter(reservees, "LigneCvService.retirerPreuve", autres, List.of(), () -> lignes.retirerPreuve(ligne));
        ajouter(reservees, "LigneCvService.preuve", autres, LUI, () -> lignes.preuve(null, cv.preuve()));
    }

    private void visas(Map<String, List<AccesAuxServices.Acces>> reservees, String dossier, Cv cv) {
        List<String> autres = sauf(SA_GESTIONNAIRE);
        ajouter(reservees, "LigneCvService.preuve", autres, ELLE, () -> lignes.preuve(dossier, cv.preuve()));
        ajouter(
                reservees,
                "LigneCvService.ecrirePreuve",
                autres,
                ELLE,
                geste(() -> lignes.ecrirePreuve(dossier, cv.preuve(), OutputStream.nullOutputStream())));
        ajouter(reservees, "VisaCvService.viser", autres, ELLE, geste(() -> visas.viser(dossier, cv.ligne())));
        ajouter(reservees, "VisaCvService.retirer", autres, ELLE, geste(() -> visas.retirer(dossier, cv.ligne())));
    }

    /** The copy was given to the head of his school and to an inspector, and to nobody else. */
    private void evaluateurs(Map<String, List<AccesAuxServices.Acces>> reservees, String copie) {
        String chef = AccesAuxServices.sonChef();
        List<String> autres = sauf(TITULAIRE);
        List<String> deux = List.of(chef, INSPECTEUR);
        List<String> pasEux = sauf(chef, INSPECTEUR);
        ajouter(reservees, "LectureCvService.possibles", SANS_DOSSIER, LUI, evaluateurs::possibles);
        ajouter(reservees, "LectureCvService.lecteurs", autres, LUI, () -> evaluateurs.lecteurs(copie));
        ajouter(
                reservees,
                "LectureCvService.confier",
                autres,
                LUI,
                geste(() -> evaluateurs.confier(copie, agent(INSPECTEUR))));
        ajouter(
                reservees,
                "LectureCvService.reprendre",
                autres,
                List.of(),
                geste(() -> evaluateurs.reprendre(copie, agent(INSPECTEUR))));
        ajouter(reservees, "LectureCvService.confies", pasEux, deux, () -> evaluateurs.confies(0).stream()
                .filter(c -> c.reference().equals(copie))
                .findFirst()
                .orElseThrow(() -> new Introuvable("liste sans ce CV")));
        ajouter(reservees, "LectureCvService.nouveaux", List.of(), sauf(), evaluateurs::nouveaux);
        ajouter(reservees, "LectureCvService.lire", pasEux, deux, () -> evaluateurs.lire(copie));
    }

    private static String agent(String identifiant) {
        return EnTantQue.sql(
                "select a.reference from agent a join compte c on c.agent_id = a.id where c.identifiant = '"
                        + identifiant + "'");
    }
}
