package fr.iprofessionnel.services;

import fr.iprofessionnel.services.LienUtile.Controle;
import fr.iprofessionnel.services.LiensRepository.Verification;
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
import java.util.List;

/** The links, for the administrators alone. Every publication and withdrawal leaves a line in the journal. */
@Stateless
public class LiensService {

    @Inject
    private Appelant appelant;

    @Inject
    private LiensRepository liens;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /**
     * What is written of a link.
     *
     * @param reference null for a new one
     * @param degre name of a degree; null for both
     * @param echelles names of scales; none for all
     * @param base when it was changed last, as its author saw it; the epoch for a new one
     */
    public record Brouillon(
            String reference,
            Theme theme,
            int rang,
            String titre,
            String description,
            String adresse,
            String degre,
            List<String> echelles,
            String du,
            String au,
            Instant base) {}

    /** Every link, those that are withdrawn too. */
    public List<LienUtile> tous() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return liens.tous();
    }

    /** Where the weekly check stands. */
    public Verification verification() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return liens.verification();
    }

    /**
     * A link, withdrawn or not.
     *
     * @throws Introuvable when there is no such link
     */
    public LienUtile lire(String reference) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return liens.lire(reference).orElseThrow(() -> new Introuvable("lien"));
    }

    /**
     * The link that would be published, without publishing it.
     *
     * @throws Refus when something is wrong in it
     */
    public LienUtile essayer(Brouillon brouillon) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        String adresse = Saisie.adresse(brouillon.adresse());
        if (adresse == null) {
            throw Saisie.adresseRefusee();
        }
        LienUtile ancien = brouillon.reference() == null ? null : lire(brouillon.reference());
        boolean memeAdresse = ancien != null && ancien.adresse().equals(adresse);
        LienUtile lien = new LienUtile(
                ancien == null ? Reference.nouvelle() : ancien.reference(),
                brouillon.theme(),
                brouillon.rang(),
                Saisie.titre(brouillon.titre()),
                Saisie.description(brouillon.description()),
                adresse,
                Cible.lue(brouillon.degre(), brouillon.echelles()),
                Saisie.jour(brouillon.du()),
                Saisie.jour(brouillon.au()),
                ancien == null ? null : ancien.source(),
                horloge.aujourdhui(),
                auteur.nomComplet(),
                horloge.maintenant(),
                null,
                memeAdresse ? ancien.controle() : Controle.AUCUN);
        Saisie.periode(lien.du(), lien.au());
        return lien;
    }

    /**
     * Publishes a link; one that was withdrawn comes back.
     *
     * @throws Refus when something is wrong in it, or somebody changed it meanwhile
     */
    public void publier(Brouillon brouillon) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        LienUtile lien = essayer(brouillon);
        if (brouillon.reference() == null) {
            liens.ajouter(lien);
        } else if (!liens.changer(lien, brouillon.base())) {
            throw new Refus("services.refus.entre-temps");
        }
        noter("LIEN_PUBLICATION", auteur, lien.reference());
    }

    /**
     * Withdraws a link: nobody sees it any more, and it can be published again.
     *
     * @throws Introuvable when there is no such link
     */
    public void retirer(String reference) {
        AgentConnecte auteur = appelant.exiger(Role.ADMINISTRATEUR);
        LienUtile l = lire(reference);
        liens.changer(
                new LienUtile(
                        l.reference(),
                        l.theme(),
                        l.rang(),
                        l.titre(),
                        l.description(),
                        l.adresse(),
                        l.cible(),
                        l.du(),
                        l.au(),
                        l.source(),
                        l.releveLe(),
                        auteur.nomComplet(),
                        horloge.maintenant(),
                        horloge.maintenant(),
                        l.controle()),
                l.modifieLe());
        noter("LIEN_RETRAIT", auteur, reference);
    }

    private void noter(String evenement, AgentConnecte auteur, String reference) {
        journal.noter(evenement, auteur.compteId(), reference, null, null);
    }
}
