package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.dossier.Parcours;
import fr.iprofessionnel.dossier.ParcoursService;
import fr.iprofessionnel.promouvables.Calcul.Nature;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.tables.JeuxTables;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Runs the computations, for the jobs: lot after lot, each with its progress in one transaction, so that what is cut off
 * goes on where it was, on this server or another one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CalculService {

    /** Files of a lot. */
    private static final int LOT = 500;

    /** How long a computation is kept. */
    private static final Period GARDE = Period.ofMonths(13);

    /** How many are kept: each may hold an answer for every file. */
    private static final int GARDES = 60;

    @Inject
    private CalculRepository calculs;

    @Inject
    private ParcoursService parcours;

    @Inject
    private JeuxTables jeux;

    @Inject
    private Horloge horloge;

    /** Takes the next computation that waits, or that another server has let go. */
    public Optional<Calcul> prendre() {
        return calculs.prendre(horloge.maintenant());
    }

    /**
     * Does one lot more: five SQL statements whatever its size. When another set of tables has come in force meanwhile, all
     * is done again with it: a list has one set of tables.
     *
     * @return whether there may be more to do
     */
    public boolean avancer(long id) {
        if (!calculs.reserver(id, horloge.maintenant())) {
            return false;
        }
        Calcul calcul = calculs.lire(id);
        Bareme bareme = Bareme.courant();
        if (!calcul.empreinte().equals(bareme.empreinte())) {
            calculs.recommencer(id, bareme);
            calcul = calculs.lire(id);
        }
        List<Parcours> lot = parcours.suivants(calcul.dernierDossier(), LOT, calcul.dateReference());
        if (lot.isEmpty()) {
            calculs.terminer(calcul, horloge.maintenant());
            return false;
        }
        int changes = calcul.nature() == Nature.APERCU ? comparer(calcul, bareme, lot) : repondre(calcul, bareme, lot);
        calculs.avancer(id, lot.get(lot.size() - 1).dossierId(), lot.size(), changes);
        return true;
    }

    private int repondre(Calcul calcul, Bareme bareme, List<Parcours> lot) {
        calculs.ecrire(new LotPromouvables(bareme, calcul.code(), calcul.dateReference())
                .reponses(lot).stream().map(r -> r.ligne(calcul.id())).toList());
        return 0;
    }

    private int comparer(Calcul calcul, Bareme bareme, List<Parcours> lot) {
        LotApercu apercu = new LotApercu(bareme, jeux.bareme(calcul.autreEmpreinte()), calcul.dateReference());
        int changes = apercu.comparer(lot);
        calculs.compter(calcul.id(), apercu.ecarts());
        return changes;
    }

    /** Forgets the old ones, and those that are too many. */
    public void balayer() {
        calculs.oublierAvant(
                horloge.aujourdhui().minus(GARDE).atStartOfDay(Horloge.PARIS).toInstant());
        calculs.oublierAuDela(GARDES);
    }
}
