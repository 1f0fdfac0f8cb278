package fr.iprofessionnel.perspectives.api;

/** A request cannot be answered, for a reason that its {@link Probleme} tells. */
final class ProblemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Probleme probleme;

    ProblemeException(Probleme probleme) {
        super(probleme.detail());
        this.probleme = probleme;
    }

    Probleme probleme() {
        return probleme;
    }
}
