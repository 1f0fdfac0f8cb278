package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a link or a date concerns.
 *
 * @param degre degree taught; null for both
 * @param echelles scales of pay, in their order; empty for all
 */
public record Cible(Degre degre, List<Echelle> echelles) {

    static final Cible TOUS = new Cible(null, List.of());

    /** The target that names say, as a form or the database gives them; names that are unknown are left out. */
    static Cible lue(String degre, Collection<String> echelles) {
        Set<Echelle> connues = EnumSet.noneOf(Echelle.class);
        echelles.stream()
                .map(e -> Profil.valeur(Echelle.values(), e.strip()))
                .filter(Objects::nonNull)
                .forEach(connues::add);
        return new Cible(Profil.valeur(Degre.values(), degre), List.copyOf(connues));
    }

    /** The same, with the scales separated by commas; null for none. */
    static Cible lue(String degre, String echelles) {
        return lue(degre, echelles == null ? List.of() : Arrays.asList(echelles.split(",", -1)));
    }

    /** The scales as the database keeps them; null for all. */
    String echellesEnBase() {
        return echelles.isEmpty() ? null : echelles.stream().map(Echelle::name).collect(Collectors.joining(","));
    }

    /** Whether it concerns a teacher; what their file does not tell takes nothing away from them. */
    boolean convientA(Profil profil) {
        return (degre == null || profil.degre() == null || degre == profil.degre())
                && (echelles.isEmpty() || profil.echelle() == null || echelles.contains(profil.echelle()));
    }

    /** In words. */
    public String libelle() {
        String noms = echelles.stream().map(Echelle::libelle).collect(Collectors.joining(", "));
        if (degre == null) {
            return noms.isEmpty() ? Textes.phrase("services.cible.tous") : noms;
        }
        return noms.isEmpty() ? degre.libelle() : degre.libelle() + "\u00a0: " + noms;
    }
}
