package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import fr.iprofessionnel.statut.Contrat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The order in which those who ask for a post are looked at, and the place of the person in it.
 *
 * <p>Source: code de l'éducation, R.914-75 to R.914-77, as in force on 1 September 2022.
 */
public final class Mouvement {

    private static final int RANGS = 6;

    private final Contrat contrat;

    /** @param contrat what binds the person; null when unknown */
    Mouvement(Contrat contrat) {
        this.contrat = contrat;
    }

    /** Ranks that may be those of the person; empty where the order has none for them, or the contract is unknown. */
    private Set<Integer> rangs() {
        if (contrat == null) {
            return Set.of();
        }
        return switch (contrat) {
            case CONTRAT_DEFINITIF, AGREMENT_DEFINITIF -> Set.of(2);
            case CONTRAT_PROVISOIRE, AGREMENT_PROVISOIRE -> Set.of(3, 4);
            case DELEGUE_CDD, DELEGUE_CDI, FONCTIONNAIRE -> Set.of();
        };
    }

    /** Which rank applies, and why. */
    public String getRang() {
        return Textes.phrase("perspectives.mouvement.rang."
                + (contrat == null ? "inconnu" : contrat.name().toLowerCase(Locale.ROOT)));
    }

    /** The whole order. */
    public TableauAffiche getOrdre() {
        List<Ligne> lignes = new ArrayList<>();
        for (int rang = 1; rang <= RANGS; rang++) {
            boolean actuel = rangs().contains(rang);
            lignes.add(new Ligne(
                    actuel,
                    List.of(
                            Cellule.entete(
                                    Partie.texte(Integer.toString(rang)),
                                    actuel ? Partie.etiquette(Textes.phrase("perspectives.mouvement.le-votre")) : null),
                            Cellule.de(Partie.texte(Textes.phrase("perspectives.mouvement.candidats." + rang))))));
        }
        return new TableauAffiche(
                Textes.phrase("perspectives.mouvement.ordre"),
                List.of(Textes.phrase("perspectives.colonne.rang"), Textes.phrase("perspectives.colonne.candidats")),
                lignes);
    }
}
