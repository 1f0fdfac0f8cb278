package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Etape;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Recognises the browser at each request, with the rights that the person has at that moment: one statement, read without a
 * transaction. It is asked before anybody is known, by the authentication mechanism alone, and gives nothing to who has no cookie of
 * a session.
 */
@ApplicationScoped
class Reconnaissances {

    /** Activity is written at most this often: a read costs no write. */
    private static final Duration PAS = Duration.ofMinutes(1);

    @Inject
    private CompteRepository comptes;

    @Inject
    private Horloge horloge;

    @Inject
    private Cles cles;

    /**
     * What the cookie of a request says.
     *
     * @param agent the person; null when nobody is recognised
     * @param nonLus how many conversations they have to read
     * @param expiree whether a session has ended by itself
     * @param aNoter whether the activity of the person must be noted: it was not, for {@link #PAS}
     */
    record Reconnaissance(AgentConnecte agent, long nonLus, boolean expiree, boolean aNoter) {

        static final Reconnaissance EXPIREE = new Reconnaissance(null, 0, true, false);
    }

    /**
     * Recognises a session.
     *
     * @param secret value of the cookie
     */
    Reconnaissance reconnaitre(String secret) {
        String empreinte = Reference.empreinte(secret);
        Instant maintenant = horloge.maintenant();
        return comptes.session(empreinte)
                .filter(lue -> maintenant.isBefore(fin(lue)))
                .map(lue -> new Reconnaissance(
                        agent(lue, empreinte),
                        lue.nonLus(),
                        false,
                        maintenant.isAfter(lue.activiteLe().plus(PAS))))
                .orElse(Reconnaissance.EXPIREE);
    }

    private AgentConnecte agent(CompteRepository.SessionLue lue, String empreinte) {
        return new AgentConnecte(
                lue.compteId(),
                lue.reference(),
                lue.identifiant(),
                lue.agentId(),
                lue.nom() == null ? lue.identifiant() : lue.nom(),
                lue.prenom(),
                lue.roles(),
                lue.sessionId(),
                cles.signer("formulaire", empreinte),
                etape(lue),
                fin(lue),
                lue.connexionPrecedenteLe(),
                lue.prouveeLe());
    }

    private Etape etape(CompteRepository.SessionLue lue) {
        Configuration configuration = Configuration.courante();
        if (lue.etape() != null) {
            return Etape.valueOf(lue.etape());
        }
        if (lue.portail() == null && doitChoisir(lue)) {
            return Etape.MOT_DE_PASSE;
        }
        boolean oblige = configuration.liste(Parametre.FACTEUR_OBLIGATOIRE).stream()
                .anyMatch(nom -> lue.roles().stream().anyMatch(r -> r.name().equalsIgnoreCase(nom)));
        boolean montre = lue.secondFacteur() || AccesPortail.FORT.name().equals(lue.portail());
        return oblige && !montre ? Etape.ENROLEMENT : null;
    }

    private boolean doitChoisir(CompteRepository.SessionLue lue) {
        return lue.motDePasse() == null
                ? !Configuration.courante().estOui(Parametre.ACTIVATION_NUMEN_DURABLE)
                : PolitiqueMotDePasse.estPerime(lue.motDePasseChangeLe(), horloge.maintenant());
    }

    private static Instant fin(CompteRepository.SessionLue lue) {
        Configuration configuration = Configuration.courante();
        boolean gestion = lue.roles().stream().anyMatch(Role::estDeGestion);
        Instant inactivite = lue.activiteLe()
                .plus(configuration.minutes(
                        gestion ? Parametre.SESSION_INACTIVITE_GESTION : Parametre.SESSION_INACTIVITE));
        Instant absolue =
                lue.ouverteLe().plus(Duration.ofHours(configuration.entier(Parametre.SESSION_DUREE_MAXIMALE)));
        return inactivite.isBefore(absolue) ? inactivite : absolue;
    }
}
