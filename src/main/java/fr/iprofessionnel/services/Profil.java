package fr.iprofessionnel.services;

import fr.iprofessionnel.dossier.EtapeEchelon;
import fr.iprofessionnel.dossier.Parcours;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import java.util.Arrays;

/**
 * What decides which links and dates concern a teacher.
 *
 * @param degre degree taught; null when unknown
 * @param echelle scale of pay; null when unknown
 */
public record Profil(Degre degre, Echelle echelle) {

    static final Profil INCONNU = new Profil(null, null);

    /** The profile that a file tells today. */
    static Profil de(Parcours dossier) {
        return dossier.actuelle(EtapeEchelon.class)
                .map(e -> e.echelon().echelle())
                .map(e -> new Profil(Degre.de(e), e))
                .orElse(INCONNU);
    }

    /** The profile that two parameters name; what names nothing stays unknown. A scale of one degree tells it. */
    static Profil lu(String degre, String echelle) {
        Echelle lue = valeur(Echelle.values(), echelle);
        Degre dit = lue == null ? null : Degre.de(lue);
        return new Profil(dit == null ? valeur(Degre.values(), degre) : dit, lue);
    }

    static <E extends Enum<E>> E valeur(E[] valeurs, String nom) {
        return Arrays.stream(valeurs)
                .filter(v -> v.name().equals(nom))
                .findFirst()
                .orElse(null);
    }

    /** Whether the file tells nothing that could choose. */
    public boolean estInconnu() {
        return degre == null && echelle == null;
    }

    /** In words: "Professeur des écoles, premier degré". */
    public String libelle() {
        if (estInconnu()) {
            return Textes.phrase("services.profil.inconnu");
        }
        if (echelle == null) {
            return degre.libelle();
        }
        return degre == null ? echelle.libelle() : echelle.libelle() + ", " + degre.libelle();
    }
}
