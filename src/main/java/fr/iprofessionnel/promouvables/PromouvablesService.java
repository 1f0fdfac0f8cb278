package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.annuaire.Portefeuilles;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may be promoted, for a manager: the files of their portfolios of today, never their own. Whoever is not a manager
 * finds nothing here. A manager whose portfolio has no limit has the whole academy; for the others it is figures alone, by
 * scale. What is taken out as a file is written down for each teacher in it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PromouvablesService {

    /** Computations that are proposed. */
    private static final int RECENTS = 10;

    /** Files read at once for a file that is taken out. */
    private static final int LOT = 1000;

    @Inject
    private CalculRepository calculs;

    @Inject
    private PromouvablesRepository promouvables;

    @Inject
    private Portefeuilles portefeuilles;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /** A page of the answers. Six SQL statements at most. */
    public Liste lister(Criteres criteres) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        List<Calcul> derniers = calculs.derniers(criteres.code(), criteres.date());
        Calcul attente = derniers.stream()
                .limit(1)
                .filter(c -> !c.estTermine())
                .findFirst()
                .orElse(null);
        Optional<Calcul> calcul = fini(derniers);
        Set<Long> confies = portefeuilles.confiesA(agent.agentId(), horloge.aujourdhui());
        if (calcul.isEmpty() || confies.isEmpty()) {
            return new Liste(calcul.orElse(null), attente, null, List.of(), List.of(), List.of(), 0, 1);
        }
        var perimetre = new PromouvablesRepository.Perimetre(calcul.get().id(), confies, agent);
        List<Decompte> parEchelle = promouvables.parEchelle(perimetre, criteres.avecVerdict(null));
        long total = Liste.total(parEchelle, criteres.verdict());
        int page = Math.min(criteres.page(), Feuillet.pages(total, Liste.TRANCHE));
        return new Liste(
                calcul.get(),
                attente,
                peremption(calcul.get()),
                total == 0 ? List.of() : promouvables.lignes(perimetre, criteres.aLaPage(page)),
                parEchelle,
                promouvables.parEcole(perimetre, criteres.avecVerdict(null)),
                total,
                page);
    }

    private static Optional<Calcul> fini(List<Calcul> derniers) {
        return derniers.stream().filter(Calcul::estTermine).findFirst();
    }

    private Liste.Peremption peremption(Calcul calcul) {
        if (!calcul.empreinte().equals(Bareme.courant().empreinte())) {
            return Liste.Peremption.TABLES;
        }
        Instant dernierImport = calculs.dernierImport();
        return dernierImport != null && dernierImport.isAfter(calcul.demandeLe()) ? Liste.Peremption.IMPORT : null;
    }

    /** Answers by scale over the whole academy; empty where no computation is over. Two SQL statements, over all the files. */
    public List<Decompte> academie(CodePromotion code, LocalDate date) {
        appelant.exiger(Role.GESTIONNAIRE);
        return fini(calculs.derniers(code, date))
                .map(c -> promouvables.partout(c.id()))
                .orElse(List.of());
    }

    /** The computations that are over, the most recent first. */
    public List<Calcul> recents() {
        appelant.exiger(Role.GESTIONNAIRE);
        return calculs.termines(RECENTS);
    }

    /** Asks that a promotion be looked at for all the files; nothing more where that is already under way. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void demander(CodePromotion code, LocalDate date) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        if (calculs.derniers(code, date).stream().anyMatch(Calcul::estPendant)) {
            return;
        }
        calculs.demander(Calcul.Nature.PROMOUVABLES, code, date, Bareme.courant(), null, agent, horloge.maintenant());
        journal.noter("CALCUL_PROMOUVABLES", agent.compteId(), null, null, code + " " + date);
    }

    /**
     * Gives the whole list by name, to be taken out as a file; each file in it is written down as read, before anything of
     * it is given.
     *
     * @throws Introuvable where there is nothing for the caller
     */
    public void exporter(Criteres criteres, SortieTableur.Ouverture ouverture) throws IOException {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        Calcul calcul =
                fini(calculs.derniers(criteres.code(), criteres.date())).orElseThrow(() -> new Introuvable("calcul"));
        Set<Long> confies = portefeuilles.confiesA(agent.agentId(), horloge.aujourdhui());
        if (confies.isEmpty()) {
            throw new Introuvable("portefeuille");
        }
        var perimetre = new PromouvablesRepository.Perimetre(calcul.id(), confies, agent);
        promouvables.noterExport(perimetre, criteres, horloge.maintenant());
        journal.noter(
                "EXPORT_PROMOUVABLES",
                agent.compteId(),
                calcul.reference(),
                null,
                calcul.code() + " " + calcul.dateReference());
        try (SortieTableur sortie = ouverture.ouvrir()) {
            ecrire(perimetre, criteres, new ExportPromouvables(sortie, calcul));
        }
    }

    private void ecrire(PromouvablesRepository.Perimetre perimetre, Criteres criteres, ExportPromouvables export)
            throws IOException {
        LignePromouvable derniere = null;
        List<LignePromouvable> lot;
        do {
            lot = promouvables.suivantes(perimetre, criteres, derniere, LOT);
            for (LignePromouvable ligne : lot) {
                export.ligne(ligne);
                derniere = ligne;
            }
        } while (lot.size() == LOT);
    }
}
