package fr.iprofessionnel.socle.affichage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is put in the places of a {@link Cadre} for one request. */
public final class Contenu {

    private final String racine;
    private final Map<String, String> valeurs = new HashMap<>();

    /** @param racine path of the application */
    public Contenu(String racine) {
        this.racine = racine;
    }

    /**
     * Puts a text in a place, or in the value of an attribute.
     *
     * @param texte null for nothing
     */
    public Contenu texte(String place, String texte) {
        return balisage(place, texte == null ? "" : Plume.echappe(texte));
    }

    /** Draws blocks in a place. */
    public Contenu blocs(String place, List<Bloc> blocs) {
        Plume plume = new Plume(racine);
        blocs.forEach(bloc -> bloc.dessiner(plume));
        return balisage(place, plume.toString());
    }

    /** Draws the answers of a list to choose from. */
    public Contenu options(String place, List<Option> options) {
        return blocs(place, List.of(plume -> OptionsComponent.dessinerOptions(options, plume)));
    }

    /** Puts in a place what was drawn already. */
    public Contenu balisage(String place, String balisage) {
        valeurs.put(place, balisage);
        return this;
    }

    /** The markup of a place; null when nothing was put there. */
    public String valeur(String place) {
        return valeurs.get(place);
    }
}
