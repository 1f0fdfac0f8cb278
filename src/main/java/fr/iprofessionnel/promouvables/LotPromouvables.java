package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.dossier.Parcours;
import fr.iprofessionnel.perspectives.SituationDuDossier;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.promotion.Promotion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the rules answer of one promotion for a lot of files: the answer that each teacher reads on their own page. */
public final class LotPromouvables {

    private static final int MOTIF = 500;

    private final Moteur moteur;
    private final CodePromotion code;
    private final LocalDate au;

    /** @param au day on which the conditions are looked at; on a day to come, steps by seniority alone have come */
    public LotPromouvables(Bareme bareme, CodePromotion code, LocalDate au) {
        this.moteur = new Moteur(bareme);
        this.code = code;
        this.au = au;
    }

    /**
     * An answer.
     *
     * @param points points; null where there are none, or where one is missing
     * @param ouverture first day when the answer is yes by time alone; null when never, or unknown
     * @param manquantes what must be completed; empty unless the verdict is {@link Verdict#INDETERMINE}
     */
    public record Reponse(
            long dossierId,
            Verdict verdict,
            Integer points,
            LocalDate ouverture,
            String motif,
            List<Donnee> manquantes) {

        /** Its row, for this computation; points and day as texts, so that those that are null are of the same type. */
        Object[] ligne(long calcul) {
            String donnees = manquantes.isEmpty()
                    ? null
                    : manquantes.stream().map(Donnee::name).collect(Collectors.joining(","));
            return new Object[] {calcul, dossierId, verdict, texte(points), texte(ouverture), motif, donnees};
        }

        private static String texte(Object valeur) {
            return valeur == null ? null : valeur.toString();
        }
    }

    /** The answers for the files that the promotion concerns, in the order of the files. */
    public List<Reponse> reponses(List<Parcours> dossiers) {
        List<Reponse> reponses = new ArrayList<>();
        for (Parcours dossier : dossiers) {
            reponse(dossier).ifPresent(reponses::add);
        }
        return reponses;
    }

    /** A file that tells no step gets no answer, and says so: nobody knows whether it is concerned. */
    private Optional<Reponse> reponse(Parcours dossier) {
        Optional<SituationDuDossier> lue = SituationDuDossier.de(dossier, moteur.bareme());
        if (lue.isEmpty()) {
            return Optional.of(new Reponse(
                    dossier.dossierId(),
                    Verdict.INDETERMINE,
                    null,
                    null,
                    "Il manque " + Donnee.ECHELON.libelle() + ".",
                    List.of(Donnee.ECHELON)));
        }
        return promotion(lue.get().sansOrigine(), dossier.jour()).map(p -> reponse(dossier, p));
    }

    private Optional<Promotion> promotion(SituationStatutaire situation, LocalDate jour) {
        return moteur.promotionPosee(code, au.isAfter(jour) ? moteur.situationAu(situation, jour, au) : situation, au);
    }

    private static Reponse reponse(Parcours dossier, Promotion promotion) {
        String motif = promotion.phrase();
        return new Reponse(
                dossier.dossierId(),
                promotion.verdict(),
                promotion.bareme() == null ? null : promotion.bareme().total(),
                promotion.dateOuverture(),
                motif.substring(0, Math.min(MOTIF, motif.length())),
                promotion.donneesManquantes());
    }
}
