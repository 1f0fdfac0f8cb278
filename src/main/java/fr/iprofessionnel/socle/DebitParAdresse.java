package fr.iprofessionnel.socle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the requests of each network address over the last second: those of the second under way, and of the one before
 * in proportion of what is left of it. It keeps three numbers an address, for a bounded number of addresses: beyond, the
 * one that was silent the longest is forgotten.
 */
public final class DebitParAdresse {

    private static final int ADRESSES = 20_000;
    private static final double SECONDE = 1_000_000_000;

    private final int limite;
    private final Map<String, Compte> comptes;

    /** @param limite requests that an address may send a second */
    public DebitParAdresse(int limite) {
        this(limite, ADRESSES);
    }

    DebitParAdresse(int limite, int adresses) {
        this.limite = limite;
        this.comptes = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Compte> plusAncien) {
                return size() > adresses;
            }
        };
    }

    private static final class Compte {
        private long seconde;
        private int courants;
        private int precedents;

        void avancer(long maintenant) {
            if (maintenant != seconde) {
                precedents = maintenant == seconde + 1 ? courants : 0;
                courants = 0;
                seconde = maintenant;
            }
        }
    }

    /**
     * Whether one more request of this address is admitted; it then counts.
     *
     * @param nanosecondes time from any origin, never going back
     */
    public synchronized boolean admettre(String adresse, long nanosecondes) {
        Compte compte = comptes.computeIfAbsent(adresse, a -> new Compte());
        long seconde = Math.floorDiv(nanosecondes, (long) SECONDE);
        compte.avancer(seconde);
        double reste = 1 - Math.floorMod(nanosecondes, (long) SECONDE) / SECONDE;
        if (compte.courants + Math.floor(compte.precedents * reste) >= limite) {
            return false;
        }
        compte.courants++;
        return true;
    }

    synchronized int adressesConnues() {
        return comptes.size();
    }
}
