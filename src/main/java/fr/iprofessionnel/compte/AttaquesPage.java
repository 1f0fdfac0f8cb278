package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Horloge;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sign-ins of the last seven days, for the administrators. */
@Named
@RequestScoped
public class AttaquesPage {

    @Inject
    private AttaquesService attaques;

    private List<AttaquesService.Heure> heures;

    /** The sign-ins of a day, in Paris. */
    public record Jour(LocalDate jour, long reussies, long refusees) {}

    /** The hours in which something happened, the last first. */
    public List<AttaquesService.Heure> getHeures() {
        if (heures == null) {
            heures = attaques.heures();
        }
        return heures;
    }

    /** The days, the last first. */
    public List<Jour> getJours() {
        Map<LocalDate, List<AttaquesService.Heure>> parJour = getHeures().stream()
                .collect(Collectors.groupingBy(
                        h -> LocalDate.ofInstant(h.debut(), Horloge.PARIS),
                        () -> new TreeMap<LocalDate, List<AttaquesService.Heure>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return parJour.entrySet().stream()
                .map(j -> new Jour(
                        j.getKey(),
                        j.getValue().stream()
                                .mapToLong(AttaquesService.Heure::reussies)
                                .sum(),
                        j.getValue().stream()
                                .mapToLong(AttaquesService.Heure::refusees)
                                .sum()))
                .toList();
    }

    /** The most refusals in an hour, at least one: what the bars are drawn against. */
    public long getPlusForteHeure() {
        return Math.max(
                1,
                getHeures().stream()
                        .mapToLong(AttaquesService.Heure::refusees)
                        .max()
                        .orElse(0));
    }

    /** The most refusals in a day, at least one. */
    public long getPlusFortJour() {
        return Math.max(1, getJours().stream().mapToLong(Jour::refusees).max().orElse(0));
    }

    public boolean isAlarme() {
        return attaques.estEnAlarme();
    }
}
