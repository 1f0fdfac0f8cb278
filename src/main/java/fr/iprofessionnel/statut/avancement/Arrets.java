package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.EffetInterruption;
import fr.iprofessionnel.statut.Interruption;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodeParametre;
import fr.iprofessionnel.statut.bareme.Parametre;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the seniority of step stops. Rights kept within a limit are kept over the whole career: what goes beyond it stops.
 *
 * <p>Source: CGFP, L.514-2 and L.515-1 to L.515-4; code de l'éducation, R.914-105.
 *
 * @param periodes days without seniority, in order
 * @param doute first day of an interruption whose effect is unknown; null when none
 */
record Arrets(List<Periode> periodes, LocalDate doute) {

    static final Arrets AUCUN = new Arrets(List.of(), null);

    /** Those that touch a step reached on that day; unknown interruptions are none. */
    static Arrets depuis(LocalDate acces, List<Interruption> interruptions, Bareme bareme) {
        if (interruptions == null || interruptions.isEmpty()) {
            return AUCUN;
        }
        List<Interruption> ordre = new ArrayList<>(interruptions);
        ordre.sort(Comparator.comparing(i -> i.periode().du()));
        List<Periode> periodes = new ArrayList<>();
        LocalDate doute = null;
        Anciennete gardee = Anciennete.NULLE;
        for (Interruption interruption : ordre) {
            Periode periode = interruption.periode();
            EffetInterruption effet = interruption.effet();
            Optional<Valeur<Parametre>> limite = bareme.parametre(CodeParametre.DROITS_CONSERVES_ANNEES, periode.du());
            if (effet == EffetInterruption.CONSERVE_DANS_LA_LIMITE && limite.isPresent()) {
                Anciennete reste = Anciennete.of(limite.get().valeur().valeur().intValue(), 0, 0)
                        .moins(gardee);
                ajouter(periodes, auDela(periode, reste), acces);
                gardee = gardee.plus(duree(periode, reste));
            } else if (effet == EffetInterruption.SUSPEND) {
                ajouter(periodes, periode, acces);
            } else if (effet != EffetInterruption.COURT && doute == null && touche(periode, acces)) {
                doute = periode.du();
            }
        }
        return new Arrets(periodes, doute);
    }

    private static boolean touche(Periode periode, LocalDate acces) {
        return periode.au() == null || !periode.au().isBefore(acces);
    }

    private static Anciennete duree(Periode periode, Anciennete sansFin) {
        return periode.au() == null
                ? sansFin
                : Anciennete.entre(periode.du(), periode.au().plusDays(1));
    }

    /** What of an interruption goes beyond the rights left; null when nothing does. */
    private static Periode auDela(Periode periode, Anciennete reste) {
        LocalDate premier = reste.apres(periode.du());
        return periode.au() != null && premier.isAfter(periode.au()) ? null : new Periode(premier, periode.au());
    }

    private static void ajouter(List<Periode> periodes, Periode periode, LocalDate acces) {
        if (periode != null && touche(periode, acces)) {
            periodes.add(periode.du().isBefore(acces) ? new Periode(acces, periode.au()) : periode);
        }
    }
}
