package fr.iprofessionnel.socle;

import fr.iprofessionnel.socle.affichage.Cadre;
import fr.iprofessionnel.socle.affichage.Contenu;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers with a page that Faces drew once for everybody of the same roles, filled for who asks: no component is built for a page that
 * is read often. Faces draws it with the marks of {@link Cadre} at its places, for a person who does not exist: nothing of
 * anybody can be in it.
 *
 * <p>What is put in it is read at each request, by the services, which decide from the caller. A request that the filter does not
 * know how to answer (a form, another parameter, a rarer state of the page) goes on to the page itself.
 */
public abstract class CadreFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "text/html;charset=UTF-8";

    /** Place of the nonce of the answer, where the page has scripts of PrimeFaces. */
    private static final String NONCE = "nonce";

    /** Pages kept, of some 10 KB each: there are few pages, and few sets of roles. */
    private static final int RETENUS = 200;

    @Inject
    private transient Appelant appelant;

    @Inject
    private transient Horloge horloge;

    @Inject
    private transient Cles cles;

    private final transient Map<Cle, Cadre> cadres = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Cle, Cadre> ancien) {
            return size() > RETENUS;
        }
    };

    /** What the page with nothing in it depends on; the roles are null for a visitor. */
    private record Cle(String chemin, Set<Role> roles, LocalDate jour, Object variante) {}

    /** The parameters that the filter knows; with any other, the page is asked. */
    protected abstract Set<String> parametres();

    /**
     * What else the page depends on, besides its address, the roles of who reads and the day; empty when the page itself is to answer.
     * It is asked before anything of anybody is read.
     */
    protected abstract Optional<?> variante(HttpServletRequest requete);

    /**
     * Reads what stands in the places.
     *
     * @throws Introuvable when it is not for the caller
     */
    protected abstract void remplir(HttpServletRequest requete, Contenu contenu);

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        Optional<byte[]> page;
        try {
            page = estConnue(requete) ? page(requete, reponse, suite) : Optional.empty();
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (RuntimeException e) {
            Incident.noter(e, requete);
            reponse.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return;
        }
        if (page.isEmpty()) {
            suite.doFilter(requete, reponse);
        } else {
            envoyer(page.get(), reponse);
        }
    }

    /** Whether the request is one that the filter may answer. */
    protected final boolean estConnue(HttpServletRequest requete) {
        return "GET".equals(requete.getMethod())
                && parametres().containsAll(requete.getParameterMap().keySet());
    }

    /** Answers with a page. */
    protected static void envoyer(byte[] page, HttpServletResponse reponse) throws IOException {
        reponse.setContentType(TYPE);
        reponse.setContentLength(page.length);
        reponse.getOutputStream().write(page);
    }

    /** The page, filled; empty when Faces is to answer. */
    protected final Optional<byte[]> page(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        Optional<?> variante = variante(requete);
        if (variante.isEmpty()) {
            return Optional.empty();
        }
        // Drawn first: nobody's data has been read yet by a bean that the page would ask.
        Cadre cadre = cadre(variante.get(), requete, reponse, suite);
        Contenu contenu = new Contenu(requete.getContextPath());
        remplir(requete, contenu);
        if (cadre.a(NONCE)) {
            String nonce = PolitiqueScripts.nouveauNonce();
            PolitiqueScripts.admettre(nonce, reponse);
            contenu.texte(NONCE, nonce);
        }
        Personne personne = new Personne(appelant.agent().orElse(null), requete, horloge.maintenant(), cles);
        return Optional.of(cadre.remplir(place -> {
            String valeur = contenu.valeur(place);
            return valeur == null ? personne.balisage(place) : valeur;
        }));
    }

    private Cadre cadre(Object variante, HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        Cle cle = new Cle(
                requete.getServletPath(),
                appelant.agent().map(AgentConnecte::roles).orElse(null),
                horloge.aujourdhui(),
                variante);
        synchronized (cadres) {
            Cadre connu = cadres.get(cle);
            if (connu != null) {
                return connu;
            }
        }
        Cadre dessine = dessiner(requete, reponse, suite);
        synchronized (cadres) {
            cadres.put(cle, dessine);
        }
        return dessine;
    }

    private Cadre dessiner(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        PageCopiee copie = new PageCopiee(reponse);
        AgentConnecte agent = appelant.agent().orElse(null);
        requete.setAttribute(Cadre.DESSIN, true);
        appelant.reconnaitre(agent == null ? null : personne(agent.roles()));
        try {
            suite.doFilter(requete, copie);
        } finally {
            appelant.reconnaitre(agent);
            requete.removeAttribute(Cadre.DESSIN);
        }
        if (copie.code() != HttpServletResponse.SC_OK) {
            throw new ServletException("Page sans contenu refusée : " + copie.code());
        }
        Object nonce = requete.getAttribute(PolitiqueScripts.NONCE);
        String page = copie.texte();
        return new Cadre(nonce == null ? page : page.replace(nonce.toString(), Cadre.place(NONCE)));
    }

    /** Somebody who does not exist, with these roles: the services give them nothing of anybody. */
    private static AgentConnecte personne(Set<Role> roles) {
        return new AgentConnecte(
                0,
                "",
                "",
                null,
                Cadre.place(Personne.NOM),
                null,
                roles,
                0,
                Cadre.place(Personne.JETON),
                null,
                Instant.MAX,
                null,
                null);
    }
}
