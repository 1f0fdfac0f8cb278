package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.dossier.Parcours;
import fr.iprofessionnel.perspectives.SituationDuDossier;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.promotion.Promotion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the answers that another set of tables changes in a lot of files, and says nothing of whose they are. */
public final class LotApercu {

    private final Moteur actuel;
    private final Moteur autre;
    private final LocalDate au;
    private final Map<Ecart, Integer> ecarts = new LinkedHashMap<>();

    /** @param au day on which the conditions are looked at */
    public LotApercu(Bareme actuel, Bareme autre, LocalDate au) {
        this.actuel = new Moteur(actuel);
        this.autre = new Moteur(autre);
        this.au = au;
    }

    /** Compares the answers; gives how many of the files have at least one that changes. */
    public int comparer(List<Parcours> dossiers) {
        int changes = 0;
        for (Parcours dossier : dossiers) {
            if (comparer(reponses(actuel, dossier), reponses(autre, dossier))) {
                changes++;
            }
        }
        return changes;
    }

    private boolean comparer(Map<CodePromotion, String> avant, Map<CodePromotion, String> apres) {
        boolean change = false;
        for (CodePromotion code : CodePromotion.values()) {
            String ancienne = avant.getOrDefault(code, Ecart.AUCUNE);
            String nouvelle = apres.getOrDefault(code, Ecart.AUCUNE);
            if (!ancienne.equals(nouvelle)) {
                ecarts.merge(new Ecart(code, ancienne, nouvelle, 0), 1, Integer::sum);
                change = true;
            }
        }
        return change;
    }

    private Map<CodePromotion, String> reponses(Moteur moteur, Parcours dossier) {
        Map<CodePromotion, String> reponses = new EnumMap<>(CodePromotion.class);
        SituationDuDossier.de(dossier, moteur.bareme())
                .map(SituationDuDossier::sansOrigine)
                .ifPresent(s -> moteur.promotions(s, au).stream()
                        .filter(Promotion::estPosee)
                        .forEach(p -> reponses.put(p.code(), p.verdict().name())));
        return reponses;
    }

    /** What was counted. */
    public List<Ecart> ecarts() {
        List<Ecart> comptes = new ArrayList<>();
        ecarts.forEach((e, nombre) -> comptes.add(new Ecart(e.code(), e.avant(), e.apres(), nombre)));
        return comptes;
    }
}
