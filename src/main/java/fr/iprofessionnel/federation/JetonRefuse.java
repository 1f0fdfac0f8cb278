package fr.iprofessionnel.federation;

/** A token that proves nothing. */
final class JetonRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Echec echec;

    /**
     * @param motif which check it fails, for the journal; nothing of the token itself
     * @param echec what its bearer is told
     */
    JetonRefuse(String motif, Echec echec) {
        super(motif);
        this.echec = echec;
    }

    Echec echec() {
        return echec;
    }
}
