package fr.iprofessionnel.guides;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.affichage.LienPage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What changes in a year. Parameter: {@code annee}, this year when it is absent or out of what the tables cover. */
@Named
@RequestScoped
public class NouveautesPage {

    /** How many changes are shown at once. */
    private static final int PREMIERES = 8;

    @Inject
    private Guides guides;

    @Inject
    private HttpServletRequest requete;

    private Edition edition;
    private int annee;

    /** Reads which year is wanted. */
    @PostConstruct
    void ouvrir() {
        edition = guides.edition();
        annee = annees().filter(a -> Integer.toString(a).equals(requete.getParameter("annee")))
                .findFirst()
                .orElse(edition.jour().getYear());
    }

    private IntStream annees() {
        return IntStream.rangeClosed(Nouveautes.PREMIERE_ANNEE, edition.jour().getYear() + 1);
    }

    public int getAnnee() {
        return annee;
    }

    /** The years that can be asked for. */
    public List<LienPage> getAnnees() {
        return annees().mapToObj(
                        a -> new LienPage(Integer.toString(a), Adresses.GUIDES + "/nouveautes?annee=" + a, a == annee))
                .toList();
    }

    /** The last changes of the year, the most recent first. */
    public List<Nouveautes.Nouveaute> getNouveautes() {
        return recentes().limit(PREMIERES).toList();
    }

    /** Those before them. */
    public List<Nouveautes.Nouveaute> getPrecedentes() {
        return recentes().skip(PREMIERES).toList();
    }

    private Stream<Nouveautes.Nouveaute> recentes() {
        return Nouveautes.de(edition, annee).stream()
                .sorted(Comparator.comparing(Nouveautes.Nouveaute::jour).reversed());
    }
}
