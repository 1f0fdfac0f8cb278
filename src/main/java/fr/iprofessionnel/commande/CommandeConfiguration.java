package fr.iprofessionnel.commande;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Shows every key as the server would read it from the same sources, and what is wrong with it. */
@Command(
        name = "configuration",
        description =
                "Montre chaque clé avec sa valeur en vigueur et d’où elle vient, secrets masqués, et signale ce qui"
                        + " est à corriger.")
final class CommandeConfiguration extends Commande {

    CommandeConfiguration(Contexte contexte) {
        super(contexte);
    }

    /**
     * A key.
     *
     * @param valeur null when not set
     */
    record Cle(String cle, String valeur, String origine, String probleme) {}

    /** As {@code --json} gives it. */
    record Etat(List<Cle> cles, List<String> inconnues, boolean correcte) {}

    @Override
    Resultat executer(Configuration configuration) {
        Map<String, String> valeurs = configuration.enVigueur();
        List<Cle> cles = Arrays.stream(Parametre.values())
                .map(p -> new Cle(
                        p.cle(),
                        Optional.of(valeurs.get(p.cle()))
                                .filter(v -> !v.isEmpty())
                                .orElse(null),
                        configuration.origine(p).name(),
                        ControleConfiguration.probleme(configuration, p).orElse(null)))
                .toList();
        List<String> inconnues = List.copyOf(configuration.clesInconnues());
        boolean correcte = inconnues.isEmpty() && cles.stream().allMatch(c -> c.probleme() == null);
        return new Resultat(
                correcte ? CodeRetour.SUCCES : CodeRetour.ECHEC,
                new Etat(cles, inconnues, correcte),
                lignes(cles, inconnues));
    }

    private static List<String> lignes(List<Cle> cles, List<String> inconnues) {
        List<String> lignes = new ArrayList<>();
        for (Cle cle : cles) {
            String valeur = cle.valeur() == null ? "(non réglée)" : cle.valeur();
            lignes.add(cle.cle() + " = " + valeur + "  [" + origine(cle.origine()) + "]");
        }
        lignes.add("");
        int avant = lignes.size();
        cles.stream()
                .filter(c -> c.probleme() != null)
                .forEach(c -> lignes.add("À corriger : " + c.cle() + " : " + c.probleme()));
        inconnues.forEach(i -> lignes.add("Clé inconnue, sans effet : " + i));
        if (lignes.size() == avant) {
            lignes.add("Rien à corriger.");
        }
        return lignes;
    }

    private static String origine(String origine) {
        return switch (Configuration.Origine.valueOf(origine)) {
            case PROPRIETE_SYSTEME -> "propriété système";
            case ENVIRONNEMENT -> "environnement";
            case FICHIER -> "fichier";
            case DEFAUT -> "défaut";
        };
    }
}
