package fr.iprofessionnel;

import static fr.iprofessionnel.AccesAuxServices.ajouter;
import static fr.iprofessionnel.AccesAuxServices.sauf;

import fr.iprofessionnel.compte.ConnexionService;
import fr.iprofessionnel.compte.EssaiService;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.compte.SessionService;
import fr.iprofessionnel.facteurs.ClesService;
import fr.iprofessionnel.facteurs.FacteursService;
import fr.iprofessionnel.facteurs.LeveeService;
import fr.iprofessionnel.facteurs.ObjetLevee;
import fr.iprofessionnel.facteurs.PreuveService;
import fr.iprofessionnel.facteurs.Relais;
import fr.iprofessionnel.moncompte.DonneesService;
import fr.iprofessionnel.moncompte.FermetureService;
import fr.iprofessionnel.moncompte.MonCompteService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.SureteService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The methods about one's own account: for nobody who is not signed in; and the lifting of factors, for managers. */
@Dependent
class AccesAuCompte {

    private static final List<String> PERSONNE = List.of();
    private static final List<String> TITULAIRE = List.of("fdurand");
    private static final Relais RELAIS = new Relais("localhost", "http://localhost");
    private static final Origine ORIGINE = new Origine("127.0.0.1", null, null);

    @Inject
    private FacteursService facteurs;

    @Inject
    private PreuveService preuves;

    @Inject
    private ClesService cles;

    @Inject
    private LeveeService levees;

    @Inject
    private MonCompteService compte;

    @Inject
    private SureteService surete;

    @Inject
    private DonneesService donnees;

    @Inject
    private FermetureService fermetures;

    @Inject
    private SessionService sessions;

    @Inject
    private EssaiService essais;

    @Inject
    private ConnexionService connexions;

    private Map<String, List<AccesAuxServices.Acces>> reservees;

    /** Something that gives nothing back. */
    @FunctionalInterface
    private interface Geste {
        void faire() throws Exception;
    }

    /** Adds them to the others. */
    void remplir(Map<String, List<AccesAuxServices.Acces>> toutes) {
        reservees = toutes;
        facteurs();
        preuves();
        compte();
        levees();
    }

    private void propre(String methode, Callable<Object> appel) {
        ajouter(reservees, methode, PERSONNE, TITULAIRE, appel);
    }

    /** Not called for its holder: it would end what other tests use, or there is nothing to do it to. */
    private void sansEffet(String methode, Geste geste) {
        ajouter(reservees, methode, PERSONNE, PERSONNE, () -> {
            geste.faire();
            return null;
        });
    }

    private void facteurs() {
        propre("FacteursService.lire", facteurs::lire);
        propre("FacteursService.secretEnAttente", facteurs::secretEnAttente);
        sansEffet("FacteursService.preparerCode", () -> facteurs.preparerCode("Essai"));
        sansEffet("FacteursService.confirmerCode", () -> facteurs.confirmerCode("000000"));
        sansEffet("FacteursService.retirer", () -> facteurs.retirer(Reference.nouvelle()));
        sansEffet("FacteursService.creerSecours", facteurs::creerSecours);
        propre("ClesService.preparerAjout", () -> cles.preparerAjout(RELAIS));
        propre("ClesService.preparerPreuve", () -> cles.preparerPreuve(RELAIS));
        sansEffet("ClesService.ajouter", () -> cles.ajouter("", "{}", "Essai", RELAIS));
        sansEffet("ClesService.accepter", () -> cles.accepter("", "{}", RELAIS));
    }

    private void preuves() {
        propre("PreuveService.veutUnFacteur", preuves::veutUnFacteur);
        propre("PreuveService.secoursBas", preuves::secoursBas);
        sansEffet("PreuveService.montrer", () -> preuves.montrer("", ORIGINE));
        sansEffet("PreuveService.montrerCle", () -> preuves.montrerCle("", "{}", RELAIS, ORIGINE));
        propre("EssaiService.peutEssayer", () -> essais.peutEssayer(ORIGINE));
        sansEffet("EssaiService.echouerFacteur", () -> essais.echouerFacteur(ORIGINE));
        sansEffet("EssaiService.reussirFacteur", () -> essais.reussirFacteur("code", ORIGINE));
        propre("ConnexionService.estMonMotDePasse", () -> connexions.estMonMotDePasse("x"));
        sansEffet("SessionService.prouver", sessions::prouver);
        sansEffet("SessionService.fermerAutres", sessions::fermerAutres);
    }

    private void compte() {
        propre("MonCompteService.sessions", compte::sessions);
        propre("MonCompteService.connexions", compte::connexions);
        propre("MonCompteService.consentement", compte::consentement);
        propre("MonCompteService.telephone", compte::telephone);
        sansEffet("MonCompteService.choisirTelephone", () -> compte.choisirTelephone("x"));
        propre("SureteService.acteDiffere", surete::acteDiffere);
        propre("SureteService.adresseDifferee", surete::adresseDifferee);
        propre("SureteService.exigerActe", surete::exigerActe);
        sansEffet("SureteService.exigerAdresse", surete::exigerAdresse);
        sansEffet("MonCompteService.consentir", compte::consentir);
        sansEffet("MonCompteService.retirerConsentement", compte::retirerConsentement);
        sansEffet("MonCompteService.fermer", () -> compte.fermer("x"));
        sansEffet("MonCompteService.fermerAutres", compte::fermerAutres);
        sansEffet("MonCompteService.signalerPiratage", () -> compte.signalerPiratage(null));
        propre("DonneesService.parties", donnees::parties);
        propre("DonneesService.ecrire", () -> {
            donnees.ecrire(OutputStream.nullOutputStream());
            return "";
        });
    }

    private void levees() {
        List<String> gestionnaires = List.of("ncazaux", "bpages");
        List<String> autres = sauf("ncazaux", "bpages");
        ajouter(reservees, "LeveeService.enAttente", autres, gestionnaires, levees::enAttente);
        ajouter(reservees, "LeveeService.demander", autres, PERSONNE, () -> {
            levees.demander(ObjetLevee.FACTEURS, "fdurand", "essai");
            return null;
        });
        ajouter(reservees, "FermetureService.fermer", sauf("administrateur"), PERSONNE, () -> {
            fermetures.fermer("fdurand");
            return null;
        });
        ajouter(reservees, "LeveeService.decider", sauf(), PERSONNE, () -> {
            levees.decider(Reference.nouvelle(), true);
            return null;
        });
    }
}
