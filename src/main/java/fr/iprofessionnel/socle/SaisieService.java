package fr.iprofessionnel.socle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps what was typed in a form whose session had ended: encrypted in the sign-in page first, then in the database once
 * the person is known again, and given back to the page of the form, to the same person only.
 */
@Stateless
public class SaisieService {

    private static final String CONTEXTE = "saisie";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    @Inject
    private Appelant appelant;

    /**
     * Encrypts a form for the sign-in page to carry.
     *
     * @return empty when the form does not say whose it is, or is too long to be kept
     */
    public Optional<String> emballer(String chemin, Map<String, String[]> parametres) {
        if (!parametres.containsKey(GardeFilter.AUTEUR)) {
            return Optional.empty();
        }
        String formulaire = parametres.entrySet().stream()
                .filter(p -> seGarde(p.getKey()))
                .map(p -> coder(p.getKey()) + "=" + coder(p.getValue()[0]))
                .collect(Collectors.joining("&"));
        return Optional.of(cles.chiffrer(CONTEXTE, chemin + "\n" + formulaire))
                .filter(c -> c.length() < SaisieSuspendue.CONTENU);
    }

    private static boolean seGarde(String nom) {
        return !nom.equals(GardeFilter.JETON) && !nom.startsWith("jakarta.faces") && !nom.contains("motDePasse");
    }

    /**
     * Keeps the form for the account that has just signed in, if it is its own.
     *
     * @return the address of the page of the form
     */
    public Optional<String> deposer(String emballee, long sessionId, String compteReference) {
        String[] lue = cles.dechiffrer(CONTEXTE, emballee).split("\n", 2);
        String auteur = lire(lue[1]).get(GardeFilter.AUTEUR);
        if (!cles.estSigne(GardeFilter.AUTEUR, compteReference, auteur)) {
            return Optional.empty();
        }
        em.merge(new SaisieSuspendue(sessionId, lue[0], emballee, horloge.maintenant()));
        return Optional.of(lue[0]);
    }

    /** Gives back, once, what the caller had typed in the form of this page; empty when nothing is kept. */
    public Map<String, String> reprendre(String chemin) {
        AgentConnecte agent = appelant.exiger();
        Optional<SaisieSuspendue> saisie = Optional.ofNullable(em.find(SaisieSuspendue.class, agent.sessionId()))
                .filter(s -> s.getChemin().equals(chemin));
        saisie.ifPresent(em::remove);
        return saisie.map(s -> lire(cles.dechiffrer(CONTEXTE, s.getContenu()).split("\n", 2)[1]))
                .orElse(Map.of());
    }

    private static Map<String, String> lire(String formulaire) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        for (String paire : formulaire.split("&", -1)) {
            int egal = paire.indexOf('=');
            if (egal > 0) {
                valeurs.put(decoder(paire.substring(0, egal)), decoder(paire.substring(egal + 1)));
            }
        }
        return valeurs;
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    private static String decoder(String texte) {
        return URLDecoder.decode(texte, StandardCharsets.UTF_8);
    }
}
