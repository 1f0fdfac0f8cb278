package fr.iprofessionnel.socle;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Guards every address: nobody passes who is not known, unless the address is public. It denies by default, because a
 * server whose security is not configured lets everybody in without a word.
 *
 * <p>It also refuses what another site makes a browser send, sets the protective headers, and counts the SQL statements
 * of the request.
 */
public class GardeFilter extends HttpFilter {

    /** Request attribute where the authentication mechanism leaves the {@link AgentConnecte}. */
    public static final String AGENT = "iprofessionnel.agent";

    /** Request attribute that is set when a session ended by itself. */
    public static final String SESSION_EXPIREE = "iprofessionnel.session-expiree";

    /** Form field that tells whose form it is, signed, for one that arrives after its session. */
    public static final String AUTEUR = "auteur";

    /** Form field that carries the secret of the session. */
    public static final String JETON = "jeton";

    private static final long serialVersionUID = 1L;
    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.auth");
    private static final Set<String> LECTURES = Set.of("GET", "HEAD");
    private static final int TROP_LONG = 2000;

    @Inject
    private transient Appelant appelant;

    @Inject
    private transient JournalService journal;

    @Inject
    private transient SaisieService saisies;

    @Inject
    private transient SureteService surete;

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        String chemin = chemin(requete);
        proteger(
                requete,
                reponse,
                chemin,
                LECTURES.contains(requete.getMethod())
                        && requete.getParameterMap().containsKey("v"));
        if (Adresses.estSansPersonne(chemin)) {
            suite.doFilter(requete, reponse);
            return;
        }
        AgentConnecte agent = agent(requete);
        CompteurSql.commencer();
        try {
            if (agent != null && (!agent.estRetenu() || agent.etape().admet(chemin))) {
                appelant.reconnaitre(agent);
            }
            garder(requete, reponse, suite, chemin, agent);
        } finally {
            CompteurSql.terminer(requete.getMethod(), chemin);
        }
    }

    private void garder(
            HttpServletRequest requete,
            HttpServletResponse reponse,
            FilterChain suite,
            String chemin,
            AgentConnecte agent)
            throws IOException, ServletException {
        if (!LECTURES.contains(requete.getMethod()) && Provenance.estEtrangere(requete)) {
            noterRefus(requete, agent, "PROVENANCE");
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (CorpsRequete.estDemesure(requete, chemin, agent)) {
            noterRefus(requete, agent, "TAILLE");
            CorpsRequete.refuser(reponse);
        } else if (Adresses.estPublique(chemin)) {
            suite.doFilter(requete, reponse);
        } else if (Adresses.nommeUnFichier(chemin)) {
            refuser(requete, reponse, agent);
        } else if (agent == null) {
            envoyerALaConnexion(requete, reponse, chemin);
        } else if (chemin.equals("/") || chemin.isEmpty()) {
            reponse.sendRedirect(requete.getContextPath() + Adresses.ACCUEIL);
        } else if (agent.estRetenu() && !agent.etape().admet(chemin)) {
            reponse.sendRedirect(requete.getContextPath() + agent.etape().adresse());
        } else if (!Adresses.estOuverteA(chemin, agent)) {
            noterRefus(requete, agent, "ADRESSE");
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!LECTURES.contains(requete.getMethod()) && !agent.jeton().equals(requete.getParameter(JETON))) {
            noterRefus(requete, agent, "JETON");
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Adresses.estDiffere(chemin) && surete.acteDiffere().isPresent()) {
            reponse.sendRedirect(requete.getContextPath() + Adresses.DELAI);
        } else if (Adresses.estSensible(chemin) && !appelant.aProuve()) {
            demanderPreuve(requete, reponse, chemin, agent);
        } else {
            suite.doFilter(requete, reponse);
        }
    }

    /** Asks who they are once more, and keeps what they had typed meanwhile. */
    private void demanderPreuve(
            HttpServletRequest requete, HttpServletResponse reponse, String chemin, AgentConnecte agent)
            throws IOException {
        String retour = requete.getQueryString() == null ? chemin : chemin + "?" + requete.getQueryString();
        if (!LECTURES.contains(requete.getMethod()) && !CorpsRequete.porteUnFichier(requete)) {
            retour = saisies.emballer(chemin, requete.getParameterMap())
                    .flatMap(saisie -> saisies.deposer(saisie, agent.sessionId(), agent.reference()))
                    .map(page -> page + "?reprise=oui")
                    .orElse(chemin);
        }
        reponse.sendRedirect(requete.getContextPath() + Adresses.PREUVE + "?retour="
                + URLEncoder.encode(retour, StandardCharsets.UTF_8));
    }

    private static String chemin(HttpServletRequest requete) {
        String suite = requete.getPathInfo();
        return suite == null ? requete.getServletPath() : requete.getServletPath() + suite;
    }

    /** The person, provided that the container knows them too: otherwise the server is not configured. */
    private static AgentConnecte agent(HttpServletRequest requete) {
        AgentConnecte agent = (AgentConnecte) requete.getAttribute(AGENT);
        if (agent != null && requete.getUserPrincipal() == null) {
            JOURNAL.severe(
                    "Le serveur ne connaît pas la personne que l'application a reconnue : exécutez les scripts de"
                            + " server-config/ sur ce serveur.");
            return null;
        }
        return agent;
    }

    private void refuser(HttpServletRequest requete, HttpServletResponse reponse, AgentConnecte agent)
            throws IOException, ServletException {
        if (agent == null) {
            envoyerALaConnexion(requete, reponse, Adresses.ACCUEIL);
        } else {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void envoyerALaConnexion(HttpServletRequest requete, HttpServletResponse reponse, String chemin)
            throws IOException, ServletException {
        if (!LECTURES.contains(requete.getMethod()) && !CorpsRequete.porteUnFichier(requete)) {
            requete.getRequestDispatcher(Adresses.CONNEXION).forward(requete, reponse);
            return;
        }
        String question = requete.getQueryString();
        String retour = question == null ? chemin : chemin + "?" + question;
        StringBuilder adresse = new StringBuilder(requete.getContextPath()).append(Adresses.CONNEXION);
        char lien = '?';
        if (requete.getAttribute(SESSION_EXPIREE) != null) {
            adresse.append("?expiree=oui");
            lien = '&';
        }
        if (!chemin.equals("/") && !chemin.equals(Adresses.ACCUEIL) && retour.length() < TROP_LONG) {
            adresse.append(lien).append("retour=").append(URLEncoder.encode(retour, StandardCharsets.UTF_8));
        }
        reponse.sendRedirect(adresse.toString());
    }

    private void noterRefus(HttpServletRequest requete, AgentConnecte agent, String motif) {
        journal.noter(
                "REFUS_" + motif,
                agent == null ? null : agent.compteId(),
                null,
                AdresseClient.de(requete),
                requete.getMethod() + " " + chemin(requete));
    }

    private static void proteger(
            HttpServletRequest requete, HttpServletResponse reponse, String chemin, boolean versionnee) {
        if (AdresseClient.estSecurisee(requete)) {
            reponse.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        reponse.setHeader("Content-Security-Policy", PolitiqueScripts.DE_BASE);
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("Referrer-Policy", "same-origin");
        reponse.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        reponse.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!Adresses.estStatique(chemin)) {
            reponse.setHeader("Cache-Control", "no-store");
        } else if (versionnee) {
            reponse.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
    }
}
