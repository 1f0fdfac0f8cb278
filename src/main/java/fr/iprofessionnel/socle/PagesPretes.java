package fr.iprofessionnel.socle;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives Faces the sources of the pages with their constants written out: the sentences ({@code #{t['…']}}), the path of
 * the application, the settings of the academy. None changes while the server runs; as expressions they would be
 * evaluated at each display, and they are most of the expressions of a page.
 */
public class PagesPretes extends ResourceHandlerWrapper {

    private static final Pattern CONSTANTE =
            Pattern.compile("#\\{(?:t\\['([^'\\]]+)'\\]|portail\\.reglage\\('([^']+)'\\)"
                    + "|(request\\.contextPath|portail\\.academie|portail\\.version))}");

    private final Map<String, ViewResource> pages = new ConcurrentHashMap<>();

    /** Called by Faces. */
    public PagesPretes(ResourceHandler suivant) {
        super(suivant);
    }

    @Override
    public ViewResource createViewResource(FacesContext contexte, String chemin) {
        ViewResource connue = pages.get(chemin);
        if (connue != null) {
            return connue;
        }
        ViewResource source = super.createViewResource(contexte, chemin);
        if (source == null || !chemin.endsWith(".xhtml")) {
            return source;
        }
        ViewResource prete = preparer(source, contexte.getExternalContext().getApplicationContextPath());
        pages.put(chemin, prete);
        return prete;
    }

    private static ViewResource preparer(ViewResource source, String racine) {
        try (InputStream flux = source.getURL().openStream()) {
            String page = ecrire(new String(flux.readAllBytes(), StandardCharsets.UTF_8), racine);
            URL adresse = new URL(source.getURL(), "", new EnMemoire(page.getBytes(StandardCharsets.UTF_8)));
            return new ViewResource() {
                @Override
                public URL getURL() {
                    return adresse;
                }
            };
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source with its constants written out; an unknown sentence stays an expression. */
    static String ecrire(String page, String racine) {
        return CONSTANTE.matcher(page).replaceAll(c -> {
            String valeur = valeur(c, racine);
            boolean litterale = valeur != null && !valeur.contains("#{") && !valeur.contains("${");
            return Matcher.quoteReplacement(litterale ? echapper(valeur) : c.group());
        });
    }

    private static String valeur(MatchResult constante, String racine) {
        if (constante.group(1) != null) {
            return Textes.connait(constante.group(1)) ? Textes.phrase(constante.group(1)) : null;
        }
        if (constante.group(2) != null) {
            return Portail.valeur(constante.group(2));
        }
        return switch (constante.group(3)) {
            case "portail.academie" -> Portail.valeur("academie.nom");
            case "portail.version" -> Portail.VERSION;
            default -> racine;
        };
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Reads a page from memory, whatever its address. */
    private static final class EnMemoire extends URLStreamHandler {

        private final byte[] contenu;

        EnMemoire(byte[] contenu) {
            this.contenu = contenu;
        }

        @Override
        protected URLConnection openConnection(URL adresse) {
            return new URLConnection(adresse) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(contenu);
                }
            };
        }
    }
}
