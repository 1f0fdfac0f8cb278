package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.Parcours;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.avancement.ProchainEchelon;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.promotion.Promotion;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Gathers the days to come that the rules or the file tell. */
public final class Rappels {

    private final LocalDate jour;
    private final List<Rappel> rappels = new ArrayList<>();

    Rappels(LocalDate jour) {
        this.jour = jour;
    }

    /**
     * The steps and the interviews to come, the nearest first.
     *
     * @param dossier the file as it was read; nothing comes of one that tells no step
     */
    public static List<Rappel> prochains(Parcours dossier, Bareme bareme) {
        return SituationDuDossier.de(dossier, bareme)
                .map(SituationDuDossier::sansOrigine)
                .map(situation -> {
                    Moteur moteur = new Moteur(bareme);
                    return new Rappels(dossier.jour())
                            .avancement(moteur.avancement(situation, dossier.jour()))
                            .rendezVous(moteur.rendezVous(situation, dossier.jour()))
                            .parDate();
                })
                .orElse(List.of());
    }

    private void ajouter(String code, LocalDate date, String titre, String precision) {
        if (date != null && date.isAfter(jour)) {
            rappels.add(new Rappel(code, date, titre, precision));
        }
    }

    Rappels avancement(ProchainEchelon prochain) {
        if (prochain.echelon() != null) {
            String echelon = prochain.echelon().libelle();
            ajouter(
                    "echelon",
                    prochain.date(),
                    Textes.phrase("perspectives.rappel.echelon", echelon),
                    prochain.phrase());
            ajouter(
                    "echelon-accelere",
                    prochain.dateAcceleree(),
                    Textes.phrase("perspectives.rappel.accelere", echelon),
                    Textes.phrase("perspectives.accelere.reserve"));
        }
        return this;
    }

    Rappels rendezVous(List<RendezVous> rendezVous) {
        for (RendezVous un : rendezVous) {
            if (un.anneeScolaire() != null) {
                ajouter(
                        "rendez-vous-" + un.rang(),
                        LocalDate.of(un.anneeScolaire() - 1, Month.SEPTEMBER, 1),
                        Textes.phrase("perspectives.rappel.rendez-vous", un.rang(), un.anneeScolaireEnTexte()),
                        un.phrase());
            }
        }
        return this;
    }

    Rappels promotions(List<Promotion> promotions) {
        for (Promotion promotion : promotions) {
            ajouter(
                    promotion.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    promotion.dateOuverture(),
                    Textes.phrase(
                            "perspectives.rappel.promotion", promotion.code().libelle()),
                    promotion.phrase());
        }
        return this;
    }

    Rappels depart(LocalDate finContrat, LocalDate legal) {
        ajouter(
                "fin-contrat",
                finContrat,
                Textes.phrase("perspectives.rappel.contrat"),
                Textes.phrase("perspectives.rappel.contrat.texte"));
        ajouter(
                "age-legal",
                legal,
                Textes.phrase("perspectives.depart.legal"),
                Textes.phrase("perspectives.rappel.legal.texte"));
        return this;
    }

    /** The nearest first. */
    List<Rappel> parDate() {
        rappels.sort(Comparator.comparing(Rappel::date));
        return List.copyOf(rappels);
    }
}
