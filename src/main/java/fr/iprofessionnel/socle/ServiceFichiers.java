package fr.iprofessionnel.socle;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Serves what the academy adds to the dress of the portal: its logo and its colour. */
@WebServlet(urlPatterns = {"/logo", "/theme.css"})
public class ServiceFichiers extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int HEURE = 3600;
    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.setHeader("Cache-Control", "public, max-age=" + HEURE);
        if (requete.getServletPath().equals("/theme.css")) {
            reponse.setContentType("text/css;charset=UTF-8");
            reponse.getOutputStream().write(theme().getBytes(StandardCharsets.UTF_8));
        } else {
            envoyerLogo(reponse);
        }
    }

    private static String theme() {
        return Couleur.acceptee(Configuration.courante())
                .map(c -> "@media not (prefers-color-scheme: dark) { :root { --action: %s; --action-survol: %s; } }"
                        .formatted(c.texte(), c.plusSombre().texte()))
                .orElse("");
    }

    private static void envoyerLogo(HttpServletResponse reponse) throws IOException {
        Optional<Path> logo = Configuration.courante()
                .texte(Parametre.ACADEMIE_LOGO)
                .map(Path::of)
                .filter(Files::isReadable);
        String type = logo.map(l -> TYPES.get(extension(l))).orElse(null);
        if (type == null) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.setContentType(type);
        reponse.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        Files.copy(logo.get(), reponse.getOutputStream());
    }

    private static String extension(Path fichier) {
        String nom = fichier.toString();
        return nom.substring(nom.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
