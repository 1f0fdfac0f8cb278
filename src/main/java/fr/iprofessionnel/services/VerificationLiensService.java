package fr.iprofessionnel.services;

import fr.iprofessionnel.services.LienUtile.Controle;
import fr.iprofessionnel.services.LiensRepository.Verification;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The check of the links, once a week or when an administrator asks for it, on one server at a time. No transaction is open
 * while sites are spoken to. Where no site at all answers, it is this server that does not reach the Internet: what was known
 * of the links is kept.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationLiensService {

    private static final Duration DELAI = Duration.ofSeconds(10);

    /** A week, less what a check may take: the one that begins at the same hour a week later is not put off by a day. */
    private static final Duration SEMAINE = Duration.ofHours(7 * 24 - 2);

    @Inject
    private Appelant appelant;

    @Inject
    private LiensRepository liens;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /** Asks for a check of all the links: it begins within half a minute. */
    public void demander() {
        AgentConnecte agent = appelant.exiger(Role.ADMINISTRATEUR);
        liens.demander(horloge.maintenant());
        journal.noter("LIENS_VERIFICATION", agent.compteId(), null, null, null);
    }

    /**
     * Checks one link now.
     *
     * @throws Introuvable when there is no such link
     */
    public void verifier(String reference) {
        AgentConnecte agent = appelant.exiger(Role.ADMINISTRATEUR);
        LienUtile lien = liens.lire(reference).orElseThrow(() -> new Introuvable("lien"));
        liens.noter(lien, lien.controle().apres(sonde().sonder(lien.adresse()), horloge.maintenant()));
        journal.noter("LIENS_VERIFICATION", agent.compteId(), reference, null, null);
    }

    private static SondeLiens sonde() {
        return new SondeLiens(
                new GardeReseau(Configuration.courante().liste(Parametre.SERVICES_VERIFICATION_HOTES)), DELAI);
    }

    /** Adds the links that ship and are not there yet. */
    public void completer() {
        LiensLivres.pourCetteAcademie().forEach(liens::ajouter);
    }

    /** Checks the links when their time has come and no other server does. */
    public void veiller() {
        Instant maintenant = horloge.maintenant();
        if (estDue(liens.verification(), maintenant, Configuration.courante()) && liens.prendre(maintenant)) {
            verifierTout();
        }
    }

    /** Whether somebody asks for a check, or the hour of the configuration has come a week after the last one. */
    static boolean estDue(Verification verification, Instant maintenant, Configuration configuration) {
        if (verification.demandeeLe() != null) {
            return true;
        }
        boolean lHeure = maintenant.atZone(Horloge.PARIS).getHour()
                == configuration.entier(Parametre.SERVICES_VERIFICATION_HEURE);
        boolean lAnciennete = verification.termineeLe() == null
                || !maintenant.isBefore(verification.termineeLe().plus(SEMAINE));
        return lHeure && lAnciennete && configuration.estOui(Parametre.SERVICES_VERIFICATION);
    }

    private void verifierTout() {
        SondeLiens sonde = sonde();
        List<LienUtile> verifies = liens.enService();
        Map<LienUtile, Controle> trouves = new LinkedHashMap<>();
        for (LienUtile lien : verifies) {
            liens.prolonger(horloge.maintenant());
            trouves.put(lien, lien.controle().apres(sonde.sonder(lien.adresse()), horloge.maintenant()));
        }
        boolean sansReponse = !trouves.isEmpty() && trouves.values().stream().allMatch(c -> c.code() == null);
        if (!sansReponse) {
            trouves.forEach(liens::noter);
        }
        liens.terminer(horloge.maintenant(), sansReponse);
    }
}
