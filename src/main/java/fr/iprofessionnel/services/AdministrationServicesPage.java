package fr.iprofessionnel.services;

import fr.iprofessionnel.services.LienUtile.Controle;
import fr.iprofessionnel.services.LiensRepository.Verification;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Administration: every link and what the check found of it, every date of the agenda, and what a teacher of a profile sees
 * of them. Parameters of the latter: {@code degre}, {@code echelle}.
 */
@Named
@RequestScoped
public class AdministrationServicesPage {

    static final String PAGE = "/administration/services";

    @Inject
    private LiensService liens;

    @Inject
    private AgendaService agenda;

    @Inject
    private VerificationLiensService verifications;

    @Inject
    private Horloge horloge;

    @Inject
    private HttpServletRequest requete;

    private List<LienUtile> tous;
    private List<EntreeAgenda> entrees;
    private Verification verification;

    /** Reads everything, for the administrators alone; before anything is written of the page. */
    public void ouvrir() {
        tous();
        entrees();
        verification();
    }

    private List<LienUtile> tous() {
        if (tous == null) {
            tous = liens.tous();
        }
        return tous;
    }

    private List<EntreeAgenda> entrees() {
        if (entrees == null) {
            entrees = agenda.toutes();
        }
        return entrees;
    }

    private Verification verification() {
        if (verification == null) {
            verification = liens.verification();
        }
        return verification;
    }

    /** Asks for a check of all the links. */
    public void verifier() throws IOException {
        verifications.demander();
        aller("?fait=services-verification");
    }

    static void aller(String suite) throws IOException {
        Redirection.vers(PAGE + suite);
    }

    /** Where the check stands, in a sentence. */
    public String getVerification() {
        Verification etat = verification();
        if (etat.bailJusqua() != null && horloge.maintenant().isBefore(etat.bailJusqua())) {
            return Textes.phrase("services.verification.en-cours");
        }
        if (etat.demandeeLe() != null) {
            return Textes.phrase("services.verification.demandee", Formats.moment(etat.demandeeLe()));
        }
        return etat.termineeLe() == null
                ? Textes.phrase("services.verification.jamais")
                : Textes.phrase("services.verification.derniere", Formats.moment(etat.termineeLe()));
    }

    /** Whether the last check reached no site at all. */
    public boolean isSansReponse() {
        return verification().sansReponse();
    }

    /** When the next ones are made, in a sentence. */
    public String getRythme() {
        Configuration configuration = Configuration.courante();
        return configuration.estOui(Parametre.SERVICES_VERIFICATION)
                ? Textes.phrase(
                        "services.verification.rythme", configuration.entier(Parametre.SERVICES_VERIFICATION_HEURE))
                : Textes.phrase("services.verification.arretee");
    }

    /** Every link, in the order of the page. */
    public TableauAffiche getLiens() {
        return new TableauAffiche(
                Textes.phrase("services.administration.tableau.liens"),
                colonnes("titre", "theme", "cible", "validite", "etat", "verifie"),
                tous().stream()
                        .sorted(Comparator.comparing(LienUtile::theme).thenComparing(LienUtile::rang))
                        .map(this::ligne)
                        .toList());
    }

    private Ligne ligne(LienUtile lien) {
        Controle controle = lien.controle();
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(
                                Partie.lien(lien.titre(), PAGE + "/lien?ref=" + lien.reference()),
                                Partie.mention(lien.site())),
                        Cellule.de(Partie.texte(lien.theme().libelle()), Partie.mention(rang(lien))),
                        Cellule.de(Partie.texte(lien.cible().libelle())),
                        validite(lien.du(), lien.au(), lien.retireLe() != null),
                        Cellule.de(etat(controle), depuis(controle)),
                        Cellule.de(Partie.texte(controle.le() == null ? "–" : Formats.moment(controle.le())))));
    }

    private static String rang(LienUtile lien) {
        return Textes.phrase("services.administration.rang", lien.rang());
    }

    private static Partie etat(Controle controle) {
        if (controle.etat() == null) {
            return Partie.texte(Textes.phrase("services.etat.jamais"));
        }
        String texte = controle.code() == null
                ? controle.etat().libelle()
                : Textes.phrase("services.etat.code", controle.etat().libelle(), controle.code());
        return controle.etat() == EtatLien.REPOND ? Partie.etiquette(texte) : Partie.alerte(texte);
    }

    private static Partie depuis(Controle controle) {
        return controle.depuis() == null
                ? null
                : Partie.mention(Textes.phrase("services.etat.depuis", Formats.moment(controle.depuis())));
    }

    private Cellule validite(LocalDate du, LocalDate au, boolean retire) {
        if (retire) {
            return Cellule.de(Partie.alerte(Textes.phrase("services.administration.retire")));
        }
        boolean passe = au != null && horloge.aujourdhui().isAfter(au);
        Partie finie = passe ? Partie.alerte(Textes.phrase("services.administration.passe")) : null;
        return Cellule.de(Partie.texte(periode(du, au)), finie);
    }

    private static String periode(LocalDate du, LocalDate au) {
        if (du == null) {
            return au == null
                    ? Textes.phrase("services.administration.toujours")
                    : Textes.phrase("services.administration.jusqu-au", Formats.jour(au));
        }
        return au == null
                ? Textes.phrase("services.administration.a-partir", Formats.jour(du))
                : Textes.phrase("services.agenda.jours", Formats.jour(du), Formats.jour(au));
    }

    /** Whether the academy has written no date yet. */
    public boolean isAgendaVide() {
        return entrees().isEmpty();
    }

    /** Every date of the agenda, the latest first. */
    public TableauAffiche getAgenda() {
        return new TableauAffiche(
                Textes.phrase("services.administration.tableau.agenda"),
                colonnes("date", "cible", "validite", "auteur"),
                entrees().stream()
                        .map(e -> new Ligne(
                                false,
                                List.of(
                                        Cellule.entete(Partie.lien(e.titre(), PAGE + "/date?ref=" + e.reference())),
                                        Cellule.de(Partie.texte(e.cible().libelle())),
                                        validite(e.du(), e.au(), e.retireLe() != null),
                                        Cellule.de(
                                                Partie.texte(e.modifiePar()),
                                                Partie.mention(Formats.moment(e.modifieLe()))))))
                        .toList());
    }

    private static List<String> colonnes(String... cles) {
        return List.of(cles).stream()
                .map(c -> Textes.phrase("services.administration.colonne." + c))
                .toList();
    }

    /** The profile that is looked through. */
    public Profil getProfil() {
        return Profil.lu(requete.getParameter("degre"), requete.getParameter("echelle"));
    }

    /** The links that this profile sees. */
    public List<GroupeLiens> getGroupes() {
        return GroupeLiens.pour(getProfil(), horloge.aujourdhui(), tous());
    }

    /** The dates that this profile sees. */
    public List<DateAgenda> getDates() {
        return agenda.pour(getProfil());
    }
}
