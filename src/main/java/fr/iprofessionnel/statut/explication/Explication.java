package fr.iprofessionnel.statut.explication;

import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Why a result is what it is: a tree the page, the PDF and the JSON render.
 *
 * <p>Source of the four headings: code des relations entre le public et l'administration, R.311-3-1-2.
 *
 * @param titre what was asked, in French
 * @param verdict answer; null where the result is not a yes or a no
 * @param conclusion answer, in one French sentence
 * @param conditions each condition of the rule, in its order
 * @param donnees data read
 * @param parametres figures of the statute read
 * @param divergences sources that disagree
 * @param details results this one rests on
 */
public record Explication(
        String titre,
        Verdict verdict,
        String conclusion,
        List<Condition> conditions,
        List<DonneeLue> donnees,
        List<ParametreLu> parametres,
        List<Divergence> divergences,
        List<Explication> details) {

    /** First heading: degree and mode of contribution of the computation. */
    public String contribution() {
        return "Calcul automatique et informatif : il applique les règles ci-dessous aux données ci-dessous, sans"
                + " rien apprécier, et ne décide de rien. La décision revient à l'autorité académique.";
    }

    /** Second heading: every datum read, each once, with its origin. */
    public List<DonneeLue> toutesDonnees() {
        return tous(Explication::donnees);
    }

    /** Third heading: every figure of the statute read, each once. */
    public List<ParametreLu> tousParametres() {
        return tous(Explication::parametres);
    }

    /** Fourth heading: the conclusions reached, one after the other, ending with this one. */
    public List<String> operations() {
        List<String> operations = new ArrayList<>();
        details.forEach(d -> operations.addAll(d.operations()));
        conditions.forEach(c -> operations.add(c.libelle() + " : requis " + c.requisEnTexte() + ", constaté "
                + c.constateEnTexte() + ", " + c.verdict().libelle()));
        operations.add(conclusion);
        return operations;
    }

    /** Data that were missing. */
    public List<Donnee> donneesManquantes() {
        return toutesDonnees().stream()
                .filter(DonneeLue::manque)
                .map(DonneeLue::donnee)
                .toList();
    }

    private <T> List<T> tous(Function<Explication, List<T>> partie) {
        List<T> ensemble = new ArrayList<>();
        details.forEach(d -> ensemble.addAll(d.tous(partie)));
        ensemble.addAll(partie.apply(this));
        return ensemble.stream().distinct().toList();
    }
}
