package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Textes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an address or a form gives: every value is a text; a blank one is absent. */
public final class SaisieTexte extends Saisie {

    private static final Pattern ENTIER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NOMBRE = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final Map<String, List<String>> valeurs;

    /** @param valeurs values of each field, as the address gives them */
    public SaisieTexte(Map<String, List<String>> valeurs) {
        this.valeurs = valeurs;
    }

    @Override
    protected Set<String> champs() {
        return valeurs.keySet();
    }

    @Override
    public boolean donne(String champ) {
        return !valeurs.getOrDefault(champ, List.of()).stream().allMatch(String::isBlank);
    }

    @Override
    public String texte(String champ) {
        List<String> donnees = valeurs.getOrDefault(champ, List.of());
        if (donnees.size() > 1) {
            fauter(champ, Textes.phrase("simulateur.faute.repete"));
            return null;
        }
        String texte = donnees.isEmpty() ? "" : donnees.get(0).strip();
        if (texte.length() > LONGUEUR) {
            fauter(champ, Textes.phrase("simulateur.faute.long", LONGUEUR));
            return null;
        }
        return texte.isEmpty() ? null : texte;
    }

    @Override
    protected Integer entier(String champ) {
        String texte = texte(champ);
        if (texte != null && !ENTIER.matcher(texte).matches()) {
            fauter(champ, Textes.phrase("simulateur.faute.entier"));
            return null;
        }
        return texte == null ? null : Integer.valueOf(texte);
    }

    @Override
    protected BigDecimal nombre(String champ) {
        String texte = texte(champ);
        if (texte != null && !NOMBRE.matcher(texte).matches()) {
            fauter(champ, Textes.phrase("simulateur.faute.nombre"));
            return null;
        }
        return texte == null ? null : new BigDecimal(texte);
    }

    @Override
    public boolean vaut(String champ, String texte) {
        return valeurs.getOrDefault(champ, List.of()).equals(List.of(texte));
    }
}
