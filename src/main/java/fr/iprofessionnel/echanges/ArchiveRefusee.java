package fr.iprofessionnel.echanges;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The whole file is refused; nothing of it was written. The message and the anomalies say why, in French. */
@ApplicationException(rollback = true)
public class ArchiveRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Anomalie> anomalies;

    ArchiveRefusee(String motif, List<Anomalie> anomalies) {
        super(motif);
        this.anomalies = anomalies;
    }

    ArchiveRefusee(String motif) {
        this(motif, List.of());
    }

    List<Anomalie> anomalies() {
        return anomalies == null ? List.of() : anomalies;
    }
}
