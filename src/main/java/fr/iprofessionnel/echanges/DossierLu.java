package fr.iprofessionnel.echanges;

import fr.iprofessionnel.dossier.Rubrique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A teacher as an extract gives them, with what was wrong in their rows. One rejection, and nothing of the teacher is
 * taken.
 */
public final class DossierLu {

    private final String numen;
    private final List<LigneImport> lignes = new ArrayList<>();
    private NumeroTemporaire numero;
    private final List<Anomalie> anomalies = new ArrayList<>();

    DossierLu(String numen) {
        this.numen = numen;
    }

    String numen() {
        return numen;
    }

    void ajouter(LigneImport ligne) {
        lignes.add(ligne);
    }

    void numeroter(NumeroTemporaire donne) {
        numero = donne;
    }

    /** The number of a temporary agent; empty for who has none. */
    Optional<NumeroTemporaire> numero() {
        return Optional.ofNullable(numero);
    }

    void signaler(Anomalie anomalie) {
        anomalies.add(anomalie);
    }

    List<Anomalie> anomalies() {
        return anomalies;
    }

    boolean estRejete() {
        return anomalies.stream().anyMatch(a -> a.gravite() == Anomalie.Gravite.REJET);
    }

    List<LigneImport> lignes() {
        return lignes;
    }

    /** Lines of a rubric, in the order of the file. */
    List<LigneImport> lignes(Rubrique rubrique) {
        return lignes.stream().filter(l -> l.rubrique() == rubrique).toList();
    }

    /** Lines of a rubric on this day. */
    Stream<LigneImport> lignesLe(Rubrique rubrique, LocalDate jour) {
        return lignes.stream()
                .filter(l -> l.rubrique() == rubrique && l.du() != null && !jour.isBefore(l.du()))
                .filter(l -> l.au() == null || !jour.isAfter(l.au()));
    }

    /** The identity; there is one unless the teacher is rejected. */
    LigneImport identite() {
        return lignes.stream()
                .filter(l -> l.rubrique() == Rubrique.IDENTIFICATION)
                .findFirst()
                .orElseThrow();
    }
}
