package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.guides.Guides;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.explication.Explication;
import fr.iprofessionnel.statut.promotion.Promotion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The public simulator. The address holds the situation, with the same fields as {@code POST /api/simulations}: it can be
 * kept and shared; it names nobody, and nothing is kept here.
 */
@Named
@RequestScoped
public class SimulateurPage {

    private static final String DATE_REFERENCE = "dateReference";
    private static final String CONSERVEE = "ancienneteConservee";

    /** As the academies write seniority: 01A06M12J. */
    private static final Pattern ANCIENNETE = Pattern.compile("\\s*(\\d{1,2})A(\\d{1,2})M(\\d{1,2})J\\s*");

    @Inject
    private Horloge horloge;

    @Inject
    private Guides guides;

    @Inject
    private HttpServletRequest requete;

    private Map<String, String> fautes = Map.of();
    private Simulation simulation;

    /**
     * A result with its reasons.
     *
     * @param resultat what the engine answers
     * @param pourquoi why
     */
    public record Explique<T>(T resultat, Pourquoi pourquoi) {}

    /** Reads the address; before anything is written of the page. */
    public void ouvrir() {
        if (!isDemandee()) {
            return;
        }
        Bareme bareme = Bareme.courant();
        try {
            simulation = Simulation.de(LectureDemande.lire(new SaisieTexte(valeurs()), bareme), bareme);
        } catch (SaisieInvalide e) {
            fautes = e.fautes();
            fautes.forEach((champ, phrase) -> FacesContext.getCurrentInstance()
                    .addMessage(champ, new FacesMessage(FacesMessage.SEVERITY_ERROR, phrase, phrase)));
        }
    }

    private Map<String, List<String>> valeurs() {
        Map<String, List<String>> valeurs = new HashMap<>();
        requete.getParameterMap().forEach((champ, donnees) -> valeurs.put(champ, List.of(donnees)));
        valeurs.computeIfPresent(
                CONSERVEE,
                (champ, durees) -> durees.stream().map(SimulateurPage::iso).toList());
        return valeurs;
    }

    private static String iso(String duree) {
        Matcher lue = ANCIENNETE.matcher(duree);
        return lue.matches() ? "P%sY%sM%sD".formatted(lue.group(1), lue.group(2), lue.group(3)) : duree;
    }

    /** Whether the form was sent. */
    public boolean isDemandee() {
        return requete.getParameter("echelle") != null;
    }

    /** What was typed in a field; the first time, today for the reference date. */
    public String valeur(String champ) {
        String typee = requete.getParameter(champ);
        if (typee == null && champ.equals(DATE_REFERENCE) && !isDemandee()) {
            return horloge.aujourdhui().toString();
        }
        return typee == null ? "" : typee;
    }

    /** What is wrong in a field; null when nothing is. */
    public String erreur(String champ) {
        return fautes.get(champ);
    }

    /** The answer; null before the form is sent, and when it is at fault. */
    public Simulation getSimulation() {
        return simulation;
    }

    /** The next step, with its reasons. */
    public Pourquoi getAvancement() {
        return pourquoi(
                Textes.phrase("simulateur.avancement"),
                simulation.bilan().avancement().explication());
    }

    private Pourquoi pourquoi(String objet, Explication explication) {
        return new Pourquoi(objet, null, explication, adresses());
    }

    private Adresses adresses() {
        return Adresses.sansDossier(guides.edition()::adresseDeLaPromotion);
    }

    /** The appraisal meetings, with their reasons. */
    public List<Explique<RendezVous>> getRendezVous() {
        return simulation.bilan().rendezVous().stream()
                .map(r -> new Explique<>(r, pourquoi(r.phrase(), r.explication())))
                .toList();
    }

    /** The promotions, with their reasons. */
    public List<Explique<Promotion>> getPromotions() {
        return simulation.bilan().promotions().stream()
                .map(p -> new Explique<>(p, new Pourquoi(p.code(), p.explication(), adresses())))
                .toList();
    }

    /** The scales to choose from. */
    public List<Option> getEchelles() {
        return LectureDemande.ECHELLES.stream()
                .map((Echelle e) -> new Option(e.name(), e.libelle()))
                .toList();
    }

    /** The grades to choose from. */
    public List<Option> getGrades() {
        return Stream.of(Grade.CLASSE_NORMALE, Grade.HORS_CLASSE, Grade.CLASSE_EXCEPTIONNELLE)
                .map(g -> new Option(g.name(), g.libelle()))
                .toList();
    }

    /** The appreciations of an appraisal meeting. */
    public List<Option> getAppreciations() {
        return Stream.of(
                        AppreciationFinale.Niveau.EXCELLENT,
                        AppreciationFinale.Niveau.TRES_SATISFAISANT,
                        AppreciationFinale.Niveau.SATISFAISANT,
                        AppreciationFinale.Niveau.A_CONSOLIDER)
                .map(n -> new Option(n.name(), n.libelle()))
                .toList();
    }

    /** The zones of the residence allowance. */
    public List<Option> getZones() {
        return Stream.of("1", "2", "3").map(z -> new Option(z, z)).toList();
    }

    /**
     * A choice of a list.
     *
     * @param code value in the address
     * @param libelle French name
     */
    public record Option(String code, String libelle) {}
}
