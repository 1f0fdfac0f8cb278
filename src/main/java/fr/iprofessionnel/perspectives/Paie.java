package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.remuneration.Remuneration;
import fr.iprofessionnel.statut.remuneration.Service;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What an index pays, in words: gross, monthly, before allowances. */
final class Paie {

    private Paie() {}

    /** Null when it is not known. */
    static BigDecimal traitement(Bareme bareme, Valeur<Integer> indice, int quotite, LocalDate jour) {
        return indice == null
                ? null
                : Remuneration.calculer(bareme, indice.valeur(), Service.partiel(quotite), null, null, jour)
                        .map(Remuneration::traitement)
                        .orElse(null);
    }

    /** "indice 624, 3 071,80 € bruts par mois à temps plein"; null when the index is unknown. */
    static String phrase(Valeur<Integer> indice, BigDecimal traitement) {
        return phrase("perspectives.paie", indice, traitement);
    }

    /** The same without what is said of the service; null when the index is unknown. */
    static String courte(Valeur<Integer> indice, BigDecimal traitement) {
        return phrase("perspectives.paie.courte", indice, traitement);
    }

    private static String phrase(String cle, Valeur<Integer> indice, BigDecimal traitement) {
        if (indice == null) {
            return null;
        }
        return traitement == null
                ? Textes.phrase("perspectives.paie.indice", indice.valeur())
                : Textes.phrase(cle, indice.valeur(), Formats.montant(traitement));
    }

    /** What a change would add to the present pay; null when either is unknown. */
    static Partie gain(BigDecimal avant, BigDecimal apres) {
        if (avant == null || apres == null) {
            return null;
        }
        BigDecimal ecart = apres.subtract(avant);
        return ecart.signum() < 0
                ? Partie.mention(Textes.phrase("perspectives.paie.moins", Formats.montant(ecart.negate())))
                : Partie.mention(Textes.phrase("perspectives.paie.plus", Formats.montant(ecart)));
    }
}
