package fr.iprofessionnel.socle;

import fr.iprofessionnel.socle.affichage.Plume;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * What every page shows of who reads it, each by the name of its place.
 *
 * @param agent who is signed in; null for a visitor
 * @param requete what they ask
 * @param maintenant when
 * @param cles what signs their forms
 */
record Personne(AgentConnecte agent, HttpServletRequest requete, Instant maintenant, Cles cles) {

    static final String NOM = "nom-personne";
    static final String JETON = "jeton";
    static final String EXPIRE_DANS = "expire-dans";
    static final String AUTEUR = "auteur";
    static final String ONGLET_COURRIER = "onglet-courrier";

    /** The markup of a place; null when it is none of these. */
    String balisage(String place) {
        String texte =
                switch (place) {
                    case NOM -> agent.nomComplet();
                    case JETON -> agent.jeton();
                    case EXPIRE_DANS -> expireDans();
                    case AUTEUR -> auteur();
                    case ONGLET_COURRIER -> ongletCourrier();
                    default -> null;
                };
        return texte == null ? null : Plume.echappe(texte);
    }

    /** Seconds before the session ends if nothing more is done. */
    String expireDans() {
        return agent == null
                ? "0"
                : String.valueOf(Math.max(
                        0, Duration.between(maintenant, agent.expireLe()).toSeconds()));
    }

    /** Says whose form it is, should it arrive after its session. */
    String auteur() {
        return cles.signer(GardeFilter.AUTEUR, agent.reference());
    }

    /** The tab of the mail, with how much there is to read. */
    String ongletCourrier() {
        long nombre = nonLus();
        return nombre == 0 ? Textes.phrase("onglet.courrier") : Textes.phrase("onglet.courrier.nombre", nombre);
    }

    /** How many conversations they have to read. */
    long nonLus() {
        return requete.getAttribute(NonLus.ATTRIBUT) instanceof Long nombre ? nombre : 0;
    }
}
