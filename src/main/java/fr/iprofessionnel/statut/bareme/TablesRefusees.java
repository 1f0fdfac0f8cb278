package fr.iprofessionnel.statut.bareme;

import java.util.List;
import java.util.stream.Collectors;

/** A set of tables is wrong: all that is wrong in it, one line each. */
public final class TablesRefusees extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refus> refus;

    TablesRefusees(List<Refus> refus) {
        super(refus.stream().map(Refus::toString).collect(Collectors.joining("\n")));
        this.refus = List.copyOf(refus);
    }

    /** What is wrong, at least one. */
    public List<Refus> refus() {
        return refus;
    }
}
