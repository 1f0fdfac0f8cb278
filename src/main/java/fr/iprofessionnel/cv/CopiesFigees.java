package fr.iprofessionnel.cv;

import fr.iprofessionnel.pieces.Pieces;
import fr.iprofessionnel.socle.Introuvable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads the frozen copies again, and checks them against their fingerprint. */
@Dependent
class CopiesFigees {

    @Inject
    private CvRepository cvs;

    @Inject
    private Pieces pieces;

    /**
     * A copy of a file with its content.
     *
     * @throws Introuvable when the file has no such copy
     */
    CopieOuverte ouvrir(String reference, long dossier) {
        Copie copie = cvs.copie(reference, dossier).orElseThrow(() -> new Introuvable("copie de CV"));
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            pieces.ecrire(pieces.piece(copie.piece()).orElseThrow().id(), octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String json = octets.toString(StandardCharsets.UTF_8);
        return new CopieOuverte(
                copie,
                LectureContenu.relire(json),
                json,
                empreinte(octets.toByteArray()).equals(copie.empreinte()));
    }

    /** SHA-256, in hexadecimal. */
    static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
