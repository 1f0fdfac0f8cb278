package fr.iprofessionnel.facteurs;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a QR code, in an address that an image of a page can hold: nothing is asked of the server again. */
final class QrCode {

    /** Blank modules around, as the norm asks for. */
    private static final int MARGE = 4;

    private QrCode() {}

    /** The image (SVG) as a {@code data:} address. */
    static String image(String texte) {
        try {
            BitMatrix matrice =
                    new QRCodeWriter().encode(texte, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGE));
            String svg =
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d'><path fill='#fff' d='M0 0h%1$dv%1$dH0z'/><path d='%2$s'/></svg>"
                            .formatted(matrice.getWidth(), modules(matrice));
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String modules(BitMatrix matrice) {
        StringBuilder trace = new StringBuilder();
        for (int y = 0; y < matrice.getHeight(); y++) {
            for (int x = 0; x < matrice.getWidth(); x++) {
                if (matrice.get(x, y)) {
                    trace.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return trace.toString();
    }
}
