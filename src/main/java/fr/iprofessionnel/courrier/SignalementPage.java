package fr.iprofessionnel.courrier;

import fr.iprofessionnel.dossier.SignalerPage;
import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Goes from what seems wrong in one's file to the message that tells of it. */
@Named
@RequestScoped
public class SignalementPage {

    @Inject
    private BrouillonService redaction;

    @Inject
    private SignalerPage signaler;

    /** Prepares the message that quotes the datum, and goes on to writing it. */
    public void preparer() throws IOException {
        signaler.ouvrir();
        String brouillon = redaction.preparer(new BrouillonService.Donnee(
                signaler.getMessage(),
                signaler.getRubrique() == null ? null : signaler.getRubrique().name(),
                signaler.getLigne() == null ? null : signaler.getLigne().getId(),
                signaler.getCodeCalcul()));
        Redirection.vers("/courrier/ecrire?brouillon=" + brouillon);
    }
}
