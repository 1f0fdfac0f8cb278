package fr.iprofessionnel.guides;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.CadreFilter;
import fr.iprofessionnel.socle.PageCopiee;
import fr.iprofessionnel.socle.affichage.Contenu;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers the questions to the guide in a page that was drawn once, and keeps the last pages of the guide that visitors asked for:
 * they are the same for every visitor as long as the guide is. Who is signed in gets a page of their own, which is never kept.
 */
@WebFilter(urlPatterns = {"/guides", "/guides/*"})
public class GuidesFilter extends CadreFilter {

    private static final long serialVersionUID = 1L;

    /** Some megabytes at the most. */
    private static final int RETENUES = 300;

    private static final int ADRESSE_MAXIMUM = 300;
    private static final String RECHERCHE = Adresses.GUIDES + "/recherche";

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

    /** What a page of the guide depends on. */
    @Override
    protected Set<String> parametres() {
        return Set.of("q", "chapitre", "au", "rubrique", "regle");
    }

    /** The answer to a question; every other page of the guide is drawn by Faces. */
    @Override
    protected Optional<?> variante(HttpServletRequest requete) {
        return requete.getServletPath().equals(RECHERCHE)
                        && !Reponse.parametre(requete, "q").isEmpty()
                ? Optional.of(RECHERCHE)
                : Optional.empty();
    }

    @Override
    protected void remplir(HttpServletRequest requete, Contenu contenu) {
        Reponse trouvee = Reponse.a(requete, guides.edition());
        contenu.texte(RecherchePage.TITRE, trouvee.titre())
                .texte(RecherchePage.QUESTION, trouvee.question())
                .balisage("reponse", trouvee.affichee().balisage(requete.getContextPath()));
    }

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        String adresse = requete.getRequestURI() + "?" + requete.getQueryString();
        if (!estConnue(requete) || appelant.agent().isPresent() || adresse.length() > ADRESSE_MAXIMUM) {
            super.doFilter(requete, reponse, suite);
            return;
        }
        Edition duMoment = guides.edition();
        Optional<byte[]> page = retenue(adresse, duMoment);
        if (page.isEmpty()) {
            page = pourVisiteur(requete, reponse, suite);
            page.ifPresent(dessinee -> retenir(adresse, duMoment, dessinee));
        }
        if (page.isPresent()) {
            envoyer(page.get(), reponse);
        }
    }

    /** The page, to be kept; empty when there is none, and the refusal is then the answer. */
    private Optional<byte[]> pourVisiteur(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        Optional<byte[]> page = page(requete, reponse, suite);
        if (page.isPresent()) {
            return page;
        }
        PageCopiee copie = new PageCopiee(reponse);
        suite.doFilter(requete, copie);
        if (copie.code() != HttpServletResponse.SC_OK) {
            reponse.sendError(copie.code());
            return Optional.empty();
        }
        return copie.aEcrit() ? Optional.of(copie.texte().getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    private synchronized Optional<byte[]> retenue(String adresse, Edition duMoment) {
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
}
