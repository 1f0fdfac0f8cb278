package fr.iprofessionnel.commande;

/** A command that cannot do what it is asked; the message says why, in French. */
final class EchecCommande extends Exception {

    private static final long serialVersionUID = 1L;

    private final CodeRetour code;

    EchecCommande(CodeRetour code, String message) {
        super(message);
        this.code = code;
    }

    CodeRetour code() {
        return code;
    }
}
