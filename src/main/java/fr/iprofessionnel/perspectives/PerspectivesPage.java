package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.DossierPage;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.LienPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tab <i>Vos perspectives</i>. Parameters: {@code dossier} (reference, absent for one's own), {@code au} (day on which
 * the rules look at the file), and what the form of the comparison sends.
 */
@Named
@RequestScoped
public class PerspectivesPage {

    private static final List<String> PARTIES = List.of(
            "prochaine",
            "echelon",
            "rendez-vous",
            "promotions",
            "echelles",
            "mouvement",
            "cessation",
            "projection",
            "dates",
            "valeur");

    @Inject
    private PerspectivesService service;

    @Inject
    private HttpServletRequest requete;

    private Perspectives perspectives;
    private Comparaison comparaison;

    /** Reads the file and applies the rules; before anything is written of the page. */
    public void ouvrir() {
        perspectives = service.ouvrir(DossierPage.reference(requete), au(), hypotheses());
    }

    private LocalDate au() {
        String au = requete.getParameter("au");
        try {
            return au == null || au.isBlank() ? null : LocalDate.parse(au.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Hypotheses hypotheses() {
        return requete.getParameter("comparer") == null
                ? null
                : Hypotheses.lues(
                        requete.getParameter("accelere"),
                        requete.getParameter("horsClasse"),
                        requete.getParameter("classeExceptionnelle"),
                        requete.getParameter("disponibilite"),
                        requete.getParameter("quotite"));
    }

    /** What the rules say. */
    public Perspectives getPerspectives() {
        return perspectives;
    }

    /** The careers that are compared. */
    public Comparaison getComparaison() {
        if (comparaison == null) {
            comparaison = perspectives.getComparaison();
        }
        return comparaison;
    }

    /** Parts of a full service that can be tried. */
    public List<Integer> getQuotites() {
        return Hypotheses.QUOTITES.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Years away that can be tried. */
    public List<Integer> getDisponibilites() {
        return IntStream.rangeClosed(1, Hypotheses.DISPONIBILITE_MAXIMALE)
                .boxed()
                .toList();
    }

    /** The parts of the page. */
    public List<LienPage> getSommaire() {
        return PARTIES.stream()
                .filter(p -> perspectives.isCalculable() || p.equals("valeur"))
                .map(p -> new LienPage(Textes.phrase("perspectives.partie." + p), "#" + p, false))
                .toList();
    }

    /** Whose file it is and of which day, as the end of an address; empty for one's own today. */
    public String getSuite() {
        if (!perspectives.getDossier().isPasse()) {
            return getDeQui();
        }
        String au = "au=" + perspectives.getDossier().getJour();
        return getDeQui().isEmpty() ? "?" + au : getDeQui() + "&" + au;
    }

    /** Whose file it is, as the end of an address; empty for one's own. */
    public String getDeQui() {
        return perspectives.getDossier().isTitulaire()
                ? ""
                : "?dossier=" + perspectives.getDossier().getEnTete().reference();
    }
}
