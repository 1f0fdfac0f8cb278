package fr.iprofessionnel;

import static fr.iprofessionnel.AccesAuxServices.ajouter;
import static fr.iprofessionnel.AccesAuxServices.sauf;

import fr.iprofessionnel.services.AgendaService;
import fr.iprofessionnel.services.LiensService;
import fr.iprofessionnel.services.MesServicesService;
import fr.iprofessionnel.services.Profil;
import fr.iprofessionnel.services.Theme;
import fr.iprofessionnel.services.VerificationLiensService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The methods of the links and of the agenda: for the administrators, or for the teacher alone. */
@Dependent
class AccesAuxLiens {

    private static final String ADMINISTRATEUR = "administrateur";

    private static final Profil PROFIL = new Profil(Degre.SECOND, Echelle.CERTIFIE);

    /** Those who are no teacher. */
    private static final List<String> SANS_DOSSIER =
            List.of("bpages", "ncazaux", "mlespinasse", "pcastera", ADMINISTRATEUR);

    @Inject
    private LiensService liens;

    @Inject
    private AgendaService agenda;

    @Inject
    private VerificationLiensService verifications;

    @Inject
    private MesServicesService services;

    /** Adds them to the others. */
    void remplir(Map<String, List<AccesAuxServices.Acces>> reservees) {
        String lien = "devenir-enseignant";
        String absent = Reference.nouvelle();
        LiensService.Brouillon brouillon = new LiensService.Brouillon(
                null,
                Theme.MINISTERE,
                900,
                "Essai",
                null,
                "https://exemple.fr",
                null,
                List.of(),
                null,
                "2020-01-01",
                Instant.EPOCH);
        AgendaService.Brouillon date = new AgendaService.Brouillon(
                null, "Essai", null, null, null, List.of(), "2020-01-01", null, Instant.EPOCH);
        pourLAdministration(reservees, "LiensService.tous", liens::tous);
        pourLAdministration(reservees, "LiensService.verification", liens::verification);
        pourLAdministration(reservees, "LiensService.lire", () -> liens.lire(lien));
        pourLAdministration(reservees, "LiensService.essayer", () -> liens.essayer(brouillon));
        pourLAdministration(reservees, "LiensService.publier", () -> {
            liens.publier(brouillon);
            return null;
        });
        refuse(reservees, "LiensService.retirer", () -> {
            liens.retirer(lien);
            return null;
        });
        pourLAdministration(reservees, "AgendaService.toutes", agenda::toutes);
        pourLAdministration(reservees, "AgendaService.pour", () -> agenda.pour(PROFIL));
        refuse(reservees, "AgendaService.lire", () -> agenda.lire(absent));
        pourLAdministration(reservees, "AgendaService.essayer", () -> agenda.essayer(date));
        pourLAdministration(reservees, "AgendaService.publier", () -> {
            agenda.publier(date);
            return null;
        });
        refuse(reservees, "AgendaService.retirer", () -> {
            agenda.retirer(absent);
            return null;
        });
        refuse(reservees, "VerificationLiensService.demander", () -> {
            verifications.demander();
            return null;
        });
        refuse(reservees, "VerificationLiensService.verifier", () -> {
            verifications.verifier(absent);
            return null;
        });
        ajouter(reservees, "MesServicesService.lire", SANS_DOSSIER, List.of("fdurand"), services::lire);
        ajouter(reservees, "MesServicesService.abonner", SANS_DOSSIER, List.of("ccastelnau"), services::abonner);
        ajouter(reservees, "MesServicesService.revoquer", SANS_DOSSIER, List.of("ccastelnau"), () -> {
            services.revoquer();
            return null;
        });
    }

    private static void pourLAdministration(
            Map<String, List<AccesAuxServices.Acces>> reservees, String methode, Callable<Object> appel) {
        ajouter(reservees, methode, sauf(ADMINISTRATEUR), List.of(ADMINISTRATEUR), appel);
    }

    private static void refuse(
            Map<String, List<AccesAuxServices.Acces>> reservees, String methode, Callable<Object> appel) {
        ajouter(reservees, methode, sauf(ADMINISTRATEUR), List.of(), appel);
    }
}
