package fr.iprofessionnel.guides;

import fr.iprofessionnel.socle.Appelant;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the last pages of the guide that visitors asked for: they are the same for every visitor as long as the guide is. Who
 * is signed in gets a page of their own, which is never kept.
 */
@WebFilter(urlPatterns = {"/guides", "/guides/*"})
public class PagesVisiteursFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Some megabytes at the most. */
    private static final int RETENUES = 300;

    private static final int ADRESSE_MAXIMUM = 300;
    private static final String TYPE = "text/html;charset=UTF-8";

    /** What a page of the guide depends on; one that is asked for with anything else is not kept. */
    private static final Set<String> PARAMETRES = Set.of("q", "chapitre", "au", "rubrique", "regle");

    @Inject
    private transient Guides guides;

    @Inject
    private transient Appelant appelant;

    private transient Edition edition;
    private final transient Map<String, byte[]> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> ancienne) {
            return size() > RETENUES;
        }
    };

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        String adresse = requete.getRequestURI() + "?" + requete.getQueryString();
        if (!"GET".equals(requete.getMethod())
                || appelant.agent().isPresent()
                || adresse.length() > ADRESSE_MAXIMUM
                || !PARAMETRES.containsAll(requete.getParameterMap().keySet())) {
            suite.doFilter(requete, reponse);
            return;
        }
        Edition duMoment = guides.edition();
        byte[] page = page(adresse, duMoment).orElse(null);
        if (page == null) {
            Copie copie = new Copie(reponse);
            suite.doFilter(requete, copie);
            if (copie.texte == null || reponse.isCommitted()) {
                return;
            }
            page = copie.octets();
            if (reponse.getStatus() == HttpServletResponse.SC_OK) {
                retenir(adresse, duMoment, page);
            }
        }
        reponse.setContentType(TYPE);
        reponse.setContentLength(page.length);
        reponse.getOutputStream().write(page);
    }

    private synchronized Optional<byte[]> page(String adresse, Edition duMoment) {
        if (edition != duMoment) {
            pages.clear();
            edition = duMoment;
        }
        return Optional.ofNullable(pages.get(adresse));
    }

    private synchronized void retenir(String adresse, Edition duMoment, byte[] page) {
        if (edition == duMoment) {
            pages.put(adresse, page);
        }
    }

    /** Keeps what is written as text; what is written as bytes (a document, a refusal) leaves as it is. */
    private static final class Copie extends HttpServletResponseWrapper {

        private StringWriter texte;
        private PrintWriter sortie;

        Copie(HttpServletResponse reponse) {
            super(reponse);
        }

        byte[] octets() {
            sortie.flush();
            return texte.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public PrintWriter getWriter() {
            if (texte == null) {
                texte = new StringWriter();
                sortie = new PrintWriter(texte);
            }
            return sortie;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (texte == null) {
                super.flushBuffer();
            }
        }
    }
}
