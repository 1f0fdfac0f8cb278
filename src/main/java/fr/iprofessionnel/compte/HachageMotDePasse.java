package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.ServiceSature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords: Argon2id, then a keyed step with a pepper kept outside the database. The text kept has the usual
 * form {@code $argon2id$v=19$m=…,t=…,p=1$salt$hash} with the number of the pepper ahead.
 *
 * <p>At most four hashes a core are made at once, so that a flood of sign-ins cannot exhaust the memory.
 */
@ApplicationScoped
public class HachageMotDePasse {

    private static final int SEL = 16;
    private static final int TAILLE = 32;
    private static final int PAR_COEUR = 4;
    private static final int ATTENTE_SECONDES = 2;
    private static final Base64.Encoder TEXTE = Base64.getEncoder().withoutPadding();
    private static final Base64.Decoder LECTURE = Base64.getDecoder();
    private static final Pattern FORME = Pattern.compile(
            "(?<poivre>[0-9]+)\\$argon2id\\$v=19\\$m=(?<m>[0-9]+),t=(?<t>[0-9]+),p=1\\$(?<sel>[^$]+)\\$(?<hache>[^$]+)");

    private final Semaphore places =
            new Semaphore(PAR_COEUR * Runtime.getRuntime().availableProcessors());
    private final int memoire = Configuration.courante().entier(Parametre.MOT_DE_PASSE_MEMOIRE);
    private final int iterations = Configuration.courante().entier(Parametre.MOT_DE_PASSE_ITERATIONS);

    private final Cles cles;
    private String factice;

    /** For the proxy of the container. */
    protected HachageMotDePasse() {
        this(null);
    }

    @Inject
    HachageMotDePasse(Cles cles) {
        this.cles = cles;
    }

    /** The text to keep for this password. */
    public String hacher(String motDePasse) {
        byte[] sel = Reference.octets(SEL);
        byte[] hache = cles.poivrer(cles.courante(), argon2(motDePasse, sel, memoire, iterations));
        return "%s$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        cles.courante(), memoire, iterations, TEXTE.encodeToString(sel), TEXTE.encodeToString(hache));
    }

    /**
     * Whether this password is the one that was hashed.
     *
     * @param conserve what {@link #hacher} gave; null for an account without password or an unknown one: the same work is
     *     then done for nothing, and the answer is no
     */
    public boolean verifier(String motDePasse, String conserve) {
        Matcher lu = FORME.matcher(conserve == null ? factice() : conserve);
        if (!lu.matches()) {
            throw new IllegalStateException("Empreinte de mot de passe illisible.");
        }
        byte[] essai = argon2(
                motDePasse,
                LECTURE.decode(lu.group("sel")),
                Integer.parseInt(lu.group("m")),
                Integer.parseInt(lu.group("t")));
        boolean egal =
                MessageDigest.isEqual(cles.poivrer(lu.group("poivre"), essai), LECTURE.decode(lu.group("hache")));
        return egal && conserve != null;
    }

    /** Whether the hash was made with today's parameters and pepper. */
    public boolean estAJour(String conserve) {
        return conserve.startsWith("%s$argon2id$v=19$m=%d,t=%d,p=1$".formatted(cles.courante(), memoire, iterations));
    }

    private synchronized String factice() {
        if (factice == null) {
            factice = hacher(Reference.secret());
        }
        return factice;
    }

    private byte[] argon2(String motDePasse, byte[] sel, int memoire, int iterations) {
        prendreUnePlace();
        try {
            Argon2BytesGenerator generateur = new Argon2BytesGenerator();
            generateur.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoire)
                    .withIterations(iterations)
                    .withParallelism(1)
                    .withSalt(sel)
                    .build());
            byte[] hache = new byte[TAILLE];
            generateur.generateBytes(normaliser(motDePasse).getBytes(StandardCharsets.UTF_8), hache);
            return hache;
        } finally {
            places.release();
        }
    }

    /** A same password typed on two keyboards may be two sequences of signs: one form is kept. */
    static String normaliser(String motDePasse) {
        return Normalizer.normalize(motDePasse, Normalizer.Form.NFKC);
    }

    private void prendreUnePlace() {
        try {
            if (!places.tryAcquire(ATTENTE_SECONDES, TimeUnit.SECONDS)) {
                throw new ServiceSature();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceSature();
        }
    }

    /** One for each hash that may still begin now. */
    Semaphore places() {
        return places;
    }
}
