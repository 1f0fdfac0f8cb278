package fr.iprofessionnel.statut.remuneration;

import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Quotite;
import fr.iprofessionnel.statut.bareme.SupplementFamilial;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One computation of pay, with the figures it reads. */
final class CalculRemuneration {

    private static final BigDecimal CENT = new BigDecimal(100);
    /** Twelve months, and the value of the point is that of index 100. */
    private static final BigDecimal DOUZE_CENTS = new BigDecimal(1200);
    /** Children whose supplement has a line of its own in the table. */
    private static final int ENFANTS_TABLE = 3;

    private final Bareme bareme;
    private final LocalDate jour;
    private final List<Valeur<?>> parametres = new ArrayList<>();

    CalculRemuneration(Bareme bareme, LocalDate jour) {
        this.bareme = bareme;
        this.jour = jour;
    }

    Optional<Remuneration> calculer(int indice, Service service, Integer zone, Integer enfants) {
        BigDecimal point = lire(bareme.valeurPoint(jour));
        BigDecimal part = part(service);
        if (point == null || part == null) {
            return Optional.empty();
        }
        int paye = Math.max(indice, relever(bareme.indiceMinimum(jour), indice));
        BigDecimal traitement = arrondir(traitement(paye, point).multiply(part));
        BigDecimal residence = zone == null ? null : residence(zone, paye, point, part);
        BigDecimal supplement = enfants == null ? null : supplement(enfants, paye, point, part, service);
        return Optional.of(new Remuneration(paye, traitement, residence, supplement, parametres));
    }

    /** Share of a full pay; null when the rule is unknown. */
    private BigDecimal part(Service service) {
        if (service.modalite() == Service.Modalite.COMPLET) {
            return BigDecimal.ONE;
        }
        Optional<Valeur<Quotite>> regle = service.modalite() == Service.Modalite.PARTIEL
                ? bareme.quotite(Quotite.Regle.SURREMUNERATION, jour)
                        .filter(q -> q.valeur().contient(service.quotite()))
                        .or(() -> bareme.quotite(Quotite.Regle.PRORATA, jour))
                : bareme.quotite(Quotite.Regle.PRORATA, jour);
        Quotite lue = lire(regle);
        return lue == null
                ? null
                : service.quotite()
                        .multiply(BigDecimal.valueOf(lue.numerateur()))
                        .divide(BigDecimal.valueOf(lue.denominateur()), MathContext.DECIMAL64)
                        .add(lue.complement())
                        .divide(CENT, MathContext.DECIMAL64);
    }

    /** The floor, noted as read only where it raises the index. */
    private int relever(Optional<Valeur<Integer>> plancher, int indice) {
        return plancher.filter(p -> p.valeur() > indice)
                .map(p -> lire(Optional.of(p)))
                .orElse(indice);
    }

    private BigDecimal residence(int zone, int paye, BigDecimal point, BigDecimal part) {
        BigDecimal taux = lire(bareme.tauxResidence(zone, jour));
        if (taux == null) {
            return null;
        }
        int compte = relever(bareme.indicePlancherResidence(jour), paye);
        BigDecimal traitement = arrondir(traitement(compte, point).multiply(part));
        return arrondir(traitement.multiply(taux).divide(CENT));
    }

    private BigDecimal supplement(int enfants, int paye, BigDecimal point, BigDecimal part, Service service) {
        if (enfants <= 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        SupplementFamilial base = lire(bareme.supplementFamilial(Math.min(enfants, ENFANTS_TABLE), jour));
        int enPlus = Math.max(0, enfants - ENFANTS_TABLE);
        SupplementFamilial parEnfant = enPlus == 0 ? null : lire(bareme.supplementParEnfantDePlus(jour));
        if (base == null || (enPlus > 0 && parEnfant == null)) {
            return null;
        }
        BigDecimal fixe = base.partFixe();
        BigDecimal taux = base.taux();
        if (parEnfant != null) {
            fixe = fixe.add(parEnfant.partFixe().multiply(BigDecimal.valueOf(enPlus)));
            taux = taux.add(parEnfant.taux().multiply(BigDecimal.valueOf(enPlus)));
        }
        int compte = Math.min(Math.max(paye, base.indicePlancher()), base.indicePlafond());
        BigDecimal entier = montant(fixe, taux, compte, point);
        return switch (service.modalite()) {
            case COMPLET -> entier;
            case PARTIEL -> arrondir(entier.multiply(part)).max(montant(fixe, taux, base.indicePlancher(), point));
            case INCOMPLET -> arrondir(entier.multiply(part));
        };
    }

    private static BigDecimal montant(BigDecimal fixe, BigDecimal taux, int indice, BigDecimal point) {
        return arrondir(fixe.add(traitement(indice, point).multiply(taux).divide(CENT)));
    }

    /** Full monthly salary, not rounded. */
    private static BigDecimal traitement(int indice, BigDecimal point) {
        return point.multiply(BigDecimal.valueOf(indice)).divide(DOUZE_CENTS, MathContext.DECIMAL64);
    }

    private static BigDecimal arrondir(BigDecimal montant) {
        return montant.setScale(2, RoundingMode.HALF_UP);
    }

    private <T> T lire(Optional<Valeur<T>> valeur) {
        valeur.ifPresent(parametres::add);
        return valeur.map(Valeur::valeur).orElse(null);
    }
}
