package fr.iprofessionnel.defi;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.Horloge;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;

/** Makes the image tests and checks their answers: each serves once, for five minutes, for one form. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DefiService {

    private static final Duration VALIDITE = Duration.ofMinutes(5);
    private static final int IMAGES = 60;

    @Resource
    private SessionContext transaction;

    @Inject
    private AccesSql sql;

    @Inject
    private DebitService debits;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /** A new test for this form, as its page carries it. Nothing is kept of it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String nouveau(String formulaire) {
        return Defi.nouveau(formulaire, horloge.maintenant().plus(VALIDITE)).jeton(cles);
    }

    /**
     * Whether these are its digits. Right or wrong, the test has then served.
     *
     * @param reponse as typed: blanks do not matter
     */
    public boolean verifier(String jeton, String reponse, String formulaire) {
        Optional<Defi> defi = lire(jeton).filter(d -> d.formulaire().equals(formulaire));
        if (defi.isEmpty() || !consommer(defi.get())) {
            return false;
        }
        String nette = reponse == null ? "" : reponse.replaceAll("\\s", "");
        return MessageDigest.isEqual(
                nette.getBytes(StandardCharsets.UTF_8), defi.get().reponse(cles).getBytes(StandardCharsets.UTF_8));
    }

    private boolean consommer(Defi defi) {
        try {
            return sql.ecrire("insert into defi_utilise (cle, expire_le) values (?, ?)", defi.alea(), defi.expireLe())
                    == 1;
        } catch (IllegalStateException e) {
            // It is there already: this test has served.
            transaction.setRollbackOnly();
            return false;
        }
    }

    private Optional<Defi> lire(String jeton) {
        return Defi.lire(jeton, cles).filter(d -> horloge.maintenant().isBefore(d.expireLe()));
    }

    /** Whether it may still be answered, as far as its time goes. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean estValable(String jeton, String formulaire) {
        return lire(jeton).filter(d -> d.formulaire().equals(formulaire)).isPresent();
    }

    /** Whether this network address may have one more image or sound: they cost the server some work. */
    public boolean estAdmise(String adresse) {
        return debits.prendre("defi", AdresseClient.reseau(adresse), IMAGES, Duration.ofMinutes(1));
    }

    /** The image (PNG); empty when there is no such test any more. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<byte[]> image(String jeton) {
        return lire(jeton).map(d -> new ImageDefi(d.graine(cles)).png(d.reponse(cles)));
    }

    /** The digits spoken (WAV); empty when there is no such test any more. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<byte[]> son(String jeton) {
        return lire(jeton).map(d -> new SonDefi(d.graine(cles)).wav(d.reponse(cles)));
    }

    /** Forgets the answered tests that have expired anyway. */
    public void oublier() {
        sql.ecrire("delete from defi_utilise where expire_le < ?", horloge.maintenant());
    }
}
