package fr.iprofessionnel.statut.bareme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What differs between two versions of a table. */
final class Comparaison {

    private record Place(String cle, LocalDate du) {}

    private Comparaison() {}

    /** Lines that are new, gone, or whose figure, last day or reliability is another. */
    static List<Difference> entre(
            String table,
            List<? extends TableDatee.Ecriture<?>> anciennes,
            List<? extends TableDatee.Ecriture<?>> nouvelles) {
        Map<Place, String> avant = parPlace(anciennes);
        Map<Place, String> apres = parPlace(nouvelles);
        List<Difference> differences = new ArrayList<>();
        avant.forEach((place, ancien) -> {
            String nouveau = apres.remove(place);
            if (!Objects.equals(ancien, nouveau)) {
                differences.add(new Difference(table, place.cle(), place.du(), ancien, nouveau));
            }
        });
        apres.forEach(
                (place, nouveau) -> differences.add(new Difference(table, place.cle(), place.du(), null, nouveau)));
        return differences;
    }

    private static Map<Place, String> parPlace(List<? extends TableDatee.Ecriture<?>> ecritures) {
        Map<Place, String> parPlace = new LinkedHashMap<>();
        for (TableDatee.Ecriture<?> ecriture : ecritures) {
            Valeur<?> valeur = ecriture.valeur();
            String jusquAu = valeur.au() == null ? "" : ", jusqu'au " + valeur.au();
            String fiabilite = valeur.estAConfirmer() ? " (à confirmer)" : "";
            parPlace.put(new Place(ecriture.cle(), valeur.du()), ecriture.texte() + jusquAu + fiabilite);
        }
        return parPlace;
    }
}
