package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Introuvable;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** The acknowledgements of deposit: shown to who deposited, verified by anybody who holds the code of one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccuseService {

    private static final int SAISIE = 60;

    @Inject
    private MessageRepository messages;

    @Inject
    private AccesCourrier acces;

    @Inject
    private Cles cles;

    /**
     * An acknowledgement with its code.
     *
     * @param accuse number, time, service
     * @param code what anybody verifies it by
     * @param fil the conversation
     */
    public record AccuseLisible(Accuse accuse, String code, Fil fil) {}

    /**
     * The acknowledgement of a message of a conversation that the caller may read.
     *
     * @throws Introuvable when there is none for them
     */
    public AccuseLisible lire(String fil, String message) {
        FilOuvert ouvert = acces.ouvrir(fil);
        MessageLu trouve = messages.messages(ouvert.fil().id(), false).stream()
                .filter(m -> m.reference().equals(message) && m.numero() != null)
                .findFirst()
                .orElseThrow(() -> new Introuvable("accusé"));
        return new AccuseLisible(
                new Accuse(trouve.reference(), trouve.numero(), trouve.envoyeLe(), trouve.service()),
                CodeAccuse.de(message, cles),
                ouvert.fil());
    }

    /**
     * The acknowledgement that bears a code: its number, its time, its service, and nothing of who sent what.
     *
     * @return empty when no acknowledgement bears it
     */
    public Optional<Accuse> verifier(String code) {
        return code == null || code.length() > SAISIE ? Optional.empty() : messages.accuse(CodeAccuse.empreinte(code));
    }
}
