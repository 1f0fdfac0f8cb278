package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.avancement.Passage.Issue;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Desaccord;
import fr.iprofessionnel.statut.bareme.Duree;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Divergence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Next step, by seniority and accelerated. */
public final class ReglesAvancement {

    private final Bareme bareme;

    public ReglesAvancement(Bareme bareme) {
        this.bareme = bareme;
    }

    /** Next step of a career. */
    public ProchainEchelon prochain(SituationStatutaire situation, LocalDate au) {
        TempsEchelon temps = TempsEchelon.de(situation, au, bareme);
        Passage passage = passage(situation.echelon(), temps, au);
        Anciennete anciennete = temps.estConnu() ? temps.le(au) : null;
        boolean douteux = passage.date() != null && temps.estDouteuxAvant(passage.date());
        if (passage.issue() != Issue.SUIVANT) {
            return sansSuite(situation, au, passage, anciennete, temps);
        }
        LocalDate jour = passage.date().isBefore(au) ? au : passage.date();
        Valeur<Integer> indice = bareme.indice(passage.vers(), jour).orElse(null);
        return new ProchainEchelon(
                situation,
                au,
                douteux ? Verdict.INDETERMINE : Verdict.OUI,
                false,
                anciennete,
                passage.vers(),
                passage.date(),
                acceleree(temps, passage.duree()),
                indice,
                indice == null
                        ? null
                        : bareme.traitementMensuelBrut(indice.valeur(), jour).orElse(null),
                passage.duree(),
                douteux ? List.of(Donnee.INTERRUPTIONS) : List.of(),
                divergences(situation.echelon(), passage, jour));
    }

    private ProchainEchelon sansSuite(
            SituationStatutaire situation, LocalDate au, Passage passage, Anciennete anciennete, TempsEchelon temps) {
        boolean dernier = passage.issue() == Issue.DERNIER;
        List<Donnee> manque = List.of();
        if (passage.issue() == Issue.DATE_INCONNUE) {
            manque = List.of(temps.estConnu() ? Donnee.INTERRUPTIONS : Donnee.DATE_ACCES_ECHELON);
        }
        return new ProchainEchelon(
                situation,
                au,
                dernier ? Verdict.NON : Verdict.INDETERMINE,
                passage.issue() == Issue.REGLE_INCONNUE,
                anciennete,
                null,
                null,
                null,
                null,
                null,
                passage.duree(),
                manque,
                List.of());
    }

    private List<Divergence> divergences(Echelon present, Passage passage, LocalDate jour) {
        Optional<Valeur<Desaccord>> duree = bareme.desaccord("durees_echelon.csv", present, passage.date());
        Optional<Valeur<Desaccord>> indice = bareme.desaccord("grilles.csv", passage.vers(), jour);
        if (duree.isEmpty() && indice.isEmpty()) {
            return List.of();
        }
        List<Divergence> divergences = new ArrayList<>();
        duree.map(Divergence::de).ifPresent(divergences::add);
        indice.map(Divergence::de).ifPresent(divergences::add);
        return divergences;
    }

    private static LocalDate acceleree(TempsEchelon temps, Valeur<Duree> duree) {
        Integer mois = duree.valeur().moisAccelere();
        return mois == null ? null : auPlusTot(temps.quand(mois), duree.du());
    }

    private static LocalDate auPlusTot(LocalDate jour, LocalDate premier) {
        return jour == null || premier == null || !premier.isAfter(jour) ? jour : premier;
    }

    /**
     * What comes after a step by seniority. Where the time needed changes meanwhile, the one that counts is that of the day
     * when it is over: a last step that becomes one to pass through is passed through.
     *
     * @param au reference date, to tell a last step when the date of access is unknown
     */
    public Passage passage(Echelon present, TempsEchelon temps, LocalDate au) {
        if (present.echelle().estSansEchelon()) {
            return Passage.sans(Issue.DERNIER);
        }
        if (!temps.estConnu()) {
            return Passage.sans(estDernier(present, au) ? Issue.DERNIER : Issue.DATE_INCONNUE);
        }
        LocalDate jour = temps.acces();
        Optional<Valeur<Duree>> duree = bareme.duree(present, jour);
        if (duree.isEmpty()) {
            return Passage.sans(estDernier(present, au) ? Issue.DERNIER : Issue.REGLE_INCONNUE);
        }
        while (duree.isPresent()) {
            Valeur<Duree> valeur = duree.get();
            Passage passage = passage(present, temps, valeur);
            if (passage != null) {
                return passage;
            }
            duree = bareme.duree(present, valeur.au().plusDays(1));
        }
        return Passage.sans(Issue.REGLE_INCONNUE);
    }

    /** Null when this duration ends before the time is over. */
    private Passage passage(Echelon present, TempsEchelon temps, Valeur<Duree> duree) {
        if (duree.valeur().mois() == null) {
            return duree.au() == null ? new Passage(Issue.DERNIER, null, null, duree) : null;
        }
        LocalDate quand = temps.quand(duree.valeur().mois());
        if (quand == null) {
            return new Passage(Issue.DATE_INCONNUE, null, null, duree);
        }
        LocalDate date = auPlusTot(quand, duree.du());
        if (duree.au() != null && date.isAfter(duree.au())) {
            return null;
        }
        return bareme.suivant(present, date)
                .map(vers -> new Passage(Issue.SUIVANT, vers, date, duree))
                .orElseGet(() -> new Passage(Issue.DERNIER, null, null, duree));
    }

    /** Whether nothing comes after this step in the grid of that day. */
    private boolean estDernier(Echelon present, LocalDate jour) {
        Optional<Valeur<Duree>> duree = bareme.duree(present, jour);
        if (duree.isPresent()) {
            return duree.get().valeur().mois() == null && duree.get().au() == null;
        }
        return bareme.indice(present, jour).isPresent()
                && bareme.suivant(present, jour).isEmpty();
    }

    /** The same career on a later day, if the steps come by seniority alone. */
    public SituationStatutaire situationAu(SituationStatutaire situation, LocalDate au, LocalDate jour) {
        Echelon echelon = situation.echelon();
        TempsEchelon temps = TempsEchelon.de(situation, au, bareme);
        boolean passe = false;
        Passage passage = passage(echelon, temps, au);
        while (passage.issue() == Issue.SUIVANT && !passage.date().isAfter(jour)) {
            passe = true;
            echelon = passage.vers();
            temps = temps.apresPassage(passage.date(), situation, bareme);
            passage = passage(echelon, temps, au);
        }
        return passe ? situation.dans(echelon, temps.acces(), Anciennete.NULLE) : situation;
    }
}
