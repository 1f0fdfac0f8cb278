package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.LienPage;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The list of those who may be promoted; its parameters are those of {@link DemandePromouvables}. */
@Named
@RequestScoped
public class PromouvablesPage {

    @Inject
    private PromouvablesService service;

    @Inject
    private HttpServletRequest requete;

    @Inject
    private Horloge horloge;

    private Criteres criteres;
    private Liste liste;
    private List<Calcul> recents;

    /** Reads the list; before anything is written of the page. */
    public void ouvrir() {
        getListe();
        getCalculs();
    }

    /** Asks for the computation of this promotion at this date. */
    public void calculer() throws IOException {
        Criteres voulus = getCriteres();
        service.demander(voulus.code(), voulus.date());
        Redirection.vers(LiensPromouvables.adresse(voulus));
    }

    public Criteres getCriteres() {
        if (criteres == null) {
            criteres = DemandePromouvables.lire(requete::getParameter, horloge.aujourdhui());
        }
        return criteres;
    }

    /** The answers, read once for the page. */
    public Liste getListe() {
        if (liste == null) {
            liste = service.lister(getCriteres());
        }
        return liste;
    }

    /** The promotions to choose from. */
    public List<CodePromotion> getCodes() {
        return Arrays.asList(CodePromotion.values());
    }

    /** The scales to choose from. */
    public List<Echelle> getEchelles() {
        return Arrays.asList(Echelle.values());
    }

    /** Which promotion at which date. */
    public String getObjet() {
        return Textes.phrase(
                "promouvables.objet",
                getCriteres().code().libelle(),
                Formats.jour(getCriteres().date()));
    }

    /** Whether the criteria leave some files out. */
    public boolean isRecherche() {
        return getCriteres().filtrent();
    }

    /** The same list as a whole, without other criteria than the promotion and the date. */
    public String getToutes() {
        return DemandePromouvables.adresse(getCriteres().sansFiltre());
    }

    /** Which tables answered, when, and who asked. */
    public String getProvenance() {
        Calcul calcul = getListe().calcul();
        return Textes.phrase(
                "promouvables.provenance",
                Formats.moment(calcul.termineLe()),
                calcul.demandeur(),
                calcul.jeu(),
                calcul.empreinte().substring(0, 12));
    }

    /** Why the computation should be made again; null when it need not. */
    public String getPeremption() {
        if (getListe().perime() == null) {
            return null;
        }
        return getListe().perime() == Liste.Peremption.TABLES
                ? Textes.phrase("promouvables.perime.tables", Bareme.courant().nom())
                : Textes.phrase("promouvables.perime.import");
    }

    /** How far the computation that runs is; null when none does. */
    public String getProgression() {
        Calcul attente = getListe().enAttente();
        if (attente == null) {
            return null;
        }
        return switch (attente.etat()) {
            case DEMANDE -> Textes.phrase("promouvables.attente");
            case EN_COURS -> Textes.phrase("promouvables.en-cours", Formats.nombre(attente.traites()));
            default -> Textes.phrase("promouvables.echec");
        };
    }

    /** Whether a computation waits or runs. */
    public boolean isEnCours() {
        return getListe().enAttente() != null && getListe().enAttente().estPendant();
    }

    /** The answers, each with how many files got it. */
    public List<LienPage> getVerdicts() {
        return LiensPromouvables.verdicts(getCriteres(), getListe());
    }

    /** The orders. */
    public List<LienPage> getTris() {
        return LiensPromouvables.tris(getCriteres());
    }

    /** The computations that can be read, the most recent first. */
    public List<LienPage> getCalculs() {
        if (recents == null) {
            recents = service.recents();
        }
        return LiensPromouvables.calculs(recents);
    }

    /** Another page of the list. */
    public String aLaPage(int page) {
        return DemandePromouvables.adresse(getCriteres().aLaPage(page));
    }

    /** The file of this list, in this format. */
    public String fichier(String format) {
        return LiensPromouvables.PAGE + "/fichier"
                + DemandePromouvables.adresse(getCriteres().aLaPage(1)) + "&format=" + format;
    }

    /** How many files there are, and which of them the page shows. */
    public String getCompte() {
        return Textes.phrase(
                "promouvables.affiches",
                Formats.nombre(getListe().total()),
                Formats.nombre(getListe().premier()),
                Formats.nombre(getListe().dernier()));
    }

    /** The files of the page, each with the link to what its teacher reads for the same day. */
    public TableauAffiche getTableau() {
        LocalDate date = getCriteres().date();
        String au = date.isAfter(horloge.aujourdhui()) ? "" : "&au=" + date;
        return TableauxPromouvables.lignes(getObjet(), getListe().lignes(), au);
    }

    /** Answers by scale. */
    public TableauAffiche getParEchelle() {
        return TableauxPromouvables.decomptes(
                "promouvables.par-echelle",
                "promouvables.colonne.echelle",
                getListe().parEchelle());
    }

    /** Answers by school. */
    public TableauAffiche getParEcole() {
        return TableauxPromouvables.decomptes(
                "promouvables.par-ecole",
                "promouvables.colonne.etablissement",
                getListe().parEcole());
    }

    /** Whether the figures of the whole academy are asked for: they are counted over all the files. */
    public boolean isAcademie() {
        return requete.getParameter("academie") != null;
    }

    /** Answers by scale over the whole academy, small figures hidden. */
    public TableauAffiche getTableauAcademie() {
        return TableauxPromouvables.discrets(
                service.academie(getCriteres().code(), getCriteres().date()));
    }
}
