package fr.iprofessionnel.guides;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.affichage.CadreRecherche;
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
 *
 * <p>An answer that nobody asked for before is put into a page of the search that was drawn once, with nothing in it.
 */
@WebFilter(urlPatterns = {"/guides", "/guides/*"})
public class PagesVisiteursFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Some megabytes at the most. */
    private static final int RETENUES = 300;

    private static final int ADRESSE_MAXIMUM = 300;
    private static final String RECHERCHE = Adresses.GUIDES + "/recherche";
    private static final String TYPE = "text/html;charset=UTF-8";

    /** What a page of the guide depends on; one that is asked for with anything else is not kept. */
    private static final Set<String> PARAMETRES = Set.of("q", "chapitre", "au", "rubrique", "regle");

    @Inject
    private transient Guides guides;

    @Inject
    private transient Appelant appelant;

    private transient Edition edition;
    private transient CadreRecherche cadre;
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
        Optional<byte[]> page = page(adresse, duMoment);
        if (page.isEmpty()) {
            page = estUneQuestion(requete)
                    ? repondre(requete, reponse, suite, duMoment)
                    : dessiner(requete, reponse, suite);
            if (page.isEmpty()) {
                return;
            }
            if (reponse.getStatus() == HttpServletResponse.SC_OK) {
                retenir(adresse, duMoment, page.get());
            }
        }
        reponse.setContentType(TYPE);
        reponse.setContentLength(page.get().length);
        reponse.getOutputStream().write(page.get());
    }

    private static boolean estUneQuestion(HttpServletRequest requete) {
        return requete.getServletPath().equals(RECHERCHE)
                && !Reponse.parametre(requete, "q").isEmpty();
    }

    /** The page as Faces draws it; empty when it has answered by itself. */
    private static Optional<byte[]> dessiner(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        Copie copie = new Copie(reponse);
        suite.doFilter(requete, copie);
        return copie.texte == null || reponse.isCommitted() ? Optional.empty() : Optional.of(copie.octets());
    }

    /** The page of an answer; empty when Faces was to draw the page of the search, and has answered by itself. */
    private Optional<byte[]> repondre(
            HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite, Edition duMoment)
            throws IOException, ServletException {
        CadreRecherche vide = cadre(duMoment);
        if (vide == null) {
            requete.setAttribute(RecherchePage.CADRE, true);
            Optional<byte[]> page = dessiner(requete, reponse, suite);
            if (page.isEmpty() || reponse.getStatus() != HttpServletResponse.SC_OK) {
                return page;
            }
            vide = new CadreRecherche(new String(page.get(), StandardCharsets.UTF_8));
            retenir(vide, duMoment);
        }
        Reponse trouvee = Reponse.a(requete, duMoment);
        String page = vide.remplir(
                trouvee.titre(), trouvee.question(), trouvee.affichee().balisage(requete.getContextPath()));
        return Optional.of(page.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized CadreRecherche cadre(Edition duMoment) {
        return edition == duMoment ? cadre : null;
    }

    private synchronized void retenir(CadreRecherche vide, Edition duMoment) {
        if (edition == duMoment) {
            cadre = vide;
        }
    }

    private synchronized Optional<byte[]> page(String adresse, Edition duMoment) {
        if (edition != duMoment) {
            pages.clear();
            cadre = null;
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
