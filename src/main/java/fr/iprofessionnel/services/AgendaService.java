package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The dates of the academy, for the administrators alone. Every publication and withdrawal is in the journal. */
@Stateless
public class AgendaService {

    @Inject
    private Appelant appelant;

    @Inject
    private AgendaRepository agenda;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /**
     * What is written of a date.
     *
     * @param reference null for a new one
     * @param degre name of a degree; null for both
     * @param echelles names of scales; none for all
     * @param au last day; the first one when nothing is written
     * @param base when it was changed last, as its author saw it; the epoch for a new one
     */
    public record Brouillon(
            String reference,
            String titre,
            String description,
            String adresse,
            String degre,
            List<String> echelles,
            String du,
            String au,
            Instant base) {}

    /** Every date, those that are withdrawn too, the latest first. */
    public List<EntreeAgenda> toutes() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return agenda.toutes();
    }

    /** Those that a teacher of a profile has before them, the nearest first. */
    public List<DateAgenda> pour(Profil profil) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return agenda.depuis(horloge.aujourdhui()).stream()
                .filter(e -> e.cible().convientA(profil))
                .map(EntreeAgenda::enDate)
                .toList();
    }

    /**
     * A date, withdrawn or not.
     *
     * @throws Introuvable when there is no such date
     */
    public EntreeAgenda lire(String reference) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return agenda.lire(reference).orElseThrow(() -> new Introuvable("date de l'agenda"));
    }

    /**
     * The date that would be published, without publishing it.
     *
     * @throws Refus when something is wrong in it
     */
    public EntreeAgenda essayer(Brouillon brouillon) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        LocalDate du = Saisie.jour(brouillon.du());
        if (du == null) {
            throw new Refus("services.refus.jour");
        }
        LocalDate au = Saisie.jour(brouillon.au());
        Saisie.periode(du, au);
        String reference = brouillon.reference() == null
                ? Reference.nouvelle()
                : lire(brouillon.reference()).reference();
        return new EntreeAgenda(
                reference,
                Saisie.titre(brouillon.titre()),
                Saisie.description(brouillon.description()),
                Saisie.adresse(brouillon.adresse()),
                Cible.lue(brouillon.degre(), brouillon.echelles()),
                du,
                au == null ? du : au,
                auteur.nomComplet(),
                horloge.maintenant(),
                null);
    }

    /**
     * Publishes a date; one that was withdrawn comes back.
     *
     * @throws Refus when something is wrong in it, or somebody changed it meanwhile
     */
    public void publier(Brouillon brouillon) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        EntreeAgenda entree = essayer(brouillon);
        if (brouillon.reference() == null) {
            agenda.ajouter(entree);
        } else if (!agenda.changer(entree, brouillon.base())) {
            throw new Refus("services.refus.entre-temps");
        }
        journal.noter("AGENDA_PUBLICATION", auteur.compteId(), entree.reference(), null, null);
    }

    /**
     * Withdraws a date: nobody sees it any more, and it can be published again.
     *
     * @throws Introuvable when there is no such date
     */
    public void retirer(String reference) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        EntreeAgenda e = lire(reference);
        agenda.changer(
                new EntreeAgenda(
                        e.reference(),
                        e.titre(),
                        e.description(),
                        e.adresse(),
                        e.cible(),
                        e.du(),
                        e.au(),
                        auteur.nomComplet(),
                        horloge.maintenant(),
                        horloge.maintenant()),
                e.modifieLe());
        journal.noter("AGENDA_RETRAIT", auteur.compteId(), reference, null, null);
    }
}
