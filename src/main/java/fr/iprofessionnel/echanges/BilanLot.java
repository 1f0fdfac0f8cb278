package fr.iprofessionnel.echanges;

import fr.iprofessionnel.dossier.Rubrique;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of a lot of teachers. */
final class BilanLot {

    private int traites;
    private int crees;
    private int modifies;
    private int inchanges;
    private int rejetes;
    private final List<Anomalie> anomalies = new ArrayList<>();
    private final Map<Rubrique, int[]> rubriques = new EnumMap<>(Rubrique.class);

    void cree(DossierLu dossier) {
        traites++;
        crees++;
        dossier.lignes().forEach(l -> ajoutee(l.rubrique()));
    }

    void modifie() {
        traites++;
        modifies++;
    }

    void inchange() {
        traites++;
        inchanges++;
    }

    void rejete() {
        traites++;
        rejetes++;
    }

    void signaler(List<Anomalie> nouvelles) {
        anomalies.addAll(nouvelles);
    }

    void ajoutee(Rubrique rubrique) {
        compte(rubrique)[0]++;
    }

    void modifiee(Rubrique rubrique) {
        compte(rubrique)[1]++;
    }

    void retiree(Rubrique rubrique) {
        compte(rubrique)[2]++;
    }

    private int[] compte(Rubrique rubrique) {
        return rubriques.computeIfAbsent(rubrique, r -> new int[3]);
    }

    int traites() {
        return traites;
    }

    int crees() {
        return crees;
    }

    int modifies() {
        return modifies;
    }

    int inchanges() {
        return inchanges;
    }

    int rejetes() {
        return rejetes;
    }

    List<Anomalie> anomalies() {
        return anomalies;
    }

    /** Lines added, changed and removed, by rubric. */
    Map<Rubrique, int[]> rubriques() {
        return rubriques;
    }
}
